import { copyWindow } from './inkPlane.ts';
import type { SeenCell, SeenZone } from './readCells.ts';
import { medianOf } from './smoothDrift.ts';

/** Likeness from which ink is a character of OCR-B: between these two, by what the zone's own characters reach. */
const FOREIGN_BELOW = [0.68, 0.8] as const;
/** How far below the zone's own characters. */
const FOREIGN_GAP = 0.13;
/** Spread of ink, as a share of the strokes' blackness, and likeness below which nothing is printed. */
const BLANK_SPREAD = 0.17;
const BLANK_LIKENESS = 0.5;

export type CellLimits = { readonly foreignBelow: number };

export function limitsOf({ lines }: SeenZone): CellLimits {
  const usual = medianOf(lines.flat().map(likenessOf));
  return { foreignBelow: Math.max(FOREIGN_BELOW[0], Math.min(FOREIGN_BELOW[1], usual - FOREIGN_GAP)) };
}

export function likenessOf({ look }: SeenCell): number {
  return Math.max(...look.likeness);
}

export function isForeign(seen: SeenCell, { foreignBelow }: CellLimits): boolean {
  return likenessOf(seen) < foreignBelow;
}

/** Whether a cell holds no ink to speak of. */
export function isBlank(seen: SeenCell, { grid }: SeenZone): boolean {
  if (likenessOf(seen) > BLANK_LIKENESS) return false;
  const { plane, blackness } = grid;
  const [width, height] = [10, 12];
  const window = new Float32Array(width * height);
  copyWindow(plane, seen.cell.x, seen.cell.y, (2.4 * plane.pxPerMm) / width, width, height, window);
  const mean = window.reduce((sum, value) => sum + value, 0) / window.length;
  const spread = Math.sqrt(window.reduce((sum, value) => sum + (value - mean) ** 2, 0) / window.length);
  return spread < BLANK_SPREAD * blackness;
}
