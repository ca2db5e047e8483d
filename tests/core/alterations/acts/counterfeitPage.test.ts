import { describe, expect, it } from 'vitest';
import { alterParts } from '../../../../src/core/alterations/alterLeaf.ts';
import { judgeOverprint } from '../../../features.ts';
import { orderOf, SPECIMEN } from '../bench.ts';
import { act, boxAt, highest, lowest, meanOf, pressPage } from '../pressed.ts';

const ZONE = boxAt(7, 77, 60, 3.2);
const PAGE = boxAt(3, 20, 70, 60);

describe('a page reproduced as a whole', () => {
  const deeds = act('counterfeit-page');
  const genuine = pressPage();
  const copy = pressPage(deeds);

  it('ALT-21 reads the same in daylight, and its zone fades in the infrared', () => {
    expect(lowest(copy('albedo', 1, ZONE))).toBeLessThan(70);
    const [black, faint] = [lowest(genuine('absorption', 0, ZONE)), lowest(copy('absorption', 0, ZONE))];
    expect(black).toBeLessThan(40);
    expect(faint).toBeGreaterThan(3 * black);
  });

  it('ALT-21 carries nothing that a scanner does not see', () => {
    for (const [sheet, channel] of [
      ['coat', 0],
      ['ovd', 2],
      ['surface', 0],
      ['surface', 1],
    ] as const) {
      expect(highest(genuine(sheet, channel, PAGE))).toBeGreaterThan(10);
      expect(highest(copy(sheet, channel, PAGE))).toBe(0);
    }
  });

  it('glows all over in blue, darker where it is printed', () => {
    expect(meanOf(genuine('uv365', 2, PAGE))).toBeLessThan(60);
    const glow = copy('uv365', 2, PAGE);
    expect(meanOf(glow)).toBeGreaterThan(150);
    expect(lowest(glow)).toBeLessThan(100);
    expect(meanOf(glow)).toBeGreaterThan(meanOf(copy('uv365', 0, PAGE)));
  });

  it('has no watermark, or one that was printed and darkens alone', () => {
    const [ship, beside] = [boxAt(72, 18, 22, 26), boxAt(46, 66, 20, 3)];
    const brightest = (page: typeof copy): number =>
      highest(page('through', 0, ship)) - highest(page('through', 0, beside));
    expect(brightest(genuine)).toBeGreaterThan(40);
    expect(brightest(copy)).toBeLessThan(10);
    const printed = pressPage(act('counterfeit-page', { watermark: 'printed' }));
    expect(brightest(printed)).toBeLessThan(10);
    expect(meanOf(printed('through', 0, ship))).toBeLessThan(meanOf(copy('through', 0, ship)) - 2);
  });

  it('is printed in drops of few colours where the model has whole lines', () => {
    const line = boxAt(60, 50, 1.2, 1.2);
    const fine = pressPage(deeds, 'verso', 90);
    const inks = new Set(fine('albedo', 0, line).map(value => Math.round(value / 24)));
    expect(inks.size).toBeGreaterThan(3);
    const between = fine('albedo', 1, line).filter(value => value > 244);
    expect(between.length / fine('albedo', 1, line).length).toBeGreaterThan(0.2);
  });

  it('ALT-21 keeps the trainer’s overprint plain in every light', () => {
    expect(judgeOverprint(SPECIMEN, alterParts(orderOf('data', deeds)), 'data.verso')).toEqual([]);
  });
});
