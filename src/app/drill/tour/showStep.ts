import type { Bench } from '../../../bench/Bench.ts';
import { mm } from '../../../core/units/length.ts';
import type { Box } from '../../../core/units/shape.ts';
import type { TourStep } from './tourSteps.ts';

/** The data page of the tour's passport, its portrait, and the side of it over which the ultraviolet print must run on. */
const FACE = 'data.verso';
const PORTRAIT: Box = { x: mm(0), y: mm(15), width: mm(62), height: mm(52) } as Box;
const EDGE: Box = { x: mm(22), y: mm(14), width: mm(30), height: mm(22) } as Box;

const SHOWN: Partial<Readonly<Record<TourStep, (bench: Bench) => void>>> = {
  closer: bench => void bench.flyTo(FACE, PORTRAIT),
  oblique: bench => void bench.flyTo(FACE, EDGE, 'oblique'),
  uv365: bench => void bench.flyTo(FACE, PORTRAIT, 'uv365'),
  loupe: bench => {
    const at = bench.toBench(FACE, { x: 38, y: 30 });
    bench.update({ light: 'oblique', loupe: { on: true, held: true, ...(at === null ? {} : { at }) } });
  },
};

/** What does a step for somebody who would rather watch; null for what must be done by hand. */
export function showStep(step: TourStep): ((bench: Bench) => void) | null {
  return SHOWN[step] ?? null;
}
