import { describe, expect, it } from 'vitest';
import type { Path } from '../../../../src/core/press/display/path.ts';
import { measureCurve } from '../../../../src/core/press/type/curve.ts';
import { layText } from '../../../../src/core/press/type/layText.ts';
import { layTextAlong } from '../../../../src/core/press/type/layTextAlong.ts';
import { measureText } from '../../../../src/core/press/type/measureText.ts';
import { listContours } from './outlines.ts';

const STYLE = { face: 'sans', capHeight: 1 } as const;
const LEVEL = [
  [0, 5],
  [40, 5],
] as const;
const ring = (radius: number): [number, number][] =>
  Array.from({ length: 721 }, (_, i) => {
    const angle = (i * Math.PI) / 360;
    return [20 + radius * Math.cos(angle), 20 + radius * Math.sin(angle)];
  });
const pointsOf = (path: Path): (readonly [number, number])[] => listContours(path).flat();

describe('text along a curve', () => {
  it('TYP-10 is on a level line what it is without a curve', () => {
    const [chunk] = layTextAlong('Level', { ...STYLE, start: 3, rise: 0.5 }, LEVEL);
    expect(chunk?.path).toEqual(layText('Level', { ...STYLE, x: 3, y: 4.5 }).path);
  });

  it('TYP-10 stands square on a circle: a stem points at the middle', () => {
    // The stem of l is a rectangle; on the ring, the line through the middles of its short ends passes the centre.
    for (const start of [0, 7, 19, 31, 44]) {
      const [chunk] = layTextAlong('l', { ...STYLE, start }, ring(10));
      const corners = pointsOf(chunk?.path ?? []);
      expect(corners).toHaveLength(4);
      const far = corners.map(([x, y]) => Math.sqrt((x - 20) ** 2 + (y - 20) ** 2));
      const order = [...far.keys()].sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0));
      const middle = (pair: readonly number[]): [number, number] => [
        pair.reduce((sum, i) => sum + (corners[i]?.[0] ?? 0) / 2, 0) - 20,
        pair.reduce((sum, i) => sum + (corners[i]?.[1] ?? 0) / 2, 0) - 20,
      ];
      const [inner, outer] = [middle(order.slice(0, 2)), middle(order.slice(2))];
      const across = (inner[0] * outer[1] - inner[1] * outer[0]) / 100;
      expect(Math.abs(across)).toBeLessThan(0.001);
      expect(Math.abs(Math.min(...far) - 10)).toBeLessThan(0.01);
    }
  });

  it('TYP-10 leaves out only the characters for which the curve has no room', () => {
    const { width } = measureText('SPECI', STYLE);
    const short = layTextAlong('SPECIMEN', STYLE, [
      [0, 0],
      [width + 0.1, 0],
    ]);
    expect(short.flatMap(chunk => chunk.path)).toEqual(layText('SPECI', { ...STYLE, x: 0, y: 0 }).path);
    expect(layTextAlong('SPECIMEN', STYLE, [])).toEqual([]);
    expect(layTextAlong('SPECIMEN', STYLE, [[1, 1]])).toEqual([]);
  });

  it('TYP-11 repeats until the curve is full', () => {
    const chunks = layTextAlong('SPECIMEN ', { ...STYLE, repeat: true }, LEVEL);
    const right = Math.max(...chunks.map(({ box }) => box.x + box.width));
    expect(right).toBeGreaterThan(39);
    expect(right).toBeLessThanOrEqual(40);
  });

  it('TYP-11 closes a ring with whole copies, evenly spread', () => {
    const curve = ring(8);
    const chunks = layTextAlong('l', { ...STYLE, repeat: true, whole: true }, curve);
    const stems = chunks.flatMap(chunk => listContours(chunk.path));
    const angles = stems.map(stem => {
      const [x, y] = [0, 1].map(axis => stem.reduce((sum, point) => sum + (point[axis] ?? 0) / stem.length, 0) - 20);
      return (Math.atan2(y ?? 0, x ?? 0) * 180) / Math.PI;
    });
    const gaps = angles.map((angle, i) => ((angles[(i + 1) % angles.length] ?? 0) - angle + 720) % 360);
    expect(stems).toHaveLength(Math.floor(measureCurve(curve).length / measureText('l', STYLE).width));
    for (const gap of gaps) expect(gap).toBeCloseTo(360 / stems.length, 1);
  });

  it('TYP-15 comes in chunks of at most twenty characters with their boxes, and names what is missing', () => {
    const chunks = layTextAlong('l☃', { ...STYLE, repeat: true }, LEVEL);
    expect(chunks.length).toBeGreaterThan(1);
    for (const { path, box, missing } of chunks) {
      expect(missing).toEqual(['☃']);
      expect(listContours(path).length).toBeLessThanOrEqual(30);
      for (const [x, y] of pointsOf(path)) {
        expect(x >= box.x && x <= box.x + box.width + 1e-9 && y >= box.y && y <= box.y + box.height + 1e-9).toBe(true);
      }
    }
  });
});

it('measures the way along a curve', () => {
  const curve = measureCurve([
    [0, 0],
    [3, 4],
    [3, 4],
    [13, 4],
  ]);
  expect(curve.length).toBe(15);
  expect([-1, 0, 2.5, 5, 10, 15, 16].map(curve.at)).toEqual([
    [0, 0],
    [0, 0],
    [1.5, 2],
    [3, 4],
    [8, 4],
    [13, 4],
    [13, 4],
  ]);
});
