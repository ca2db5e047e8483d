import type { CellMap } from '../../core/reader/find/cellMap.ts';
import type { Quad } from '../../core/reader/readerPicture.ts';

/** The projective map that lays a rectangle from 0, 0 to `width`, `height` on four corners of a picture (Heckbert 1989, 2.2.3). */
export function mapToQuad(quad: Quad, width: number, height: number): CellMap {
  const [p, q, r, s] = quad;
  const [sumX, sumY] = [p.x - q.x + r.x - s.x, p.y - q.y + r.y - s.y];
  const [oneX, oneY, twoX, twoY] = [q.x - r.x, q.y - r.y, s.x - r.x, s.y - r.y];
  const determinant = oneX * twoY - twoX * oneY;
  const g = (sumX * twoY - twoX * sumY) / determinant;
  const h = (oneX * sumY - sumX * oneY) / determinant;
  return {
    a: (q.x - p.x + g * q.x) / width,
    b: (s.x - p.x + h * s.x) / height,
    c: p.x,
    d: (q.y - p.y + g * q.y) / width,
    e: (s.y - p.y + h * s.y) / height,
    f: p.y,
    g: g / width,
    h: h / height,
    bow: 0,
    crest: 0,
  };
}
