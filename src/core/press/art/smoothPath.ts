import { MOVE, type Path, QUADRATIC } from '../display/path.ts';
import { toMicrometre } from '../type/micrometre.ts';
import type { Spot } from './polar.ts';

/**
 * Adds a soft curve through the middles of the points' gaps: it stays in the hull of any three neighbours, so it never
 * leaves what its points stay within, and pieces of it meet without a kink. An open one begins and ends on the
 * outermost points.
 */
export function drawSmoothPiece(
  path: number[],
  points: readonly Spot[],
  from: number,
  to: number,
  closed: boolean,
): void {
  const last = points.length - 1;
  const spot = (i: number): Spot => points[closed ? i % points.length : Math.min(last, i)]!;
  let [x, y] = spot(from);
  let [nextX, nextY] = spot(from + 1);
  if (!closed && from === 0) path.push(MOVE, toMicrometre(x), toMicrometre(y));
  else path.push(MOVE, toMicrometre((x + nextX) / 2), toMicrometre((y + nextY) / 2));
  for (let i = from + 1; i <= to; i++) {
    x = nextX;
    y = nextY;
    if (!Number.isFinite(x + y)) throw new Error('a curve has a point that is no number');
    const next = spot(i + 1);
    nextX = next[0];
    nextY = next[1];
    const ends = !closed && i >= last - 1;
    const endX = ends ? nextX : (x + nextX) / 2;
    const endY = ends ? nextY : (y + nextY) / 2;
    path.push(QUADRATIC, toMicrometre(x), toMicrometre(y), toMicrometre(endX), toMicrometre(endY));
    if (ends) break;
  }
}

/** One soft curve; closed if asked. */
export function smoothPath(points: readonly Spot[], closed = false): Path {
  const path: number[] = [];
  drawSmoothPiece(path, points, 0, points.length, closed);
  return path;
}
