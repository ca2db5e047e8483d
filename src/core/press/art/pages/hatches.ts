import { atAngle, type Spot } from '../polar.ts';
import { makeNoise } from './noise.ts';
import type { Field } from './polygon.ts';

/** Parallel lines over a field, `turn` degrees counter-clockwise from level, waving by `wave` mm over `length` mm. */
export function parallels(
  [left, top, right, bottom]: Field,
  pitch: number,
  turn = 0,
  wave = 0,
  length = 30,
): readonly (readonly Spot[])[] {
  const centre: Spot = [(left + right) / 2, (top + bottom) / 2];
  const reach = Math.sqrt((right - left) ** 2 + (bottom - top) ** 2) / 2;
  const rows = Math.ceil(reach / pitch);
  const inside = ([x, y]: Spot): boolean => x >= left - 0.5 && x <= right + 0.5 && y >= top - 0.5 && y <= bottom + 0.5;
  return Array.from({ length: 2 * rows + 1 }, (_, i) => {
    const foot = atAngle(centre, turn - 90, (i - rows) * pitch);
    const steps = wave === 0 ? Math.ceil((2 * reach) / 1.5) : Math.ceil((2 * reach) / 0.6);
    const line: Spot[] = [];
    for (let k = 0; k <= steps; k++) {
      const along = -reach + (2 * reach * k) / steps;
      const spot = atAngle(
        atAngle(foot, turn, along),
        turn + 90,
        wave * Math.sin((along / length) * 2 * Math.PI + i * 0.06),
      );
      if (inside(spot)) line.push(spot);
    }
    return line;
  }).filter(line => line.length > 1);
}

/** Circles or arcs about a centre, angles counter-clockwise from the right. */
export function rings(
  centre: Spot,
  [from, to]: readonly [number, number],
  pitch: number,
  [first, last]: readonly [number, number] = [0, 360],
): readonly (readonly Spot[])[] {
  const count = Math.floor((to - from) / pitch) + 1;
  return Array.from({ length: count }, (_, i) => {
    const radius = from + i * pitch;
    const steps = Math.max(32, Math.ceil((((last - first) / 360) * 2 * Math.PI * radius) / 0.5));
    return Array.from({ length: steps + 1 }, (_, k) => atAngle(centre, first + ((last - first) * k) / steps, radius));
  });
}

/** Straight lines that run away from a centre. */
export function rays(
  centre: Spot,
  [from, to]: readonly [number, number],
  step: number,
  [first, last]: readonly [number, number] = [0, 360],
): readonly (readonly Spot[])[] {
  const count = Math.round((last - first) / step);
  return Array.from({ length: count }, (_, i) => {
    const angle = first + (i + 0.5) * step;
    const begin = from + [0, 0.62, 0.25, 0.85][i % 4]! * Math.min(14, (to - from) / 3);
    return [atAngle(centre, angle, begin), atAngle(centre, angle, to)];
  });
}

const water = makeNoise(5);

/**
 * Rows of waves from the horizon to the bottom of a field, closer together and flatter the farther they are. Rows
 * bend with their neighbours, so that they never cross; `swell` 0 is a mirror, 1 an open sea.
 */
export function seaRows(
  [left, horizon, right, bottom]: Field,
  nearest: number,
  swell = 1,
): readonly (readonly Spot[])[] {
  const rows: (readonly Spot[])[] = [];
  for (let y = horizon + 0.1; y < bottom + 2; ) {
    const depth = (y - horizon) / (bottom - horizon);
    const [scaleX, scaleY] = [1 / (3.2 + 7 * depth), 1 / (0.9 + 3.4 * depth)];
    const height = swell * (0.5 + 3.4 * depth) * 0.62;
    const base = y;
    const steps = Math.ceil((right - left) / (0.4 + 0.5 * depth));
    rows.push(
      Array.from({ length: steps + 1 }, (_, k): Spot => {
        const x = left + ((right - left) * k) / steps;
        const crest = 1 - Math.abs(2 * water(x * scaleX + base * 0.21, base * scaleY) - 1);
        return [x, base - height * (crest - 0.72)];
      }),
    );
    y += nearest * (0.34 + 0.66 * depth);
  }
  return rows;
}

/** 0 below `from`, 1 above `to`, soft between. */
export function rise(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** 1 in the middle of a field, fading to 0 at its borders over `margin` mm. */
export function fadeOut([left, top, right, bottom]: Field, margin: number): (x: number, y: number) => number {
  return (x, y) =>
    rise(left, left + margin, x) *
    rise(right, right - margin, x) *
    rise(top, top + margin, y) *
    rise(bottom, bottom - margin, y);
}
