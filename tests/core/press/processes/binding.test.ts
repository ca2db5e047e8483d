import { describe, expect, it } from 'vitest';
import { listHoles } from '../../../../src/core/press/processes/sewing.ts';
import { drawOnly, elementsOf, ORVELIA, SIDES, VISA_LEAVES } from './orvelia.ts';
import { meanOf, printOne, printSheet } from './printOne.ts';

const INNER = ['data', 'observations', ...VISA_LEAVES] as const;

describe('index marks', () => {
  it('PRE-309 run off the fore-edge, each one step further from the head than on the leaf before, on both faces', () => {
    for (const side of SIDES) {
      const heads = INNER.map(leaf => {
        const marks = elementsOf(leaf, 'indexMark', side);
        const { bounds } = drawOnly(leaf, marks)[side][0]!;
        expect(bounds.y).toBeLessThan(88);
        expect(bounds.y + bounds.height).toBeGreaterThan(88);
        return { from: side === 'recto' ? 125 - bounds.x - bounds.width : bounds.x, step: marks[0]!.step };
      });
      for (const [i, { from, step }] of heads.entries()) {
        expect(from).toBeCloseTo(heads[0]!.from + i * step, 3);
        expect(step).toBe(6);
      }
    }
  });
});

describe('the seam', () => {
  it('PRE-310 repeats its pattern, stretched to come out even, between ends locked by three short stitches', () => {
    const holes = listHoles(125, 5.5, [4.2, 4.2, 8.4]);
    expect(holes[0]).toBe(5.5);
    expect(holes.at(-1)).toBeCloseTo(119.5, 2);
    const steps = holes.slice(1).map((hole, i) => hole - holes[i]!);
    expect(steps.slice(0, 3).every(step => Math.abs(step - 1.4) < 0.002)).toBe(true);
    const inner = steps.slice(3, -3);
    for (const [i, step] of inner.entries()) expect(step / inner[0]!).toBeCloseTo(i % 3 === 2 ? 2 : 1, 2);
  });

  it('PRE-311 has its holes in the same places on every leaf, and lies open only in the middle of the book', () => {
    const seams = [...INNER.flatMap(leaf => elementsOf(leaf, 'sewing').map(element => ({ leaf, element })))];
    expect(seams).toHaveLength(12);
    for (const { element } of seams) {
      expect([element.away, element.margin, element.pattern]).toEqual([0.62, 5.5, [4.2, 4.2, 8.4]]);
    }
    const open = seams
      .filter(({ element }) => element.shows === 'stitches')
      .map(({ leaf, element }) => `${leaf}.${element.side}`);
    const leaves = ORVELIA.leaves.map(({ id }) => id);
    expect(open).toEqual([`${leaves[leaves.length / 2 - 1]}.verso`, `${leaves[leaves.length / 2]}.recto`]);
  });

  it('PRE-312 shows two plies that glow differently', () => {
    const leaf = drawOnly('visa-1', elementsOf('visa-1', 'sewing', 'verso'));
    const glows = new Set(leaf.verso.flatMap(({ ink }) => (ink.uv365 === undefined ? [] : [ink.uv365.join()])));
    expect(glows.size).toBe(2);
    for (const { bounds } of leaf.verso) expect(bounds.y + bounds.height).toBeLessThan(1.2);
  });
});

describe('the cover', () => {
  it('PRE-313 lets no light through on either leaf', () => {
    for (const leaf of ['cover', 'back']) {
      const drawing = drawOnly(leaf, elementsOf(leaf, 'paper'));
      expect(meanOf(printSheet(drawing, 'through', [20, 20, 20, 20], 4), 0)).toBeLessThan(8);
    }
  });

  it('PRE-314 has a grain in the relief only, and foil that lies below it and shines', () => {
    const cloth = printOne({ process: 'bookCloth', grain: 0.85, relief: 24, ink: undefined });
    const [surface, albedo] = (['surface', 'albedo'] as const).map(sheet =>
      printSheet(cloth, sheet, [10, 10, 40, 40], 10),
    );
    expect(meanOf(albedo!, 0)).toBe(255);
    const heights = Array.from({ length: surface!.data.length / 4 }, (_, i) => surface!.data[4 * i]!);
    expect(Math.max(...heights.slice(0, 40000))).toBeLessThanOrEqual(24);
    expect(Math.max(...heights.slice(0, 40000)) - Math.min(...heights.slice(0, 40000))).toBeGreaterThan(15);
    const foil = drawOnly('cover', [
      ...elementsOf('cover', 'motif', 'recto'),
      ...elementsOf('cover', 'lettering', 'recto'),
    ]).recto;
    for (const { ink } of foil)
      expect([ink.sink! > 10, ink.gloss! > 0.5, ink.cover !== undefined]).toEqual([true, true, true]);
  });
});
