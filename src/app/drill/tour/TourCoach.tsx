import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useBench, useBenchState } from '../../examining/useBenchState.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import { showStep } from './showStep.ts';
import { isStepDone, nextStep, previousStep, TOUR_STEPS, type TourStep } from './tourSteps.ts';

type TourCoachProps = { readonly keeper: DrillKeeper; readonly skip: () => void };
type Lie = { readonly step: TourStep; readonly wasDone: boolean };

/** A card over the bench: what to try now, why, and a way past it. It goes on by itself once the thing is done. */
export function TourCoach({ keeper, skip }: TourCoachProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const [lie, setLie] = useState<Lie>({ step: TOUR_STEPS[0], wasDone: false });
  const isDone = useStepDone(keeper, lie.step);
  const go = (step: TourStep): void => setLie({ step, wasDone: false });
  useEffect(() => {
    if (isDone && !lie.wasDone) setLie({ ...lie, wasDone: true });
  }, [isDone, lie]);
  const at = TOUR_STEPS.indexOf(lie.step);
  const show = showStep(lie.step);
  return (
    <section className="tour-coach" aria-label={t('tour.coach.label')} data-bench="off">
      <div role="status">
        <p className="tour-count">{t('tour.coach.count', { at: at + 1, of: TOUR_STEPS.length })}</p>
        <h2>{t(`tour.${lie.step}.title`)}</h2>
        <p>{t(lie.wasDone ? `tour.${lie.step}.done` : `tour.${lie.step}.text`)}</p>
      </div>
      <p className="tour-keys">
        {at > 0 && (
          <button type="button" className="plain-button" onClick={() => go(previousStep(lie.step))}>
            {t('tour.coach.back')}
          </button>
        )}
        {show !== null && !lie.wasDone && (
          <button type="button" className="plain-button" onClick={() => show(bench)}>
            {t('tour.coach.show')}
          </button>
        )}
        {lie.step !== 'verdict' && (
          <button
            type="button"
            className={lie.wasDone ? 'drill-go' : 'plain-button'}
            onClick={() => go(nextStep(lie.step))}
          >
            {t('tour.coach.next')}
          </button>
        )}
        <button type="button" className="tour-skip" onClick={skip}>
          {t('tour.coach.skip')}
        </button>
      </p>
    </section>
  );
}

function useStepDone(keeper: DrillKeeper, step: TourStep): boolean {
  const draft = useStore(keeper.store, state => state.drill.open);
  const view = useBenchState(state => state.view);
  const light = useBenchState(state => state.light);
  const loupe = useBenchState(state => state.loupe);
  const fitted = useRef(view.pxPerMm);
  const [marks, verdict] = [draft?.marks ?? [], draft?.verdict.step ?? null];
  return isStepDone(step, { bench: { view, light, loupe }, fitted: fitted.current, marks, step: verdict });
}
