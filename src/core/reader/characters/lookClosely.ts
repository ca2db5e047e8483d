import { type Letterforms, letterformsIn, type PrintStyle } from './letterforms.ts';
import { Comparer } from './likeness.ts';
import { type Cell, type CellGrid, CLOSE, peakBetween } from './locateCells.ts';
import { READER_ALPHABET } from './readerAlphabet.ts';

/** Letterforms worth a closer look. */
const CANDIDATES = 8;

/** A cell as seen at the close scale. */
export type Look = {
  /** Of the likest letterform beside the place on the grid, px of the close plane. */
  readonly right: number;
  readonly down: number;
  /** To each character of the alphabet, in its order; -1 where another look was not worth it. */
  readonly likeness: Float32Array;
};

export function lookClosely({ plane, blackness }: CellGrid, cell: Cell, style: PrintStyle): Look {
  const forms = letterformsIn(style, CLOSE);
  const comparer = new Comparer(forms, plane, blackness);
  const likeness = new Float32Array(READER_ALPHABET.length).fill(-1);
  let best = { right: cell.right, down: cell.down, likeness: -1 };
  for (const form of pickCandidates(comparer, forms, cell)) {
    const peak = climb(comparer, form, cell);
    const at = READER_ALPHABET.indexOf(forms.characters[form]!);
    likeness[at] = Math.max(likeness[at]!, peak.likeness);
    if (peak.likeness > best.likeness) best = peak;
  }
  return { right: best.right, down: best.down, likeness };
}

function pickCandidates(comparer: Comparer, forms: Letterforms, cell: Cell): readonly number[] {
  comparer.lookAt(cell.x + cell.right, cell.y + cell.down);
  return forms.characters
    .map((_, form) => ({ form, likeness: comparer.likenessTo(form) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, CANDIDATES)
    .map(({ form }) => form);
}

/** Where about the cell's character a letterform is likest, between the px. */
function climb(
  comparer: Comparer,
  form: number,
  cell: Cell,
): { readonly right: number; readonly down: number; readonly likeness: number } {
  const at = (right: number, down: number): number => {
    comparer.lookAt(cell.x + right, cell.y + down);
    return comparer.likenessTo(form);
  };
  let [right, down, likeness] = [cell.right, cell.down, at(cell.right, cell.down)];
  for (const size of [1, 0.5]) {
    const [left, after] = [at(right - size, down), at(right + size, down)];
    const [above, below] = [at(right, down - size), at(right, down + size)];
    const next = {
      right: right + size * peakBetween(left, likeness, after),
      down: down + size * peakBetween(above, likeness, below),
    };
    const peak = at(next.right, next.down);
    if (peak > likeness) [right, down, likeness] = [next.right, next.down, peak];
  }
  return { right, down, likeness };
}
