import { type Affine, composeAffine, IDENTITY, moveBy } from '../units/affine.ts';
import type { Box } from '../units/shape.ts';

/** Which way a picture of a face is turned; `recto` and `verso` stand upright with the spine to the left or right. */
export type Upright = 'landscape' | 'recto' | 'verso';

/** A picture of a region of a face as it is read, and where its places (landscape mm) come to lie on it (px). */
export type UprightPicture = { readonly width: number; readonly height: number; readonly view: Affine };

/** `rim`: mm of bare bench shown around the region. */
export function layUpright(region: Box, pxPerMm: number, upright: Upright, rim = 0): UprightPicture {
  const across = Math.round((region.width + 2 * rim) * pxPerMm);
  const down = Math.round((region.height + 2 * rim) * pxPerMm);
  const flat = {
    ...moveBy((rim - region.x) * pxPerMm, (rim - region.y) * pxPerMm),
    a: pxPerMm,
    d: pxPerMm,
  };
  return upright === 'landscape'
    ? { width: across, height: down, view: flat }
    : { width: down, height: across, view: composeAffine(flat, quarterTurn(upright, across, down)) };
}

function quarterTurn(upright: 'recto' | 'verso', across: number, down: number): Affine {
  return upright === 'recto'
    ? { ...IDENTITY, a: 0, b: -1, c: 1, d: 0, f: across }
    : { ...IDENTITY, a: 0, b: 1, c: -1, d: 0, e: down };
}
