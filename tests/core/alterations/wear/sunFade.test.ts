import { expect, it } from 'vitest';
import { alterLeaf } from '../../../../src/core/alterations/alterLeaf.ts';
import { NO_DEEDS } from '../../../../src/core/alterations/deed.ts';
import type { Side } from '../../../../src/core/document/face.ts';
import type { Sheet } from '../../../../src/core/press/display/sheets.ts';
import type { LeafDrawing } from '../../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../../src/core/press/pressSheet.ts';
import type { Box } from '../../../../src/core/units/shape.ts';
import { orderOf } from '../bench.ts';
import { boxAt, EASEL, highest, meanOf, shareChanged, worn } from '../pressed.ts';

/** The cover as it lies: spine on top, the emblem in the middle; cloth and foil alone, and bare paper behind them. */
const [OPEN_EDGE, SPINE, EMBLEM] = [boxAt(8, 70, 8, 8), boxAt(8, 4, 8, 8), boxAt(58, 40, 6, 6)];
const PLAIN = new Set(['paper', 'bookCloth', 'motif']);

function drawCover(deeds = NO_DEEDS): LeafDrawing {
  const order = orderOf('cover', deeds);
  const elements = order.recipe.elements.filter(
    ({ process, side }) => PLAIN.has(process) && (side === 'recto' || process === 'paper'),
  );
  return alterLeaf({ ...order, recipe: { ...order.recipe, elements } });
}

const [FRESH, FADED] = [drawCover(), drawCover(worn('sun-fade', { strength: 0.8, reach: 60 }))];

function press(leaf: LeafDrawing, side: Side, sheet: Sheet, channel: 0 | 1 | 2, region: Box): Uint8Array {
  const { data } = pressSheet(faceOf(leaf, side), sheet, { region, pxPerMm: 6 }, EASEL);
  return Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + channel]!);
}

function both(side: Side, sheet: Sheet, channel: 0 | 1 | 2, region: Box): readonly [Uint8Array, Uint8Array] {
  return [press(FRESH, side, sheet, channel, region), press(FADED, side, sheet, channel, region)];
}

it('ALT-43 bleaches cloth as far as the sun reached, and leaves foil and infrared alone', () => {
  const [dyed, bleached] = both('recto', 'albedo', 0, OPEN_EDGE);
  expect(meanOf(bleached)).toBeGreaterThan(meanOf(dyed) + 15);
  expect(shareChanged(...both('recto', 'albedo', 0, SPINE))).toBe(0);
  const [foil, after] = both('recto', 'albedo', 0, EMBLEM);
  expect(highest(after)).toBe(highest(foil));
  for (const sheet of ['absorption', 'through', 'surface'] as const) {
    expect(shareChanged(...both('recto', sheet, 0, OPEN_EDGE))).toBe(0);
  }
});

it('ALT-43 yellows the open edges of a page', () => {
  const [white, yellow] = both('verso', 'albedo', 2, boxAt(40, 86.5, 30, 1));
  expect(meanOf(yellow)).toBeLessThan(meanOf(white) - 15);
  expect(shareChanged(...both('verso', 'albedo', 2, boxAt(40, 40, 10, 4)))).toBe(0);
});
