import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckRow } from '../../../core/reader/page/inspection.ts';
import { CheckProves } from './CheckProves.tsx';

/** What the checks that passed do not prove, each kind of check told once. */
export function GroupProves({ rows }: { readonly rows: readonly CheckRow[] }): ReactNode {
  const { t } = useTranslation();
  const passed = rows.filter(({ state }) => state === 'successful');
  const checks = [...new Set(passed.map(({ values }) => values.check))];
  if (checks.length === 0) return null;
  return (
    <details className="reader-proves">
      <summary className="reader-proves-title">{t('reader.row.proves')}</summary>
      {checks.map(check => (
        <CheckProves key={check} check={check} />
      ))}
    </details>
  );
}
