import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACE_SIZES } from '../../../src/core/document/formats.ts';
import { centreOfCell, type Grid, gridOf } from '../../../src/core/units/grid.ts';
import { growMask } from '../../../src/core/units/growMask.ts';
import { mm } from '../../../src/core/units/length.ts';
import {
  centroidOfMask,
  countCommon,
  countInBox,
  coversCell,
  fullMask,
  type Mask,
  makeMask,
  maskCovers,
  uniteMasks,
} from '../../../src/core/units/mask.ts';
import { hasExtent, rasterise } from '../../../src/core/units/rasterise.ts';
import { maskToRaster, rasterToMask } from '../../../src/core/units/rasterRuns.ts';
import { type Area, areaSchema, rasterSchema } from '../../../src/core/units/shape.ts';

const SEEDED = { seed: 42, numRuns: 60 };
const TD3 = gridOf(FACE_SIZES.TD3);
const SMALL: Grid = { columns: 48, rows: 40 };
const area = (value: unknown): Area => areaSchema.parse(value);
const rectangle = (x: number, y: number, width: number, height: number, angle = 0): Area =>
  area({ kind: 'rectangle', x, y, width, height, angle });
const disc = (x: number, y: number, radius: number): Area =>
  area({ kind: 'ellipse', x, y, radiusX: radius, radiusY: radius });

function cellsOf(mask: Mask): Set<string> {
  const cells = new Set<string>();
  for (let row = 0; row < mask.rows; row++) {
    for (let column = 0; column < mask.columns; column++)
      if (coversCell(mask, column, row)) cells.add(`${column},${row}`);
  }
  return cells;
}

function cellsWhere(grid: Grid, isInside: (x: number, y: number) => boolean): Set<string> {
  const cells = new Set<string>();
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (isInside(centreOfCell(column), centreOfCell(row))) cells.add(`${column},${row}`);
    }
  }
  return cells;
}

const coordinate = fc.integer({ min: -8, max: 56 }).map(n => n / 4 + 0.07);
const side = fc.integer({ min: 2, max: 30 }).map(n => n / 4);
const angle = fc.integer({ min: -180, max: 180 });
const anyArea = fc.oneof(
  fc.tuple(coordinate, coordinate, side, side, angle).map(([x, y, w, h, a]) => rectangle(x, y, w, h, a)),
  fc
    .tuple(coordinate, coordinate, side, side, angle)
    .map(([x, y, radiusX, radiusY, turn]) => area({ kind: 'ellipse', x, y, radiusX, radiusY, angle: turn })),
  fc
    .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 9 })
    .map(points => area({ kind: 'polygon', points })),
);
const anyMask = fc
  .array(anyArea, { minLength: 1, maxLength: 3 })
  .map(areas => areas.map(a => rasterise(a, SMALL)).reduce(uniteMasks));

describe('the graph paper', () => {
  it('UNI-7 has 0.25 mm cells', () => {
    expect(gridOf(FACE_SIZES.TD3)).toEqual({ columns: 500, rows: 352 });
    expect(gridOf(FACE_SIZES.TD2)).toEqual({ columns: 420, rows: 296 });
    expect(gridOf(FACE_SIZES.TD1)).toEqual({ columns: 342, rows: 216 });
  });

  it('UNI-8 counts a cell when its centre is inside', () => {
    expect(rasterise(rectangle(10, 10, 35, 45), TD3).count).toBe(140 * 180);
    expect(rasterise(rectangle(10.1, 10.1, 1, 1), TD3).count).toBe(16);
    const ring = disc(20.03, 30.07, 2);
    const inside = cellsWhere(TD3, (x, y) => (x - 20.03) ** 2 + (y - 30.07) ** 2 <= 4);
    expect(cellsOf(rasterise(ring, TD3))).toEqual(inside);
    for (let turn = 0; turn < 90; turn += 7) {
      const { cos, sin } = { cos: Math.cos((turn * Math.PI) / 180), sin: Math.sin((turn * Math.PI) / 180) };
      const corners = [
        { x: 50, y: 40 },
        { x: 50 + 30 * cos, y: 40 - 30 * sin },
        { x: 50 + 30 * cos + 20 * sin, y: 40 - 30 * sin + 20 * cos },
        { x: 50 + 20 * sin, y: 40 + 20 * cos },
      ];
      const within = cellsWhere(TD3, (x, y) => {
        const along = (x - 50) * cos - (y - 40) * sin;
        const across = (x - 50) * sin + (y - 40) * cos;
        return along >= 0 && along < 30 && across >= 0 && across < 20;
      });
      if (turn > 0) expect(cellsOf(rasterise(area({ kind: 'polygon', points: corners }), TD3))).toEqual(within);
    }
  });

  it('UNI-8 turns ellipses and rectangles counter-clockwise', () => {
    const turned = area({ kind: 'ellipse', x: 50, y: 40, radiusX: 10, radiusY: 2, angle: 45 });
    const mask = rasterise(turned, TD3);
    expect(maskCovers(mask, { x: mm(56), y: mm(34) })).toBe(true);
    expect(maskCovers(mask, { x: mm(56), y: mm(46) })).toBe(false);
    const quarter = rasterise(rectangle(40, 40, 20, 4, 90), TD3);
    expect(cellsOf(quarter)).toEqual(cellsOf(rasterise(rectangle(48, 32, 4, 20), TD3)));
    const slanted = rasterise(rectangle(40, 38, 20, 4, 45), TD3);
    expect(maskCovers(slanted, { x: mm(56), y: mm(34) })).toBe(true);
  });

  it('UNI-8 leaves neither gap nor overlap along a shared edge', () => {
    const cut = fc.tuple(coordinate, coordinate, coordinate, coordinate);
    fc.assert(
      fc.property(cut, ([x1, y1, x2, y2]) => {
        const corners = [
          { x: 0, y: 0 },
          { x: 12, y: 0 },
          { x: 12, y: 10 },
          { x: 0, y: 10 },
        ];
        const a = { x: Math.min(Math.max(x1, 2), 10), y: 0 };
        const b = { x: Math.min(Math.max(x2, 2), 10), y: 10 };
        const middle = { x: (a.x + b.x) / 2 + y1 / 100, y: 5 + y2 / 100 };
        const left = area({ kind: 'polygon', points: [corners[0], a, middle, b, corners[3]] });
        const right = area({ kind: 'polygon', points: [a, corners[1], corners[2], b, middle] });
        const [first, second] = [rasterise(left, SMALL), rasterise(right, SMALL)];
        expect(countCommon(first, second)).toBe(0);
        expect(first.count + second.count).toBe(48 * 40);
      }),
      SEEDED,
    );
  });

  it('UNI-9 fills a bow tie by the even-odd rule', () => {
    const star = [
      { x: 10, y: 1 },
      { x: 4, y: 19 },
      { x: 19, y: 7 },
      { x: 1, y: 7 },
      { x: 16, y: 19 },
    ];
    const mask = rasterise(area({ kind: 'polygon', points: star }), TD3);
    expect(maskCovers(mask, { x: mm(10), y: mm(4) })).toBe(true);
    expect(maskCovers(mask, { x: mm(10), y: mm(10) })).toBe(false);
  });

  it('UNI-10 keeps a 0.1 mm cut line whole, whichever way it runs', () => {
    expect(rasterise(rectangle(20, 30.2, 80, 0.04), TD3).count).toBe(320);
    expect(rasterise(rectangle(20, 30, 80, 0.1), TD3).count).toBe(320);
    for (const turn of [0.3, 1, 30, 45, 89.8, 90, 135]) {
      const mask = rasterise(rectangle(30, 44, 60, 0.1, turn), TD3);
      const radians = (turn * Math.PI) / 180;
      const longer = 4 * 60 * Math.max(Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians)));
      expect(mask.count).toBeGreaterThan(0.9 * longer);
      expect(mask.count).toBeLessThan(1.5 * longer);
      const closed = growMask(mask, mm(0.5));
      for (let step = -29; step <= 29; step += 0.1) {
        const point = { x: mm(60 + step * Math.cos(radians)), y: mm(44.05 - step * Math.sin(radians)) };
        expect(maskCovers(closed, point)).toBe(true);
      }
    }
  });

  it('UNI-10 keeps a dot between all centres as one cell, and nothing of an outline run there and back', () => {
    expect(rasterise(rectangle(10.15, 10.15, 0.01, 0.01), TD3).count).toBe(1);
    const back = area({
      kind: 'polygon',
      points: [
        { x: 1, y: 1 },
        { x: 21, y: 18.3 },
        { x: 11, y: 9.65 },
      ],
    });
    expect(rasterise(back, TD3).count).toBe(0);
    expect(hasExtent(back)).toBe(false);
  });

  it('UNI-11 fills an outline of 2000 points that crosses every line 2000 times, in bounded work', () => {
    const points = Array.from({ length: 2000 }, (_, i) => ({ x: i / 16, y: i % 2 === 0 ? 0 : 88 }));
    const across = points.map(({ x, y }) => ({ x: y, y: x }));
    const counts = [points, across].map(outline => rasterise(area({ kind: 'polygon', points: outline }), TD3).count);
    for (const count of counts) expect(count).toBeGreaterThan(0.6 * 500 * 352);
  });

  it('UNI-11 clips to the page and survives anything', () => {
    expect(rasterise(rectangle(-10, -10, 20, 20), TD3).count).toBe(40 * 40);
    expect(rasterise(rectangle(200, 10, 20, 20), TD3).count).toBe(0);
    const corners = [-5, -5, 130, -5, 130, 93, -5, 93, -5, 92, 129, 92, 129, -4, -5, -4];
    const points = Array.from({ length: 8 }, (_, i) => ({ x: corners[2 * i], y: corners[2 * i + 1] }));
    expect(rasterise(area({ kind: 'polygon', points }), TD3).count).toBe(0);
    expect(rasterise(rectangle(-500, -500, 1000, 1000, 33), TD3).count).toBe(500 * 352);
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, 0];
    const shape = fc.record({
      kind: fc.constantFrom('rectangle', 'ellipse'),
      x: fc.constantFrom(...odd),
      y: fc.constantFrom(...odd),
      width: fc.constantFrom(...odd),
      height: fc.constantFrom(...odd),
      radiusX: fc.constantFrom(...odd),
      radiusY: fc.constantFrom(...odd),
    });
    fc.assert(
      fc.property(shape, broken => {
        expect(rasterise(broken as unknown as Area, SMALL).count).toBeLessThanOrEqual(48 * 40);
      }),
      SEEDED,
    );
  });

  it('UNI-12 unites and intersects as counting one by one would', () => {
    fc.assert(
      fc.property(anyMask, anyMask, (a, b) => {
        const [first, second] = [cellsOf(a), cellsOf(b)];
        expect(a.count).toBe(first.size);
        expect(countCommon(a, b)).toBe([...first].filter(cell => second.has(cell)).length);
        expect(cellsOf(uniteMasks(a, b))).toEqual(new Set([...first, ...second]));
      }),
      SEEDED,
    );
    expect(() => countCommon(fullMask(SMALL), fullMask(TD3))).toThrow('different grids');
  });

  it('UNI-13 grows by exactly the cells within reach', () => {
    fc.assert(
      fc.property(anyMask, fc.integer({ min: 2, max: 20 }), (mask, quarters) => {
        const tolerance = quarters / 4 + 0.1;
        const sources = [...cellsOf(mask)].map(cell => cell.split(',').map(Number) as [number, number]);
        const near = cellsWhere(SMALL, (x, y) =>
          sources.some(([c, r]) => (centreOfCell(c) - x) ** 2 + (centreOfCell(r) - y) ** 2 <= tolerance * tolerance),
        );
        expect(cellsOf(growMask(mask, mm(tolerance)))).toEqual(near);
      }),
      { seed: 42, numRuns: 8 },
    );
    expect(growMask(rasterise(rectangle(10, 10, 0.25, 0.25), TD3), mm(0.5)).count).toBe(13);
  });

  it('UNI-14 has its centroid at the mean of its cells', () => {
    expect(centroidOfMask(rasterise(disc(20, 30, 2), TD3))).toEqual({ x: 20, y: 30 });
    expect(centroidOfMask(makeMask(TD3))).toBeNull();
    fc.assert(
      fc.property(anyMask, mask => {
        const cells = [...cellsOf(mask)].map(cell => cell.split(',').map(Number) as [number, number]);
        const centre = centroidOfMask(mask);
        const meanX = cells.reduce((sum, [column]) => sum + centreOfCell(column), 0) / cells.length;
        if (centre !== null) expect(centre.x).toBeCloseTo(meanX, 9);
        expect(centre === null).toBe(cells.length === 0);
      }),
      SEEDED,
    );
    const half = rasterise(rectangle(20, 0, 5, 5), TD3);
    expect(maskCovers(half, { x: mm(20), y: mm(1) })).toBe(true);
    expect(maskCovers(half, { x: mm(25), y: mm(1) })).toBe(false);
  });

  it('UNI-15 reads its runs back', () => {
    fc.assert(
      fc.property(anyMask, mask => {
        const raster = maskToRaster(mask);
        expect(raster.ok && rasterSchema.safeParse(raster.value).success).toBe(true);
        expect(raster.ok && rasterToMask(raster.value, SMALL)).toEqual({ ok: true, value: mask });
      }),
      SEEDED,
    );
    expect(maskToRaster(fullMask(SMALL))).toEqual({
      ok: true,
      value: { kind: 'raster', columns: 48, rows: 40, runs: [0, 1920] },
    });
  });

  it('UNI-15 refuses runs that do not fill the grid', () => {
    const codeOf = (columns: number, runs: number[]) => {
      const read = rasterToMask({ kind: 'raster', columns, rows: 40, runs }, SMALL);
      return read.ok ? 'ok' : read.failures[0]?.code;
    };
    expect(codeOf(48, [1920])).toBe('ok');
    expect(codeOf(49, [1960])).toBe('units/raster-size');
    expect(codeOf(48, [1919])).toBe('units/raster-runs');
    expect(codeOf(48, [2000, -80])).toBe('units/raster-runs');
    expect(codeOf(48, [Number.NaN])).toBe('units/raster-runs');
    const everySecond = Array.from({ length: 250 }, (_, i) => [2 * i, 2 * i + 1]).flat();
    const fine = maskToRaster(
      makeMask(
        TD3,
        0,
        Array.from({ length: 352 }, () => everySecond),
      ),
    );
    expect(fine.ok ? 'ok' : fine.failures[0]?.code).toBe('units/raster-too-fine');
  });

  it('UNI-20 counts the cells in a box', () => {
    const mask = rasterise(rectangle(10, 10, 10, 10), TD3);
    expect(countInBox(mask, { x: 15, y: 0, width: 100, height: 15 })).toBe(20 * 20);
    expect(countInBox(mask, { x: -1000, y: -1000, width: 10_000, height: 10_000 })).toBe(1600);
    expect(countInBox(mask, { x: 50, y: 50, width: 1, height: 1 })).toBe(0);
  });
});
