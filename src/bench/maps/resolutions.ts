import { intersectBoxes } from '../../core/units/box.ts';
import { mm } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';

const DPI = 25.4;
/** 150 to 2400 dpi in steps of the square root of two: a sheet is never shrunk by more than that on the screen. */
const LADDER: readonly number[] = [150, 212, 300, 424, 600, 848, 1200, 1697, 2400].map(dpi => dpi / DPI);
/** A sheet may be this much coarser than the screen before a finer one is asked for. */
const ENOUGH = 0.95;

/** First sight of a page; a whole page as a rule; and what a page is never pressed beyond, px per mm. */
export const QUICK = LADDER[0]!;
export const WHOLE_MOST = LADDER[2]!;
export const FINEST = LADDER[LADDER.length - 1]!;

/** The step of the ladder that shows `pxPerMm` device px a mm sharply; 2400 dpi is the last. */
export function resolutionFor(pxPerMm: number): number {
  return LADDER.find(step => step >= pxPerMm * ENOUGH) ?? FINEST;
}

/** Share of the seen part that is pressed beyond its edges, so that small moves need nothing new. */
const MARGIN = 0.18;
/** Regions begin and end on whole multiples of this many px, so that they come again. */
const SNAP = 64;
/** Where the region comes near the whole face, the whole face is pressed. */
const NEARLY_ALL = 0.55;

function snapped(box: Box, by: number): Box {
  const [left, top] = [Math.floor(box.x / by) * by, Math.floor(box.y / by) * by];
  const [right, bottom] = [Math.ceil((box.x + box.width) / by) * by, Math.ceil((box.y + box.height) / by) * by];
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}

function pixelsOf(box: Box, pxPerMm: number): number {
  return box.width * box.height * pxPerMm * pxPerMm;
}

/** What to press so that the seen part of a face (mm) is sharp: region and resolution, at most `pixels` in all. */
export function regionFor(
  seen: Box,
  face: Box,
  pxPerMm: number,
  pixels: number,
): { readonly region: Box; readonly pxPerMm: number } {
  for (let step = LADDER.length - 1; step >= 0; step--) {
    const fine = LADDER[step]!;
    if (fine > resolutionFor(pxPerMm)) continue;
    const [wide, high] = [seen.width * MARGIN, seen.height * MARGIN];
    const grown = {
      x: mm(seen.x - wide),
      y: mm(seen.y - high),
      width: mm(seen.width + 2 * wide),
      height: mm(seen.height + 2 * high),
    };
    const region = intersectBoxes(snapped(grown, SNAP / fine), face) ?? face;
    const isNearlyAll = region.width * region.height > NEARLY_ALL * face.width * face.height;
    if (isNearlyAll && pixelsOf(face, fine) <= pixels) return { region: face, pxPerMm: fine };
    if (pixelsOf(region, fine) <= pixels) return { region, pxPerMm: fine };
  }
  return { region: face, pxPerMm: QUICK };
}
