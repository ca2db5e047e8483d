import type { Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { makePolygon, spots } from '../polygon.ts';

/** The edges of a figure, drawn with one width. */
export function outline(rings: readonly (readonly Spot[])[], width: number, plate = 0): Hatch {
  const lines = rings.map(ring => [...ring, ring[0]!]);
  return { lines, weight: () => width, plate, free: true };
}

/** Single lines that hide nothing; each tapers towards both ends when `tapered`. */
export function strokes(lines: readonly (readonly Spot[])[], width: number, plate = 0): Figure {
  return { shape: null, hatch: [{ lines, weight: () => width, plate, free: true }] };
}

export function rectangle(left: number, top: number, right: number, bottom: number): readonly Spot[] {
  return spots([left, top, right, top, right, bottom, left, bottom]);
}

/** A straight line between two places. */
export function segment(x1: number, y1: number, x2: number, y2: number): readonly Spot[] {
  return spots([x1, y1, x2, y2]);
}

/** A closed figure with its hatching and an outline. */
export function solid(ring: readonly Spot[], hatch: readonly Hatch[], edge = 0.1, plate = 0): Figure {
  const shape = makePolygon(ring);
  return { shape, hatch: edge > 0 ? [...hatch, outline([ring], edge, plate)] : hatch };
}

export function mirrored(points: readonly Spot[], axis: number): readonly Spot[] {
  return points.map(([x, y]): Spot => [2 * axis - x, y]);
}

/** Points moved, scaled and turned (degrees, counter-clockwise) about the origin first. */
export function placed(points: readonly Spot[], [x, y]: Spot, scale: number, turn = 0): readonly Spot[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * scale, Math.sin((turn * Math.PI) / 180) * scale];
  return points.map(([px, py]): Spot => [x + px * cos + py * sin, y - px * sin + py * cos]);
}
