import type { PicturePoint, Quad } from '../../core/reader/readerPicture.ts';

/** The corners moved outward, by so many px along both sides that meet there. */
export function growQuad([a, b, c, d]: Quad, by: number): Quad {
  return [pushOut(a, b, d, by), pushOut(b, a, c, by), pushOut(c, d, b, by), pushOut(d, c, a, by)];
}

function pushOut(corner: PicturePoint, one: PicturePoint, other: PicturePoint, by: number): PicturePoint {
  const [u, v] = [away(corner, one), away(corner, other)];
  return { x: corner.x + by * (u.x + v.x), y: corner.y + by * (u.y + v.y) };
}

function away(from: PicturePoint, to: PicturePoint): PicturePoint {
  const length = Math.hypot(from.x - to.x, from.y - to.y) || 1;
  return { x: (from.x - to.x) / length, y: (from.y - to.y) / length };
}
