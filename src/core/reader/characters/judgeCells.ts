import { copyWindow } from './inkPlane.ts';
import type { SeenCell, SeenZone } from './readCells.ts';
import { READER_ALPHABET } from './readerAlphabet.ts';
import { medianOf } from './smoothDrift.ts';

/** Likeness below which ink is no character of OCR-B, however the zone is printed; above the second it always may be. */
const FOREIGN_BELOW = { always: 0.74, never: 0.87 };
/** How far below the zone's own characters, and below others of the same letter, a character is another's work. */
const FOREIGN_GAP = 0.075;
const SAME_LETTER_GAP = 0.035;
/**
 * How far the middle half of a zone's characters may be apart in likeness. In OCR-B all are about alike: 0.005 to 0.017
 * in every condition measured; in Noto Sans, Source Serif and Courier Prime 0.06 to 0.19, as some letters have the same
 * shape in all typefaces and others in none.
 */
const EVEN_PRINT = 0.045;
/** How far below the likest tenth of a zone in another typeface a character is not OCR-B's. */
const UNEVEN_GAP = 0.06;
/** Share of the pitch a character may be beside its place before it crowds the one beside it. */
const CROWDED = 0.1;
/** Spread of ink, as a share of the strokes' blackness, and likeness below which nothing is printed. */
const BLANK_SPREAD = 0.17;
const BLANK_LIKENESS = 0.5;
const FILLER_AT = READER_ALPHABET.indexOf('<');

/** Cells whose ink is no character of OCR-B: unlike all of them, or unlike the zone's own and others of its letter. */
export function findForeign({ grid, lines }: SeenZone): ReadonlySet<SeenCell> {
  const cells = lines.flat();
  const sorted = cells
    .filter(seen => likestOf(seen) !== FILLER_AT)
    .map(likenessOf)
    .sort((a, b) => a - b);
  const partAt = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 1;
  const isEven = partAt(0.75) - partAt(0.25) < EVEN_PRINT;
  const usual = isEven ? partAt(0.5) - FOREIGN_GAP : partAt(0.9) - UNEVEN_GAP;
  const limit = Math.max(FOREIGN_BELOW.always, Math.min(FOREIGN_BELOW.never, usual));
  const crowded = new Set(lines.flatMap(line => line.filter((_, i) => isCrowded(line, i, CROWDED * grid.pitch))));
  const isForeign = (seen: SeenCell): boolean => {
    const likeness = likenessOf(seen);
    if (likeness >= limit) return false;
    if (likeness < FOREIGN_BELOW.always) return true;
    return !crowded.has(seen) && (!isEven || !isLikeOthers(seen, cells));
  };
  return new Set(cells.filter(isForeign));
}

/** Whether the character or one beside it has left its place, so that a neighbour's ink lies in its window. */
function isCrowded(line: readonly SeenCell[], at: number, far: number): boolean {
  return [line[at - 1], line[at], line[at + 1]].some(seen => seen !== undefined && Math.abs(seen.look.right) > far);
}

/** Whether others of its letter are no liker to the letterform: the zone's cut differs, and nobody's hand. */
function isLikeOthers(seen: SeenCell, cells: readonly SeenCell[]): boolean {
  const others = cells.filter(other => other !== seen && likestOf(other) === likestOf(seen)).map(likenessOf);
  return others.length > 1 && likenessOf(seen) >= medianOf(others) - SAME_LETTER_GAP;
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
