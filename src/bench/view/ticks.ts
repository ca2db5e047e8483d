/** A stroke of a scale: where along it (mm from its zero), and how long it is: 1 the finest, 3 the numbered ones. */
export type Tick = { readonly at: number; readonly weight: 1 | 2 | 3 };

/** Fewest px between strokes that can still be told apart. */
const GAP = 3.4;
/** Finest stroke, middle stroke, numbered stroke, in mm. */
const STEPS: readonly (readonly [number, number, number])[] = [
  [0.1, 0.5, 1],
  [0.5, 1, 5],
  [1, 5, 10],
  [5, 10, 50],
  [10, 50, 100],
];

/** Strokes of a scale from -reach to reach mm, as fine as `pxPerMm` allows. */
export function scaleTicks(reach: number, pxPerMm: number): readonly Tick[] {
  const [fine, middle, coarse] = STEPS.find(([step]) => step * pxPerMm >= GAP) ?? [10, 50, 100];
  const count = Math.floor(reach / fine + 1e-9);
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const at = Math.round((index - count) * fine * 1000) / 1000;
    const isAt = (step: number): boolean => Math.abs(at / step - Math.round(at / step)) < 1e-6;
    return { at, weight: isAt(coarse) ? 3 : isAt(middle) ? 2 : 1 };
  });
}

/**
 * Steps of the numbers along a scale, mm, the finest that leaves `room` px for each; where that leads beyond `reach` px
 * from the zero, a finer one, so that more than the zero is numbered.
 */
export function numberStep(pxPerMm: number, room: number, reach: number): number {
  const step = [0.5, 1, 2, 5, 10, 20, 50, 100].find(mm => mm * pxPerMm >= room) ?? 200;
  return [step, 0.4, 0.2].find(mm => mm * pxPerMm <= reach) ?? step;
}
