import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/core/press/display/item.ts';
import { SHEETS } from '../../../../src/core/press/display/sheets.ts';
import { drawLeaf } from '../../../../src/core/press/drawLeaf.ts';
import { COARSEST, FINEST } from '../../../../src/core/press/processes/kinegramCells.ts';
import { sampleOrder } from '../samplePress.ts';
import { extremes, meanOf, pathOf, printOne, printSheet, spotsOf } from './printOne.ts';

const OWN = { ink: undefined };
const SEAL = { process: 'seal', at: [40, 30], radius: 9, text: 'PASSPORT OFFICE · ', ...OWN };
const KINEGRAM = { process: 'kinegram', at: [40, 50], width: 18, height: 22, ...OWN };
const UV = { process: 'uvOverprint', at: [46, 41], size: 40, text: 'UTOPIA · ', waves: 60, ...OWN };
const WORD = { process: 'overprint', x: 62, y: 44, capHeight: 9, width: 70, ...OWN };
const PAGE = [0, 0, 125, 88];

function reach(items: readonly Item[]) {
  const spots = items.flatMap(item => spotsOf(pathOf(item)));
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('the dry seal', () => {
  it('PRE-209 is relief without ink, raised on its own face and sunk on the other', () => {
    const leaf = printOne(SEAL);
    const lettersOf = (items: readonly Item[]) => items.filter(item => item.kind === 'stroke');
    expect(lettersOf(leaf.recto).every(({ ink }) => Object.keys(ink).join() === 'raise')).toBe(true);
    expect(lettersOf(leaf.verso).every(({ ink }) => Object.keys(ink).join() === 'sink')).toBe(true);
    expect(extremes(printSheet(leaf, 'surface', [30, 20, 20, 20], 30), 0)[1]).toBeGreaterThan(40);
    expect(meanOf(printSheet(leaf, 'albedo', [30, 20, 20, 20], 10), 0)).toBe(255);
  });
});

describe('the overprint', () => {
  it('PRE-210 says SPECIMEN in every sheet but the optical one, within its width and over the film', () => {
    const film = { id: 'film', side: 'recto', process: 'retroPattern', step: [15, 12], size: 7 };
    const paper = { id: 'sheet', side: 'recto', process: 'paper', ink: 'paper' };
    const word = { id: 'word', side: 'recto', ...WORD };
    const [bare, marked] = [drawLeaf(sampleOrder([paper, film])), drawLeaf(sampleOrder([paper, film, word]))];
    const { left, right } = reach(printOne(WORD).recto.filter(item => item.kind === 'fill'));
    expect([left >= 26, right <= 98, right - left > 66]).toEqual([true, true, true]);
    for (const sheet of SHEETS.filter(name => name !== 'ovd' && name !== 'through')) {
      const pictures = [bare, marked].map(leaf => printSheet(leaf, sheet, [27, 39, 70, 10], 12).data);
      const changed = pictures[0]!.reduce((sum, value, i) => sum + (Math.abs(value - pictures[1]![i]!) > 6 ? 1 : 0), 0);
      expect(changed / pictures[0]!.length, sheet).toBeGreaterThan(0.02);
    }
  });

  it('PRE-210 keeps letters apart and turns them about the middle of the line', () => {
    const boxes = printOne(WORD)
      .recto.filter(item => item.kind === 'fill')
      .map(({ bounds }) => bounds);
    expect(boxes).toHaveLength(8);
    for (let i = 1; i < boxes.length; i++) expect(boxes[i]!.x).toBeGreaterThan(boxes[i - 1]!.x + boxes[i - 1]!.width);
    const turned = reach(printOne({ ...WORD, angle: 90 }).recto.filter(item => item.kind === 'fill'));
    expect((turned.top + turned.bottom) / 2).toBeCloseTo(44, 0);
    expect(turned.bottom - turned.top).toBeGreaterThan(66);
  });
});

describe('the laminate', () => {
  it('PRE-211 ends inside the page on three sides and runs into the spine', () => {
    const { left, right, top, bottom } = reach(printOne({ process: 'laminate', part: 'film', ...OWN }).recto);
    expect([left, right, bottom]).toEqual([0.6, 124.4, 87.4]);
    expect(top).toBeLessThan(0);
    const gloss = (box: readonly number[]) =>
      meanOf(printSheet(printOne({ process: 'laminate', part: 'film', ...OWN }), 'surface', box, 20), 2);
    expect(gloss([60, 40, 5, 5])).toBeGreaterThan(100);
    expect(gloss([0, 40, 0.5, 5])).toBe(0);
    expect(gloss([0.6, 86.8, 0.4, 0.4])).toBe(0);
  });

  it('PRE-212 throws light back all over, brighter in the emblems than around them', () => {
    const leaf = printOne({ process: 'retroPattern', step: [15, 12], size: 7, ...OWN });
    const picture = printSheet(leaf, 'coat', [10, 10, 40, 30], 12);
    expect(extremes(picture, 0)[0]).toBeGreaterThan(8);
    expect(extremes(picture, 0)[1]).toBeGreaterThan(130);
    expect(meanOf(picture, 0)).toBeGreaterThan(60);
  });

  it('PRE-213 glows in two colours over the whole film and is invisible in daylight', () => {
    const leaf = printOne({ process: 'laminateUv', text: 'UTOPIA · ', step: 12, ...OWN });
    expect(new Set(leaf.recto.map(({ ink }) => JSON.stringify(ink.uv365))).size).toBe(2);
    expect(meanOf(printSheet(leaf, 'albedo', PAGE, 4), 0)).toBe(255);
    for (const corner of [
      [3, 3],
      [100, 3],
      [3, 60],
      [100, 60],
    ]) {
      expect(meanOf(printSheet(leaf, 'uv365', [...corner, 22, 22], 8), 2)).toBeGreaterThan(1);
    }
  });
});

describe('the kinegram', () => {
  it('PRE-214 writes hundreds of gratings in steps that can be read back from the optical sheet', () => {
    const items = printOne(KINEGRAM).recto.filter(({ ink }) => (ink.grating?.strength ?? 0) > 0);
    expect(items.length).toBeGreaterThan(300);
    const kinds = new Set(items.map(({ ink }) => `${ink.grating!.azimuth} ${ink.grating!.lines}`));
    expect(kinds.size).toBeGreaterThan(100);
    const fine = items.filter(({ ink }) => ink.grating!.lines > 100);
    expect(fine.every(({ ink: { grating } }) => grating!.lines >= COARSEST && grating!.lines <= FINEST)).toBe(true);
    expect(items.length - fine.length).toBe(1);
    const star = items.find(({ ink }) => ink.grating!.azimuth === 30 && ink.grating!.lines === 860)!;
    const [x, y] = [star.bounds.x + star.bounds.width / 2, star.bounds.y + star.bounds.height / 2];
    const { data } = printSheet(printOne(KINEGRAM), 'ovd', [x - 0.05, y - 0.05, 0.1, 0.1], 60);
    const azimuth = (Math.atan2(data[1]! / 127.5 - 1, data[0]! / 127.5 - 1) * 90) / Math.PI;
    expect(azimuth).toBeCloseTo(30, 0);
    expect(data[2]! * 8).toBeGreaterThan(852);
    expect(data[2]! * 8).toBeLessThan(868);
  });

  it('PRE-214 stays within its outline and is all but clear in even light', () => {
    for (const { bounds, clip } of printOne(KINEGRAM).recto) {
      if (clip !== undefined) continue;
      expect(bounds.x).toBeGreaterThan(30.9);
      expect(bounds.x + bounds.width).toBeLessThan(49.1);
    }
    expect(meanOf(printSheet(printOne(KINEGRAM), 'albedo', [35, 45, 10, 10], 10), 0)).toBeGreaterThan(238);
  });
});

describe('fluorescent prints', () => {
  it('PRE-215 are invisible in daylight, and merge their colours from left to right', () => {
    const leaf = printOne(UV);
    expect(meanOf(printSheet(leaf, 'albedo', PAGE, 4), 0)).toBe(255);
    const waves = printOne({ ...UV, parts: ['waves'] });
    const glow = (x: number, channel: number) => meanOf(printSheet(waves, 'uv365', [x, 56, 10, 8], 12), channel);
    expect(glow(4, 0)).toBeGreaterThan(3 * glow(4, 2));
    expect(glow(110, 2)).toBeGreaterThan(3 * glow(110, 0));
    expect(printOne({ ...UV, parts: ['ring'] }).recto.length).toBeLessThan(leaf.recto.length);
  });

  it('PRE-215 change from green at 365 nm to red at 254 nm in the bi-fluorescent figure', () => {
    const leaf = printOne({ process: 'biFluorescent', at: [40, 40], radius: 5, ...OWN });
    const long = printSheet(leaf, 'uv365', [35, 35, 10, 10], 12);
    const short = printSheet(leaf, 'uv254', [35, 35, 10, 10], 12);
    expect(meanOf(long, 1)).toBeGreaterThan(3 * meanOf(long, 0));
    expect(meanOf(short, 0)).toBeGreaterThan(3 * meanOf(short, 1));
  });
});

describe('personalisation', () => {
  it('PRE-216 draws the same lists from the same order, number by number', () => {
    const order = () =>
      sampleOrder(
        [SEAL, KINEGRAM, UV, WORD, { process: 'ghost', box: [60, 10, 18, 23] }].map((element, i) => ({
          id: `e${i}`,
          side: 'recto',
          ...element,
        })),
      );
    expect(drawLeaf(order())).toEqual(drawLeaf(order()));
  });
});
