import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckRow } from '../../../core/reader/page/inspection.ts';
import { CheckProves } from './CheckProves.tsx';

/** What the checks of a group do not prove where they pass, each kind of check told once. */
export function GroupProves({ rows }: { readonly rows: readonly CheckRow[] }): ReactNode {
  const { t } = useTranslation();
  const checks = [...new Set(rows.map(({ values }) => values.check))];
  return (
    <details className="reader-proves">
      <summary className="reader-proves-title">{t('reader.row.proves')}</summary>
      {checks.map(check => (
        <CheckProves key={check} check={check} />
      ))}
    </details>
  );
}
