import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToneItem } from '../../../../src/core/press/display/item.ts';
import { drawLeaf } from '../../../../src/core/press/drawLeaf.ts';
import { fadeEdges } from '../../../../src/core/press/processes/fadeEdges.ts';
import { PROCESS_COLOURS, PROCESS_TINTS, separateColours } from '../../../../src/core/press/processes/separation.ts';
import { sampleOrder, samplePortrait } from '../samplePress.ts';
import { meanOf, pathOf, printOne, printSheet, spotsOf } from './printOne.ts';

const PORTRAIT = { process: 'portrait', box: [10, 10, 35, 45] };
const GHOST = { process: 'ghost', box: [60, 10, 18, 23.4] };

/** What the four inks leave of white paper where their dots fall independently. */
function recombine(colour: readonly [number, number, number]): readonly number[] {
  const plates = separateColours({ width: 1, height: 1, rgb: Float32Array.from(colour) });
  return [0, 1, 2].map(channel =>
    PROCESS_COLOURS.reduce((left, ink) => {
      const coverage = plates[ink].pixels[0]! / 255;
      return left * (1 - coverage * (1 - PROCESS_TINTS[ink][channel]!));
    }, 1),
  );
}

describe('separation', () => {
  it('PRE-201 recombines to the picture wherever the inks can reach it', () => {
    const skin = fc.tuple(
      fc.double({ min: 0.3, max: 0.93, noNaN: true }),
      fc.double({ min: 0.6, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(skin, ([light, warm]) => {
        const colour = [light, light * (0.7 + 0.3 * warm), light * (0.5 + 0.5 * warm)] as const;
        recombine(colour).forEach((value, channel) => {
          expect(Math.abs(value - colour[channel]!)).toBeLessThan(0.02);
        });
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('PRE-201 leaves white bare and gives deep grey to black', () => {
    const plates = separateColours({ width: 2, height: 1, rgb: Float32Array.of(1, 1, 1, 0.15, 0.15, 0.15) });
    expect(PROCESS_COLOURS.map(ink => plates[ink].pixels[0])).toEqual([0, 0, 0, 0]);
    expect(plates.black.pixels[1]).toBeGreaterThan(180);
    expect(plates.cyan.pixels[1]).toBeLessThan(160);
  });
});

describe('the printed portrait', () => {
  it('PRE-202 lays no ink where the person is not, and dissolves where the picture cuts the person off', () => {
    const plates = printOne(PORTRAIT).recto.filter((item): item is ToneItem => item.kind === 'tone');
    expect(plates).toHaveLength(4);
    const { width } = samplePortrait();
    for (const { picture } of plates) {
      expect([...picture.pixels.slice(0, 3 * width)].every(value => value === 0)).toBe(true);
      expect(picture.pixels[26 * width + 2]).toBe(0);
    }
    expect(plates.some(({ picture }) => picture.pixels[26 * width + 20]! > 60)).toBe(true);
    const full = { ...samplePortrait(), mask: { width, height: 52, pixels: new Uint8Array(width * 52).fill(255) } };
    const { pixels } = fadeEdges(full).mask;
    expect([pixels[51 * width + 20]! < 12, pixels[20 * width]! < 40, pixels[20 * width + 20]]).toEqual([
      true,
      true,
      255,
    ]);
  });

  it('PRE-202 is an even tone from afar and drops of four inks under the loupe', () => {
    const leaf = printOne(PORTRAIT);
    const inside = [22, 28, 4, 4];
    const [far, near] = [printSheet(leaf, 'albedo', inside, 20), printSheet(leaf, 'albedo', inside, 94)];
    const spread = (data: Uint8ClampedArray) => {
      const reds = data.filter((_, i) => i % 4 === 0).sort();
      return reds[Math.floor(reds.length * 0.95)]! - reds[Math.floor(reds.length * 0.05)]!;
    };
    expect(spread(far.data)).toBeLessThan(12);
    expect(spread(near.data)).toBeGreaterThan(100);
    expect(Math.abs(meanOf(far, 0) - meanOf(near, 0))).toBeLessThan(25);
  });

  it('PRE-202 keeps only its black in infrared', () => {
    const answers = printOne(PORTRAIT).recto.map(item => item.ink.ir ?? 1);
    expect(answers.filter(ir => ir > 0.9)).toHaveLength(3);
    expect(answers.filter(ir => ir < 0.5)).toHaveLength(1);
  });
});

describe('the ghost portrait', () => {
  it('PRE-203 is engraved in lines that keep to the person', () => {
    const spots = printOne(GHOST).recto.flatMap(item => spotsOf(pathOf(item)));
    expect(spots.length).toBeGreaterThan(400);
    const outside = spots.filter(([x, y]) => x < 63.6 || x > 74.4 || y < 13.7 || y > 29.7);
    expect(outside).toEqual([]);
  });

  it('PRE-203 swells its lines where the picture is darker', () => {
    const dark = samplePortrait();
    const light = { ...dark, rgb: dark.rgb.map(value => (value === 110 ? 205 : value)) };
    const ink = (portrait: typeof dark) =>
      255 -
      meanOf(
        printSheet(
          drawLeaf({ ...sampleOrder([{ id: 'a', side: 'recto', ...GHOST }]), portrait }),
          'albedo',
          [66, 18, 6, 6],
          40,
        ),
        1,
      );
    expect(ink(dark)).toBeGreaterThan(1.6 * ink(light));
  });
});
