import { atAngle, type Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { fadeOut, parallels, rays, rings, rise } from '../hatches.ts';
import { spots } from '../polygon.ts';
import { solid, strokes } from './strokes.ts';

const CENTRE: Spot = [44, 72];

/** Tips of one rank of the rose, each cut along its middle: one side light, the other hatched. */
function rank(
  angles: readonly number[],
  reach: number,
  waist: number,
  spread: number,
  dark: number,
  plate: number,
): Figure[] {
  return angles.flatMap(angle => {
    const tip = atAngle(CENTRE, angle, reach);
    const left = atAngle(CENTRE, angle + spread, waist);
    const right = atAngle(CENTRE, angle - spread, waist);
    const shaded: Hatch = {
      lines: parallels([CENTRE[0] - reach, CENTRE[1] - reach, CENTRE[0] + reach, CENTRE[1] + reach], 0.36, angle + 52),
      weight: (x, y) => dark * (0.55 + 0.45 * rise(0, reach, Math.hypot(x - CENTRE[0], y - CENTRE[1]))),
      plate,
    };
    const light: Hatch = {
      lines: parallels([CENTRE[0] - reach, CENTRE[1] - reach, CENTRE[0] + reach, CENTRE[1] + reach], 0.72, angle - 52),
      weight: () => 0.03,
      plate,
    };
    return [solid([CENTRE, tip, right], [shaded], 0.1, plate), solid([CENTRE, left, tip], [light], 0.1, plate)];
  });
}

function scale(): Figure[] {
  const [inner, outer] = [25.4, 28.2];
  const ticks = Array.from({ length: 180 }, (_, i): Spot[] => {
    const reach = i % 15 === 0 ? outer : i % 5 === 0 ? outer - 0.9 : outer - 1.6;
    return [atAngle(CENTRE, i * 2, inner), atAngle(CENTRE, i * 2, reach)];
  });
  const bars = Array.from({ length: 36 }, (_, i): Spot[][] =>
    i % 2 === 0 ? rings(CENTRE, [29, 29.8], 0.27, [i * 10, i * 10 + 10]).map(ring => [...ring]) : [],
  ).flat();
  return [
    strokes(ticks, 0.07),
    strokes(rings(CENTRE, [inner, inner], 1), 0.09),
    strokes(rings(CENTRE, [outer, outer], 1), 0.09),
    strokes(rings(CENTRE, [28.75, 28.75], 1), 0.06),
    strokes(rings(CENTRE, [30.05, 30.05], 1), 0.12),
    strokes(bars, 0.17, 1),
  ];
}

/** Rhumb lines from smaller roses around, as on a sea chart. */
function rhumbs(): Figure {
  const fade = fadeOut([3, 24, 85, 119], 12);
  const nodes = Array.from({ length: 8 }, (_, i) => atAngle(CENTRE, i * 45 + 22.5, 43));
  const lines = [CENTRE, ...nodes].flatMap(node =>
    Array.from({ length: 16 }, (_, i): Spot[] => [atAngle(node, i * 22.5, 2), atAngle(node, i * 22.5, 95)]),
  );
  return { shape: null, hatch: [{ lines, weight: (x, y) => 0.065 * fade(x, y), plate: 1 }] };
}

function glow(): Figure {
  const weight = (x: number, y: number): number => {
    const away = Math.hypot(x - CENTRE[0], y - CENTRE[1]);
    return 0.09 * rise(24.6, 12, away) * rise(6, 12, away);
  };
  return { shape: null, hatch: [{ lines: rings(CENTRE, [6, 25], 0.5), weight, plate: 1 }] };
}

/** A compass rose of thirty-two points on a chart. */
export function compassRose(): readonly Figure[] {
  const every = (step: number, first: number): number[] =>
    Array.from({ length: 360 / step }, (_, i) => first + i * step);
  const north = atAngle(CENTRE, 90, 35);
  const lily = spots([
    0, -5.2, 1, -3.2, 2.6, -3.6, 2.2, -1.8, 0.9, -1, 0.5, 0.4, -0.5, 0.4, -0.9, -1, -2.2, -1.8, -2.6, -3.6, -1, -3.2,
  ]);
  const flower = lily.map(([x, y]): Spot => [north[0] + x, north[1] + y]);
  return [
    solid(
      rings(CENTRE, [2.1, 2.1], 1)[0]!.slice(0, -1),
      [{ lines: rings(CENTRE, [0.3, 2], 0.34), weight: () => 0.1, plate: 1 }],
      0.12,
    ),
    ...rank(every(90, 0), 33.5, 5.4, 45, 0.24, 0),
    ...rank(every(90, 45), 25, 5, 45, 0.22, 1),
    ...rank(every(45, 22.5), 19.5, 5.4, 22.5, 0.18, 0),
    ...rank(every(22.5, 11.25), 14.5, 6.6, 11.25, 0.14, 1),
    solid(
      flower,
      [
        {
          lines: parallels([30, 20, 60, 45], 0.34, 90),
          weight: x => 0.05 + 0.15 * rise(-0.3, 0.3, x - north[0]),
          plate: 0,
        },
      ],
      0.12,
    ),
    ...scale(),
    glow(),
    {
      shape: null,
      hatch: [
        {
          lines: rays(CENTRE, [31, 42], 3.75),
          weight: (x, y) => 0.07 * rise(42, 31, Math.hypot(x - CENTRE[0], y - CENTRE[1])),
          plate: 0,
        },
      ],
    },
    rhumbs(),
  ];
}
