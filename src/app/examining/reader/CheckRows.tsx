import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckRow } from '../../../core/reader/page/inspection.ts';
import { GroupProves } from './GroupProves.tsx';
import { isTelling } from './groupStates.ts';

type CheckRowsProps = {
  readonly rows: readonly CheckRow[];
  readonly show: (row: CheckRow) => ReactNode;
};

/** The rows of a group; where some are not green, the others stand behind one line. */
export function CheckRows({ rows, show }: CheckRowsProps): ReactNode {
  const { t } = useTranslation();
  const telling = rows.filter(isTelling);
  const others = rows.filter(row => !isTelling(row));
  if (others.length === 0) return <ul>{rows.map(show)}</ul>;
  if (telling.length === 0) {
    return (
      <>
        <ul>{rows.map(show)}</ul>
        <GroupProves rows={rows} />
      </>
    );
  }
  return (
    <>
      <ul>{telling.map(show)}</ul>
      <details className="reader-others">
        <summary className="reader-others-title">{t('reader.row.others', { count: others.length })}</summary>
        <ul>{others.map(show)}</ul>
        <GroupProves rows={others} />
      </details>
    </>
  );
}
