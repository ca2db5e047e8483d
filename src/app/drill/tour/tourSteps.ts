import type { BenchState } from '../../../bench/Bench.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { VerdictStep } from '../../../core/marks/verdict.ts';

export const TOUR_STEPS = ['closer', 'oblique', 'uv365', 'loupe', 'mark', 'name', 'verdict'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** What the tour looks at to see whether a step has been done. */
export type TourLook = {
  readonly bench: Pick<BenchState, 'view' | 'light' | 'loupe'>;
  /** Scale of the view when the whole page was first shown. */
  readonly fitted: number;
  readonly marks: readonly Mark[];
  readonly step: VerdictStep | null;
};

/** Share beyond the whole page from which somebody has come closer. */
const CLOSER = 1.1;

const DONE: Readonly<Record<TourStep, (look: TourLook) => boolean>> = {
  closer: ({ bench, fitted }) => bench.view.pxPerMm > fitted * CLOSER,
  oblique: ({ bench }) => bench.light === 'oblique',
  uv365: ({ bench }) => bench.light === 'uv365',
  loupe: ({ bench }) => bench.loupe.on,
  mark: ({ marks }) => marks.length > 0,
  name: ({ marks }) => marks.some(mark => mark.class !== null),
  verdict: ({ step }) => step !== null,
};

/** Whether somebody has done by hand what a step asks. */
export function isStepDone(step: TourStep, look: TourLook): boolean {
  return DONE[step](look);
}

export function nextStep(step: TourStep): TourStep {
  return TOUR_STEPS[Math.min(TOUR_STEPS.length - 1, TOUR_STEPS.indexOf(step) + 1)]!;
}

export function previousStep(step: TourStep): TourStep {
  return TOUR_STEPS[Math.max(0, TOUR_STEPS.indexOf(step) - 1)]!;
}
