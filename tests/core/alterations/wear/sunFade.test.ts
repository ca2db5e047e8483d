import { expect, it } from 'vitest';
import { boxAt, highest, meanOf, pressPage, shareChanged, worn } from '../pressed.ts';

/** The cover as it lies: spine on top, the emblem in the middle. */
const [OPEN_EDGE, SPINE, EMBLEM] = [boxAt(8, 70, 8, 8), boxAt(8, 4, 8, 8), boxAt(58, 40, 6, 6)];

const FADED = worn('sun-fade', { strength: 0.8, reach: 60 });

it('ALT-43 bleaches cloth as far as the sun reached, and leaves foil and infrared alone', () => {
  const [fresh, faded] = [pressPage(undefined, 'recto', 6, 'cover'), pressPage(FADED, 'recto', 6, 'cover')];
  expect(meanOf(faded('albedo', 0, OPEN_EDGE))).toBeGreaterThan(meanOf(fresh('albedo', 0, OPEN_EDGE)) + 15);
  expect(shareChanged(fresh('albedo', 0, SPINE), faded('albedo', 0, SPINE))).toBe(0);
  expect(highest(faded('albedo', 0, EMBLEM))).toBe(highest(fresh('albedo', 0, EMBLEM)));
  for (const sheet of ['absorption', 'through', 'surface'] as const) {
    expect(shareChanged(fresh(sheet, 0, OPEN_EDGE), faded(sheet, 0, OPEN_EDGE))).toBe(0);
  }
});

it('ALT-43 yellows the open edges of a page', () => {
  const [fresh, faded] = [pressPage(undefined, 'verso', 6, 'cover'), pressPage(FADED, 'verso', 6, 'cover')];
  const [edge, middle] = [boxAt(40, 86.5, 30, 1), boxAt(40, 40, 10, 4)];
  expect(meanOf(faded('albedo', 2, edge))).toBeLessThan(meanOf(fresh('albedo', 2, edge)) - 15);
  expect(shareChanged(fresh('albedo', 2, middle), faded('albedo', 2, middle))).toBe(0);
});
