import { describe, expect, it } from 'vitest';
import { differenceMap } from '../../../src/core/appearance/differenceMap.ts';
import {
  differenceIn,
  differenceOutside,
  VISIBLE,
  visibilities,
  visibility,
} from '../../../src/core/appearance/visibility.ts';
import type { Light } from '../../../src/core/document/lights.ts';
import { gridOf } from '../../../src/core/units/grid.ts';
import { deg, mm } from '../../../src/core/units/length.ts';
import type { Mask } from '../../../src/core/units/mask.ts';
import { rasterise } from '../../../src/core/units/rasterise.ts';
import type { Area } from '../../../src/core/units/shape.ts';
import { type Painter, paintedSet } from './testSheets.ts';

const SIZE = { width: 16, height: 12, perMm: 300 / 25.4 };
const PLAIN = paintedSet({}, SIZE);
const GRID = gridOf({ width: mm(SIZE.width), height: mm(SIZE.height) });

function boxMask(x: number, y: number, width: number, height: number): Mask {
  const area = { kind: 'rectangle', x: mm(x), y: mm(y), width: mm(width), height: mm(height), angle: deg(0) };
  return rasterise(area as Area, GRID);
}

/** A patch of 4 x 4 mm. */
function patch(inside: readonly [number, number, number], outside: readonly [number, number, number]): Painter {
  return (x, y) => (x > 8 && x < 12 && y > 6 && y < 10 ? inside : outside);
}

const MASK = boxMask(8, 6, 4, 4);

describe('visibility', () => {
  it('APP-27 is 0 for a document against itself, in every light', () => {
    expect(Object.values(visibilities(PLAIN, PLAIN, MASK))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('APP-27 is the difference that one px in twenty of the mask exceeds', () => {
    const map = differenceMap(paintedSet({ albedo: patch([200, 60, 60], [246, 244, 235]) }, SIZE), PLAIN, 'white');
    const values: number[] = [];
    const scale = map.columns / SIZE.width;
    for (let y = 0; y < map.rows; y++) {
      for (let x = 0; x < map.columns; x++) {
        const [px, py] = [(x + 0.5) / scale, (y + 0.5) / scale];
        if (px < 8 || px >= 12 || py < 6 || py >= 10) continue;
        values.push(map.values[(y - map.top) * map.width + x - map.left] ?? 0);
      }
    }
    values.sort((a, b) => a - b);
    expect(differenceIn(map, MASK, 0.95)).toBeCloseTo(values[Math.ceil(0.95 * values.length) - 1]!, 6);
    expect(differenceIn(map, MASK, 0.95)).toBeGreaterThan(20);
    expect(differenceIn(map, MASK, 1)).toBeCloseTo(values.at(-1)!, 6);
  });

  it('APP-27 sinks below the limit when too little of the mask differs', () => {
    const speck = paintedSet(
      { albedo: (x, y) => (Math.hypot(x - 10, y - 8) < 0.3 ? [0, 0, 0] : [246, 244, 235]) },
      SIZE,
    );
    expect(visibility(speck, PLAIN, MASK, 'white')).toBeLessThan(VISIBLE);
    expect(visibility(speck, PLAIN, boxMask(9.5, 7.5, 1, 1), 'white')).toBeGreaterThan(VISIBLE);
  });

  it('APP-28 is 0 where a light does not ask for the material that changed', () => {
    const lights = (painters: Parameters<typeof paintedSet>[0]): readonly string[] =>
      Object.entries(visibilities(paintedSet(painters, SIZE), PLAIN, MASK))
        .filter(([, value]) => value > 0)
        .map(([light]) => light);
    expect(lights({ uv365: patch([0, 200, 0], [9, 6, 19]) })).toEqual(['uv365']);
    expect(lights({ through: patch([90, 90, 90], [140, 140, 140]) })).toEqual(['transmitted']);
    expect(lights({ absorption: patch([20, 255, 255], [237, 255, 255]) })).toEqual(['ir']);
    expect(lights({ surface: (x, y) => [Math.max(0, 40 - 40 * Math.hypot(x - 10, y - 8)), 0, 10] })).toEqual([
      'white',
      'oblique',
      'tilt',
    ]);
  });

  it('APP-29 counts the best of eight lamps: ridges of any direction are found', () => {
    for (const along of ['x', 'y'] as const) {
      const ridges: Painter = (x, y) => [
        x > 8 && x < 12 && y > 6 && y < 10 ? 25 + 25 * Math.sin((along === 'x' ? y : x) * 8) : 0,
        0,
        10,
      ];
      const ridged = paintedSet({ surface: ridges }, SIZE);
      expect(visibility(ridged, PLAIN, MASK, 'oblique')).toBeGreaterThan(2 * VISIBLE);
    }
  });

  it('APP-29 counts the best of five tilts: a patch dark in one of them is still found', () => {
    const azimuths = [0, 30, 60, 90, 120, 150];
    const found = azimuths.map(azimuth => {
      const twice = (azimuth * Math.PI) / 90;
      const foil = patch([128 + 120 * Math.cos(twice), 128 + 120 * Math.sin(twice), 120], [128, 128, 0]);
      return visibility(paintedSet({ ovd: foil }, SIZE), PLAIN, MASK, 'tilt');
    });
    expect(Math.min(...found)).toBeGreaterThan(VISIBLE);
  });

  it('APP-30 compares only what changed, and finds what comparing the whole face finds', () => {
    const changed: Painter = (x, y) => (x > 8 && x < 12 && y > 6 && y < 10 ? [60, 0, 10] : [0, 0, 10]);
    for (const light of ['oblique', 'white'] as const satisfies readonly Light[]) {
      const part = differenceMap(paintedSet({ surface: changed }, SIZE), PLAIN, light);
      expect(part.width).toBeLessThan(part.columns / 2);
      const corners: Painter = (x, y) => (x < 0.2 || x > SIZE.width - 0.2 ? [1, 0, 10] : changed(x, y));
      const whole = differenceMap(paintedSet({ surface: corners }, SIZE), PLAIN, light);
      expect(whole.width).toBe(whole.columns);
      expect(differenceIn(part, MASK, 0.95)).toBeCloseTo(differenceIn(whole, MASK, 0.95), 4);
      expect(differenceOutside(part, boxMask(7, 5, 6, 6), 1)).toBe(0);
    }
  });
});
