import type { Spot } from '../../press/art/polar.ts';
import { joinPaths, type Path, polylinePath, toMicrometre } from '../../press/display/path.ts';
import { mm } from '../../units/length.ts';
import { signedArea } from '../../units/polygon.ts';
import type { Area, Box } from '../../units/shape.ts';

/** A closed outline, corner by corner, in mm. */
export type Ring = readonly Spot[];
type Size = { readonly width: number; readonly height: number };

export function boxRing({ x, y, width, height }: Box): Ring {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

export function ringPath(ring: Ring): Path {
  return polylinePath(ring, true);
}

/** What a mark can be held against: the outline as far as it lies on the face. */
export function ringArea(ring: Ring, { width, height }: Size): Area {
  const points = ring.map(([x, y]) => ({
    x: mm(toMicrometre(Math.min(width, Math.max(0, x)))),
    y: mm(toMicrometre(Math.min(height, Math.max(0, y)))),
  }));
  return { kind: 'polygon', points };
}

export function ringBounds(ring: Ring, grown: number): Box {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - grown, Math.min(...ys) - grown];
  return {
    x: mm(toMicrometre(left)),
    y: mm(toMicrometre(top)),
    width: mm(toMicrometre(Math.max(...xs) + grown - left)),
    height: mm(toMicrometre(Math.max(...ys) + grown - top)),
  };
}

const FAR = 400;

/** Everything but the ring, as one path filled by the non-zero rule. */
export function outsideOf(ring: Ring): Path {
  const clockwise = signedArea(ring.map(([x, y]) => ({ x, y }))) > 0;
  const all: Ring = [
    [-FAR, -FAR],
    [FAR, -FAR],
    [FAR, FAR],
    [-FAR, FAR],
  ];
  return joinPaths([ringPath(all), ringPath(clockwise ? ring.toReversed() : ring)]);
}

/** Square of the distance of a place from a straight piece. */
function squareTo([ax, ay]: Spot, [bx, by]: Spot, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** mm from an open line. */
export function distanceTo(line: Ring, x: number, y: number): number {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i++) nearest = Math.min(nearest, squareTo(line[i - 1]!, line[i]!, x, y));
  return Math.sqrt(nearest);
}

/** mm from the outline: above zero within it, below zero outside. */
export function depthIn(ring: Ring, x: number, y: number): number {
  let [nearest, inside] = [Infinity, false];
  for (let i = 0, before = ring[ring.length - 1]!; i < ring.length; i++) {
    const spot = ring[i]!;
    nearest = Math.min(nearest, squareTo(before, spot, x, y));
    if (before[1] > y !== spot[1] > y) {
      const crossing = before[0] + ((y - before[1]) / (spot[1] - before[1])) * (spot[0] - before[0]);
      if (x < crossing) inside = !inside;
    }
    before = spot;
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}
