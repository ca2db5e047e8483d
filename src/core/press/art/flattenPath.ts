import { CLOSE, CUBIC, LINE, MOVE, type Path, walkPath } from '../display/path.ts';
import type { Spot } from './polar.ts';

/** Closed outlines of a path as corners; each curve is cut into so many chords. */
export function flattenPath(path: Path, steps = 8): readonly (readonly Spot[])[] {
  const rings: Spot[][] = [];
  let ring: Spot[] = [];
  walkPath(path, (code, at) => {
    const [x, y] = [path[at]!, path[at + 1]!];
    if (code === MOVE) {
      ring = [[x, y]];
      rings.push(ring);
    } else if (code === LINE) ring.push([x, y]);
    else if (code !== CLOSE) cutCurve(ring, path, at, { cubic: code === CUBIC, steps });
  });
  return rings;
}

type Cut = { readonly cubic: boolean; readonly steps: number };

/** Bernstein sums, so that each point is one small tuple. */
function cutCurve(ring: Spot[], path: Path, at: number, { cubic, steps }: Cut): void {
  const [startX, startY] = ring.at(-1) ?? [path[at]!, path[at + 1]!];
  for (let i = 1; i <= steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    const [a, b, c, d] = cubic ? [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] : [s * s, 2 * s * t, t * t, 0];
    const endX = cubic ? path[at + 4]! : 0;
    const endY = cubic ? path[at + 5]! : 0;
    ring.push([
      a * startX + b * path[at]! + c * path[at + 2]! + d * endX,
      a * startY + b * path[at + 1]! + c * path[at + 3]! + d * endY,
    ]);
  }
}
