import type { Position } from '../../units/affine.ts';

/** A drawn line is kept this true, mm, as long as the points suffice. */
export const LINE_TOLERANCE = 0.04;
export const LINE_POINTS_MAX = 400;

/**
 * The line with as few points as keep it within the tolerance (Ramer 1972, Douglas and Peucker 1973), both ends kept;
 * where that takes too many points the tolerance grows.
 */
export function simplifyLine(points: readonly Position[]): readonly Position[] {
  let tolerance = LINE_TOLERANCE;
  let kept = thinLine(points, tolerance);
  while (kept.length > LINE_POINTS_MAX) {
    tolerance *= 1.4;
    kept = thinLine(points, tolerance);
  }
  return kept;
}

function thinLine(points: readonly Position[], tolerance: number): readonly Position[] {
  if (points.length < 3) return points;
  const isKept = new Uint8Array(points.length);
  isKept[0] = 1;
  isKept[points.length - 1] = 1;
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const farthest = findFarthest(points, from, to);
    if (farthest === null || farthest.distance <= tolerance) continue;
    isKept[farthest.at] = 1;
    stretches.push([from, farthest.at], [farthest.at, to]);
  }
  return points.filter((_, at) => isKept[at] === 1);
}

function findFarthest(
  points: readonly Position[],
  from: number,
  to: number,
): { readonly at: number; readonly distance: number } | null {
  let found: { at: number; distance: number } | null = null;
  for (let at = from + 1; at < to; at++) {
    const distance = distanceToStretch(points[at]!, points[from]!, points[to]!);
    if (found === null || distance > found.distance) found = { at, distance };
  }
  return found;
}

/** From a point to the nearest place of a straight stretch. */
export function distanceToStretch(point: Position, from: Position, to: Position): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}
