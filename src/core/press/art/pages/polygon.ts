import type { Spot } from '../polar.ts';

/** left, top, right, bottom in mm. */
export type Field = readonly [left: number, top: number, right: number, bottom: number];

/** An area bounded by one or more closed outlines; even-odd, so that an outline inside another is a hole. */
export type Polygon = {
  readonly rings: readonly (readonly Spot[])[];
  readonly field: Field;
  readonly covers: (x: number, y: number) => boolean;
};

/** Edges are kept by the rows, 1 mm high, that they pass through. */
export function makePolygon(...rings: readonly (readonly Spot[])[]): Polygon {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[i === 0 ? ring.length - 1 : i - 1]!;
      const last = Math.floor(Math.max(ay, by));
      for (let row = Math.floor(Math.min(ay, by)); row <= last; row++) {
        const edges = rows.get(row);
        if (edges === undefined) rows.set(row, [ax, ay, bx, by]);
        else edges.push(ax, ay, bx, by);
      }
    }
  }
  const covers = (x: number, y: number): boolean => {
    const edges = rows.get(Math.floor(y));
    if (edges === undefined) return false;
    let inside = false;
    for (let i = 0; i < edges.length; i += 4) {
      const ay = edges[i + 1]!;
      const by = edges[i + 3]!;
      if (ay > y === by > y) continue;
      const ax = edges[i]!;
      if (x < ((edges[i + 2]! - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
    return inside;
  };
  return { rings, covers, field: fieldOf(rings.flat()) };
}

/** Left, top, right, bottom of points. */
export function fieldOf(points: readonly Spot[]): Field {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

export function fieldsMeet(a: Field, b: Field): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Points written as x and y in turn. */
export function spots(numbers: readonly number[]): readonly Spot[] {
  return Array.from({ length: numbers.length / 2 }, (_, i): Spot => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}

/** A soft closed curve through the points (Catmull-Rom), `steps` points between two of them. */
export function roundRing(points: readonly Spot[], steps = 6): readonly Spot[] {
  return points.flatMap((_, i) => between(points, i, steps, true));
}

/** A soft open curve through the points. */
export function roundLine(points: readonly Spot[], steps = 6): readonly Spot[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  return [...points.slice(0, -1).flatMap((_, i) => between(points, i, steps, false)), last];
}

function between(points: readonly Spot[], i: number, steps: number, closed: boolean): Spot[] {
  const count = points.length;
  const at = (k: number): Spot =>
    closed ? points[(k + count) % count]! : points[Math.min(count - 1, Math.max(0, k))]!;
  const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const blend = (axis: 0 | 1, t: number): number => {
    const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]];
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  };
  return Array.from({ length: steps }, (_, k): Spot => [blend(0, k / steps), blend(1, k / steps)]);
}
