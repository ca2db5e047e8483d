import { copyWindow } from './inkPlane.ts';
import type { SeenCell, SeenZone } from './readCells.ts';
import { medianOf } from './smoothDrift.ts';

/** Likeness below which ink is no character of OCR-B, however the zone is printed; above the second it always may be. */
const FOREIGN_BELOW = { always: 0.74, never: 0.87 };
/** How far below the zone's own characters, and below others of the same letter, a character is another's work. */
const FOREIGN_GAP = 0.075;
const SAME_LETTER_GAP = 0.035;
/** Spread of ink, as a share of the strokes' blackness, and likeness below which nothing is printed. */
const BLANK_SPREAD = 0.17;
const BLANK_LIKENESS = 0.5;

/** Cells whose ink is no character of OCR-B: unlike all of them, or unlike the zone's own and others of its letter. */
export function findForeign({ lines }: SeenZone): ReadonlySet<SeenCell> {
  const cells = lines.flat();
  const usual = medianOf(cells.map(likenessOf));
  const limit = Math.max(FOREIGN_BELOW.always, Math.min(FOREIGN_BELOW.never, usual - FOREIGN_GAP));
  const isForeign = (seen: SeenCell): boolean => {
    const likeness = likenessOf(seen);
    if (likeness >= limit) return false;
    if (likeness < FOREIGN_BELOW.always) return true;
    const others = cells.filter(other => other !== seen && likestOf(other) === likestOf(seen)).map(likenessOf);
    return others.length < 2 || likeness < medianOf(others) - SAME_LETTER_GAP;
  };
  return new Set(cells.filter(isForeign));
}

export function likenessOf({ look }: SeenCell): number {
  return Math.max(...look.likeness);
}

function likestOf({ look }: SeenCell): number {
  return look.likeness.indexOf(Math.max(...look.likeness));
}

/** Whether a cell holds no ink to speak of. */
export function isBlank(seen: SeenCell, { grid }: SeenZone): boolean {
  if (likenessOf(seen) > BLANK_LIKENESS) return false;
  const { plane, blackness, pitch } = grid;
  const [width, height] = [Math.round(0.9 * pitch), Math.round(1.1 * pitch)];
  const window = new Float32Array(width * height);
  copyWindow(plane, seen.cell.x, seen.cell.y, width, height, window);
  const mean = window.reduce((sum, value) => sum + value, 0) / window.length;
  const spread = Math.sqrt(window.reduce((sum, value) => sum + (value - mean) ** 2, 0) / window.length);
  return spread < BLANK_SPREAD * blackness;
}
