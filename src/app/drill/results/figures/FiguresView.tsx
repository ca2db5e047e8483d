import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countUnlit, tallyFamilies, tallyLights } from '../../../../core/scoring/tallies/kindTally.ts';
import { measureTrials } from '../../../../core/scoring/tallies/measures.ts';
import type { Reading } from '../model/reading.ts';
import type { Pool } from '../scope.ts';
import { CalibrationTable } from './CalibrationTable.tsx';
import { FamilyTable } from './FamilyTable.tsx';
import { LightTable } from './LightTable.tsx';
import { MeasuresTable } from './MeasuresTable.tsx';
import { PoolNote } from './PoolNote.tsx';

type FiguresViewProps = { readonly readings: readonly Reading[]; readonly pool: Pool };

/** What is detected: overall, by family, by light, and how far confidence can be trusted. */
export function FiguresView({ readings, pool }: FiguresViewProps): ReactNode {
  const { t } = useTranslation();
  const { trials } = pool;
  const measures = useMemo(() => measureTrials(trials), [trials]);
  const families = useMemo(() => tallyFamilies(trials), [trials]);
  const lights = useMemo(() => tallyLights(trials), [trials]);
  const unlit = useMemo(() => countUnlit(trials), [trials]);
  return (
    <>
      <PoolNote readings={readings} pool={pool} />
      {trials.length === 0 ? (
        <p className="hint">{t('results.figures.empty')}</p>
      ) : (
        <>
          <MeasuresTable measures={measures} pool={pool} />
          <FamilyTable tallies={families} pool={pool} />
          <LightTable tallies={lights} unlit={unlit} pool={pool} />
          <CalibrationTable rows={measures.calibration} pool={pool} />
        </>
      )}
    </>
  );
}
