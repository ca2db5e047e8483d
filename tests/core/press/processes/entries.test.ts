import { describe, expect, it } from 'vitest';
import { boxBounds, liesWithin } from '../../../../src/core/document/bounds.ts';
import { mrzCells } from '../../../../src/core/document/mrzGeometry.ts';
import type { Specimen } from '../../../../src/core/document/specimen.ts';
import { pathBounds } from '../../../../src/core/press/display/path.ts';
import { drawLeaf } from '../../../../src/core/press/drawLeaf.ts';
import { dotsOf } from '../../../../src/core/press/processes/dotMatrix.ts';
import { CAPTION_CAPS, measureEntries, VALUE_CAPS } from '../../../../src/core/press/processes/measureEntries.ts';
import { layMrz } from '../../../../src/core/press/type/layMrz.ts';
import { uniteBoxes } from '../../../../src/core/units/box.ts';
import { mm } from '../../../../src/core/units/length.ts';
import { sampleSpecimen } from '../../document/sampleSpecimen.ts';
import { sampleOrder } from '../samplePress.ts';
import { extremes, meanOf, pathOf, printOne, printSheet, spotsOf } from './printOne.ts';

const SIDE = { side: 'verso' };

function named(primary: string): Specimen {
  const specimen = sampleSpecimen();
  return { ...specimen, holder: { ...specimen.holder, primary } };
}

describe('entries of the visual zone', () => {
  it('PRE-204 are measured where they are printed: each value within its box, in capitals of one height', () => {
    const specimen = sampleSpecimen();
    const measured = measureEntries(specimen);
    expect(measured.map(({ field }) => field)).toEqual(specimen.entries.map(({ field }) => field));
    const items = printOne({ process: 'entries', part: 'values', ...SIDE }).verso;
    for (const [i, { value }] of measured.entries()) {
      expect(liesWithin(boxBounds(value!.box), boxBounds(specimen.entries[i]!.box))).toBe(true);
      expect(value!.box.height).toBeCloseTo(VALUE_CAPS, 0);
      expect(pathBounds(pathOf(items[i]!))).toEqual(value!.box);
      expect(value!.carets).toHaveLength(value!.text.length + 1);
    }
  });

  it('PRE-204 stand under captions in two languages, 1.0 to 1.8 mm high, that touch no value', () => {
    const measured = measureEntries(sampleSpecimen());
    expect(CAPTION_CAPS).toBeGreaterThanOrEqual(1);
    expect(CAPTION_CAPS).toBeLessThanOrEqual(1.8);
    expect(measured[0]!.caption!.text).toBe('4 Date of birth / Date de naissance');
    for (const { caption, value } of measured) {
      expect(caption!.box.y + caption!.box.height).toBeLessThan(value!.box.y);
      expect(caption!.box.x + caption!.box.width).toBeLessThan(125);
    }
  });

  it('PRE-204 condense a text that is too long rather than leave the box', () => {
    const specimen = sampleSpecimen();
    const [first, ...rest] = specimen.entries;
    const long = { ...specimen, entries: [{ ...first!, text: '12 AUG 1974 12 AUG 1974 1' }, ...rest] };
    const { value } = measureEntries(long)[0]!;
    expect(liesWithin(boxBounds(value!.box), boxBounds(first!.box))).toBe(true);
  });
});

describe('the machine-readable zone', () => {
  it('PRE-205 prints every character within its nominal cell, in ink that absorbs the near infrared', () => {
    const items = printOne({ process: 'mrz', ink: undefined, ...SIDE }).verso;
    expect(items).toHaveLength(2);
    expect(printOne({ process: 'mrz', line: 2, ...SIDE }).verso.map(pathOf)).toEqual([pathOf(items[1]!)]);
    for (const [row, { boxes }] of layMrz(sampleSpecimen().mrz!.lines, 'TD3').entries()) {
      expect(boxes).toHaveLength(44);
      for (const [column, box] of boxes.entries()) {
        expect(liesWithin(boxBounds(box), boxBounds(mrzCells('TD3', row + 1, column + 1)))).toBe(true);
      }
      expect(liesWithin(boxBounds(pathBounds(pathOf(items[row]!))!), boxBounds(boxes.reduce(uniteBoxes)))).toBe(true);
      expect(items[row]!.ink.ir).toBeLessThan(0.1);
    }
  });
});

describe('the signature', () => {
  const BOX = { x: mm(70), y: mm(58), width: mm(40), height: mm(6) };
  const sign = (primary: string) =>
    drawLeaf(sampleOrder([{ id: 'a', process: 'signature', ...SIDE, box: [70, 58, 40, 6] }], named(primary))).verso;

  it('PRE-206 is the same for a name, another for another name, and keeps to its box', () => {
    expect(sign('ERIKSSON')).toEqual(sign('ERIKSSON'));
    expect(sign('MARENKO')).not.toEqual(sign('ERIKSSON'));
    for (const name of ['ERIKSSON', 'MARENKO', 'QUILL', 'Ó', 'VAN DER WIJNGAARD-FJÄXZP']) {
      const items = sign(name);
      expect(items.length).toBeGreaterThan(2);
      for (const item of items) expect(liesWithin(boxBounds(item.bounds), boxBounds(BOX))).toBe(true);
    }
  });
});

describe('the perforated number', () => {
  const HOLES = { process: 'perforation', at: [20, 30], pitch: 0.72, radius: 0.22, ink: undefined };
  const clear = { id: 'sheet', process: 'paper', side: 'recto', ink: 'paper', transmission: 0.4 };
  const centres = (items: readonly Parameters<typeof pathOf>[0][]) =>
    items.filter(item => item.ink.lighten === 1).flatMap(item => spotsOf(pathOf(item)).map(([x]) => x));

  it('PRE-207 spells the document number in holes that are the same on both faces', () => {
    const leaf = printOne(HOLES);
    const holes = leaf.recto.filter(item => item.ink.lighten === 1);
    expect(holes).toHaveLength('L898902C3'.length);
    for (const [i, item] of holes.entries()) {
      expect(spotsOf(pathOf(item)).length / 13).toBe(dotsOf('L898902C3'[i]!).length);
    }
    const mirrored = centres(leaf.verso).map(x => Math.round((125 - x) * 1000) / 1000);
    expect(mirrored).toEqual(centres(leaf.recto));
  });

  it('PRE-207 lets all light through, whatever is printed there, and keeps centres when a leaf has smaller holes', () => {
    const leaf = drawLeaf(sampleOrder([clear, { id: 'a', side: 'recto', ...HOLES }]));
    const { data, width } = printSheet(leaf, 'through', [19.5, 29.5, 6, 6], 40);
    const at = (x: number, y: number) => data[4 * (Math.round((y - 29.5) * 40) * width + Math.round((x - 19.5) * 40))];
    expect(at(20, 30)).toBe(255);
    expect(at(20, 31.44)).toBe(255);
    expect(at(21.44, 31.44)).toBeLessThan(110);
    const middles = (radius: number) =>
      printOne({ ...HOLES, radius })
        .recto.filter(item => item.ink.lighten === 1)
        .map(({ bounds }) => [bounds.x + bounds.width / 2, bounds.width] as const);
    const [large, small] = [middles(0.22), middles(0.16)];
    for (const [i, [x, wide]] of large.entries()) {
      expect(small[i]![0]).toBeCloseTo(x, 3);
      expect(wide - small[i]![1]).toBeCloseTo(0.12, 3);
    }
  });
});

describe('the letterpress number', () => {
  it('PRE-208 is pressed in with a darker rim, glows, and seeps through as a paler mirror image', () => {
    const leaf = printOne({ process: 'serial', at: [30, 40], capHeight: 4, ink: undefined });
    const box = [30, 36, 26, 4];
    const mirrored = [125 - 56, 36, 26, 4];
    const turned = { ...leaf, recto: leaf.verso };
    const tone = (face: typeof leaf, area: readonly number[]) => meanOf(printSheet(face, 'albedo', area, 30), 1);
    expect(tone(leaf, box)).toBeLessThan(tone(turned, mirrored) - 10);
    expect(tone(turned, mirrored)).toBeLessThan(235);
    expect(tone(turned, [80, 60, 10, 4])).toBe(255);
    expect(meanOf(printSheet(leaf, 'uv365', box, 30), 0)).toBeGreaterThan(40);
    const depth = printSheet(leaf, 'surface', box, 60);
    expect(extremes(depth, 1)[1]).toBeGreaterThan(8);
    expect(extremes(depth, 0)[1]).toBeGreaterThan(8);
  });
});
