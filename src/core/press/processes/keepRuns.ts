import * as z from 'zod/mini';
import { between, type Spot } from '../art/polar.ts';
import { atSchema, lengthSchema } from '../recipe/elementFields.ts';

/** Centre and radius. */
export const circleSchema = z.tuple([atSchema, atSchema, lengthSchema]);
type Circle = z.infer<typeof circleSchema>;

/** Where on a stretch, 0..1, it crosses the circle. */
function crossing([x, y, radius]: Circle, from: Spot, to: Spot): number {
  const reach = (t: number): number => {
    const [px, py] = between(from, to, t);
    return (px - x) ** 2 + (py - y) ** 2 - radius ** 2;
  };
  let [low, high] = [0, 1];
  const begins = reach(0) < 0;
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2;
    if (reach(middle) < 0 === begins) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function cutAt(circle: Circle, inside: boolean, points: readonly Spot[]): readonly (readonly Spot[])[] {
  const [x, y, radius] = circle;
  const isKept = (spot: Spot): boolean => (spot[0] - x) ** 2 + (spot[1] - y) ** 2 < radius ** 2 === inside;
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const [i, spot] of points.entries()) {
    const before = points[i - 1];
    const kept = isKept(spot);
    if (before !== undefined && isKept(before) !== kept) {
      run.push(between(before, spot, crossing(circle, before, spot)));
      if (!kept) runs.push(run);
      if (!kept) run = [];
    }
    if (kept) run.push(spot);
  }
  return [...runs, run].filter(({ length }) => length > 1);
}

/** The parts of a line within one circle, or outside another; both ends of a part lie on the circle itself. */
export function keepRuns(
  points: readonly Spot[],
  { within, outside }: { readonly within?: Circle | undefined; readonly outside?: Circle | undefined },
): readonly (readonly Spot[])[] {
  const runs = within === undefined ? [points] : cutAt(within, true, points);
  return outside === undefined ? runs : runs.flatMap(run => cutAt(outside, false, run));
}
