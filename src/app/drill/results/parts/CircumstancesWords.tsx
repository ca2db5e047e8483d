import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pool } from '../scope.ts';
import { useCircumstances } from './useCircumstances.ts';

/** The circumstances of a pool as they stand beside its figures. */
export function CircumstancesWords({ pool }: { readonly pool: Pool }): ReactNode {
  const { t } = useTranslation();
  const describe = useCircumstances();
  if (pool.chosen === null) {
    return pool.groups.length > 1 ? <span className="mixed">{t('results.pool.mixed')}</span> : null;
  }
  return describe(pool.chosen.circumstances);
}
