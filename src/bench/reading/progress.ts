import { READING_STEPS, type ReadingStep } from './Reading.ts';

/** Rough shares of the time a step takes. */
const SHARES: Readonly<Record<ReadingStep, number>> = {
  picture: 0.4,
  zone: 0.15,
  page: 0.05,
  'second-opinion': 0.2,
  'visual-zone': 0.2,
};

/** How far each step that takes part has come, 0 to 1. Steps may go on beside one another. */
export type Progress = Readonly<Partial<Record<ReadingStep, number>>>;

/** The first step that is not done, null where all are; and how much of the whole is. */
export function tellProgress(progress: Progress): {
  readonly step: ReadingStep | null;
  readonly progress: number;
} {
  const steps = READING_STEPS.filter(step => progress[step] !== undefined);
  const whole = steps.reduce((sum, step) => sum + SHARES[step], 0);
  const done = steps.reduce((sum, step) => sum + SHARES[step] * progress[step]!, 0);
  return { step: steps.find(step => progress[step]! < 1) ?? null, progress: whole === 0 ? 1 : done / whole };
}

/** A step never goes back. */
export function advance(progress: Progress, step: ReadingStep, share: number): Progress {
  const before = progress[step];
  return before === undefined ? progress : { ...progress, [step]: Math.min(1, Math.max(before, share)) };
}
