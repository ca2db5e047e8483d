import { describe, expect, it } from 'vitest';
import { flattenPath } from '../../../../src/core/press/art/flattenPath.ts';
import { engrave } from '../../../../src/core/press/art/pages/engrave.ts';
import { drawIsolines, makeHeightGrid } from '../../../../src/core/press/art/pages/isolines.ts';
import { makePolygon } from '../../../../src/core/press/art/pages/polygon.ts';
import { layRope } from '../../../../src/core/press/art/pages/rope.ts';
import { SCENE_NAMES, SCENES } from '../../../../src/core/press/art/pages/scenes/scenes.ts';
import { ellipsePath, pathBounds } from '../../../../src/core/press/display/path.ts';

const SQUARE = makePolygon([
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
]);
const LINE = [
  [0, 15],
  [40, 15],
] as const;

describe('engraving', () => {
  it('PRE-320 ends a line where its own figure ends and where another figure hides it', () => {
    const hidden = engrave([
      { shape: SQUARE, hatch: [] },
      { shape: null, hatch: [{ lines: [LINE], weight: () => 0.1, plate: 0 }] },
    ]);
    const spans = hidden.map(({ path }) => pathBounds(path)!).map(({ x, width }) => [x, x + width]);
    expect(spans).toHaveLength(2);
    expect(spans[0]![1]).toBeCloseTo(10, 1);
    expect(spans[1]![0]).toBeCloseTo(20, 1);
    const [own] = engrave([{ shape: SQUARE, hatch: [{ lines: [LINE], weight: () => 0.1, plate: 0 }] }]);
    const box = pathBounds(own!.path)!;
    expect(Math.abs(box.x - 10)).toBeLessThan(0.02);
    expect(Math.abs(box.x + box.width - 20)).toBeLessThan(0.02);
  });

  it('PRE-320 swells a line to the width that is asked for at each place', () => {
    const [cut] = engrave([{ shape: null, hatch: [{ lines: [LINE], weight: x => 0.05 + 0.01 * x, plate: 1 }] }]);
    expect(cut!.plate).toBe(1);
    expect(pathBounds(cut!.path)!.height).toBeCloseTo(0.45, 2);
    expect(cut!.path.length).toBeLessThan(80);
  });

  it('PRE-325 bends a line without a corner where it turns a little, and keeps the corner where it turns', () => {
    const bent = (turn: number): readonly number[] => {
      const lines = [
        [
          [0, 0],
          [4, 0],
          [8, turn],
        ] as const,
      ];
      const [cut] = engrave([{ shape: null, hatch: [{ lines, weight: () => 0.1, plate: 0 }] }]);
      return flattenPath(cut!.path)
        .flat()
        .map(([x, y]) => Math.hypot(x - 4, y));
    };
    expect(Math.min(...bent(8))).toBeLessThan(0.06);
    expect(bent(1).filter(away => away < 0.5).length).toBeGreaterThan(bent(8).filter(away => away < 0.5).length);
    expect(Math.min(...bent(1))).toBeLessThan(0.09);
  });

  it('PRE-321 draws every picture inside its page and in two plates at most, the same each time', () => {
    for (const name of SCENE_NAMES) {
      const cuts = engrave(SCENES[name]());
      expect(cuts.length).toBeGreaterThan(300);
      expect(cuts.every(({ plate }) => plate === 0 || plate === 1)).toBe(true);
      const boxes = cuts.map(({ path }) => pathBounds(path)!);
      expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThan(-5);
      expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeLessThan(132);
    }
    expect(engrave(SCENES.anchor())).toEqual(engrave(SCENES.anchor()));
  });

  it('PRE-322 knows the inside of rings and of what lies within them', () => {
    const ring = makePolygon(...flattenPath(ellipsePath(30, 30, 10, 10)), ...flattenPath(ellipsePath(30, 30, 5, 5)));
    expect(ring.covers(30, 30)).toBe(false);
    expect(ring.covers(37.5, 30)).toBe(true);
    expect(ring.covers(41, 30)).toBe(false);
    expect(ring.field[2] - ring.field[0]).toBeCloseTo(20, 3);
  });
});

describe('lines of depth', () => {
  it('PRE-323 run where the height is that of the line, closed where they can be', () => {
    const cone = (x: number, y: number) => 10 - Math.sqrt((x - 20) ** 2 + (y - 20) ** 2);
    const grid = makeHeightGrid([0, 0, 40, 40], 0.5, cone);
    const [ring, ...others] = drawIsolines(grid, 4);
    expect(others).toHaveLength(0);
    expect(ring!.at(-1)).toEqual(ring![0]);
    for (const [x, y] of ring!) expect(cone(x, y)).toBeCloseTo(4, 1);
    const cut = drawIsolines(grid, -12);
    expect(cut).toHaveLength(4);
  });
});

describe('a rope', () => {
  it.each([
    [2, 7],
    [3, 10],
    [4, 9],
    [5, 8],
  ])('PRE-324 of %i turns and %i bights dives once at each of its crossings', (turns, bights) => {
    const { edges } = layRope({ at: [44, 66], radius: 24, reach: 7.5, turns, bights, thickness: 1.2 });
    const dives = (turns - 1) * bights;
    expect(edges.length / 2 - dives).toBeGreaterThanOrEqual(0);
    expect(edges.length / 2 - dives).toBeLessThanOrEqual(1);
  });
});
