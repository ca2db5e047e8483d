import type { Box } from '../../units/shape.ts';
import { findPatches } from './findPatches.ts';
import { middleOf } from './middleOf.ts';
import { colourAt, type ModelSketch } from './readerModel.ts';
import type { PageSketch } from './sketchPage.ts';

/** How far a page looks as its model does. */
export type Likeness = {
  /** Correlation of the levels of all cells, -1 to 1: what is printed where, whatever the lamp. */
  readonly correlation: number;
  /** How strong its differences are against those of the model: under 1 the page is paler. */
  readonly gain: number;
  /** Where the page is far brighter than its model by more than the page as a whole is, mm. */
  readonly strange: readonly Box[];
};

/** Levels, 0 to 255. */
const STRANGE = 60;

type Pair = { readonly page: number; readonly model: number };

export function compareSketch(page: PageSketch, model: ModelSketch): Likeness {
  const { columns, rows, colours } = page;
  const cells = Array.from({ length: columns * rows }, (_, cell): readonly Pair[] => {
    const colour = colourAt(model, cell % columns, Math.floor(cell / columns));
    return colour?.map((level, c) => ({ page: colours[3 * cell + c]!, model: level })) ?? [];
  });
  const excess = cells.map(pairs => (pairs.length === 0 ? null : brightest(pairs, 'page') - brightest(pairs, 'model')));
  const lift = middleOf(excess.filter(value => value !== null));
  return {
    ...correlate(cells.flat()),
    strange: findPatches(
      excess.map(value => value !== null && value - lift > STRANGE),
      columns,
    ),
  };
}

function brightest(pairs: readonly Pair[], whose: keyof Pair): number {
  return Math.max(...pairs.map(pair => pair[whose]));
}

function correlate(pairs: readonly Pair[]): { readonly correlation: number; readonly gain: number } {
  const mean = (whose: keyof Pair): number => pairs.reduce((sum, pair) => sum + pair[whose], 0) / pairs.length;
  const [page, model] = [mean('page'), mean('model')];
  const sum = (product: (a: number, b: number) => number): number =>
    pairs.reduce((total, pair) => total + product(pair.page - page, pair.model - model), 0);
  const [across, own, others] = [sum((a, b) => a * b), sum(a => a * a), sum((_, b) => b * b)];
  const isFlat = pairs.length === 0 || own === 0 || others === 0;
  return isFlat
    ? { correlation: 0, gain: 0 }
    : { correlation: across / Math.sqrt(own * others), gain: across / others };
}
