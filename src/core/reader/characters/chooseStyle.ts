import { isDigit } from '../../mrz/alphabet.ts';
import { letterformsIn, PLAIN_STYLE, type PrintStyle } from './letterforms.ts';
import { Comparer } from './likeness.ts';
import { type Cell, type CellGrid, CLOSE } from './locateCells.ts';

/** What is tried, one measure after the other; blur again when the strokes' weight is known. */
const TRIED: readonly (readonly [keyof PrintStyle, readonly number[]])[] = [
  ['blur', [0.04, 0.08, 0.13, 0.2, 0.28]],
  ['weight', [-0.06, 0, 0.06, 0.12]],
  ['width', [0.93, 1, 1.07]],
  ['height', [0.86, 0.95, 1, 1.05, 1.15]],
  ['figures', [0.93, 0.965, 1]],
  ['blur', [0.04, 0.08, 0.13, 0.2, 0.28]],
];
/** Letters and figures the style is judged by, of each the clearest. */
const JUDGED = 10;
/** Round characters, which a figure's height makes like one another. */
const ALIKE = 'O0QD';

/** The style in which the clearest characters are likest to their letterforms. */
export function chooseStyle({ plane, blackness, lines }: CellGrid): PrintStyle {
  const { characters } = letterformsIn(PLAIN_STYLE, CLOSE);
  const clear = lines
    .flat()
    .filter(cell => !ALIKE.includes(characters[cell.form] ?? ''))
    .sort((a, b) => b.likeness - a.likeness);
  const figures = clear.filter(cell => isDigit(characters[cell.form] ?? '')).slice(0, JUDGED);
  const judged = [...clear.filter(cell => !isDigit(characters[cell.form] ?? '')).slice(0, JUDGED), ...figures];
  const score = (style: PrintStyle): number => {
    const comparer = new Comparer(letterformsIn(style, CLOSE), plane, blackness);
    return judged.reduce((sum, cell) => sum + nearestLikeness(comparer, cell), 0);
  };
  let best = PLAIN_STYLE;
  for (const [measure, values] of TRIED) {
    const styles = values.map(value => ({ ...best, [measure]: value }));
    const scores = styles.map(score);
    best = styles[scores.indexOf(Math.max(...scores))] ?? best;
  }
  return best;
}

function nearestLikeness(comparer: Comparer, cell: Cell): number {
  let best = 0;
  for (const down of [-1, 0, 1]) {
    for (const right of [-1, 0, 1]) {
      comparer.lookAt(cell.x + cell.right + right, cell.y + cell.down + down);
      best = Math.max(best, comparer.likenessTo(cell.form));
    }
  }
  return best;
}
