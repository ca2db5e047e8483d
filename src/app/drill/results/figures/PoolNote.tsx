import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../model/reading.ts';
import { CircumstancesWords } from '../parts/CircumstancesWords.tsx';
import type { Pool } from '../scope.ts';

/** What the figures below are made of, and what was left out of them. */
export function PoolNote({
  readings,
  pool,
}: {
  readonly readings: readonly Reading[];
  readonly pool: Pool;
}): ReactNode {
  const { t } = useTranslation();
  const repeats = readings.filter(({ judged, isRepeat }) => judged !== null && isRepeat).length;
  const unknown = readings.filter(({ judged, seal }) => judged === null && seal === null).length;
  const sealed = readings.filter(({ seal }) => seal !== null).length;
  const omitted = pool.trials.filter(({ score }) => score.omitted).length;
  return (
    <div className="pool-note">
      <p>
        <strong>{t('results.pool.counted', { count: pool.trials.length })}</strong> <CircumstancesWords pool={pool} />
      </p>
      <ul>
        {repeats > 0 && <li>{t('results.pool.repeats', { count: repeats })}</li>}
        {omitted > 0 && <li>{t('results.pool.omitted', { count: omitted })}</li>}
        {unknown > 0 && <li>{t('results.pool.unknown', { count: unknown })}</li>}
        {sealed > 0 && <li>{t('results.pool.sealed', { count: sealed })}</li>}
        <li>{t('results.pool.enough')}</li>
      </ul>
    </div>
  );
}
