import type { Position } from './affine.ts';

/** Twice the signed area and the first moments, about the first point so that far-away polygons keep their digits. */
function momentsOf(points: readonly Position[]): { readonly twice: number; readonly x: number; readonly y: number } {
  const origin = points[0] ?? { x: 0, y: 0 };
  let twice = 0;
  let x = 0;
  let y = 0;
  for (const [i, point] of points.entries()) {
    const next = points[i + 1] ?? origin;
    const ax = point.x - origin.x;
    const ay = point.y - origin.y;
    const bx = next.x - origin.x;
    const by = next.y - origin.y;
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { twice, x, y };
}

/** Shoelace area; positive when the points run clockwise as seen with y down. A loop run backwards cancels. */
export function signedArea(points: readonly Position[]): number {
  return momentsOf(points).twice / 2;
}

/** Centre of area; null for an outline whose signed area is zero. */
export function centroidOfPolygon(points: readonly Position[]): Position | null {
  const { twice, x, y } = momentsOf(points);
  const origin = points[0];
  if (twice === 0 || origin === undefined) return null;
  return { x: origin.x + x / (3 * twice), y: origin.y + y / (3 * twice) };
}
