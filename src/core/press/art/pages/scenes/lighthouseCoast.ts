import type { Spot } from '../../polar.ts';
import type { Figure, Hatch } from '../engrave.ts';
import { fadeOut, parallels, rays, rise, seaRows } from '../hatches.ts';
import { makeNoise } from '../noise.ts';
import { makePolygon, roundLine, spots } from '../polygon.ts';
import { outline, rectangle, segment, solid, strokes } from './strokes.ts';

const TOWER = { x: 55, top: 47, foot: 82, slim: 2.7, broad: 4.9 };
const LAMP: Spot = [TOWER.x, 42.6];
const HORIZON = 89;
const noise = makeNoise(11);

function halfAt(y: number): number {
  const t = (y - TOWER.top) / (TOWER.foot - TOWER.top);
  return TOWER.slim + (TOWER.broad - TOWER.slim) * (0.55 * t + 0.45 * t * t);
}

/** Lines round a drum: sagging arcs, light on the left and dark on the right. */
function roundHatch(
  half: (y: number) => number,
  [top, bottom]: Spot,
  x: number,
  pitch: number,
  dark: number,
  plate = 0,
): Hatch {
  const lines: Spot[][] = [];
  for (let y = top - 1; y < bottom + 1; y += pitch) {
    const reach = half(y) + 0.3;
    lines.push(
      Array.from({ length: 13 }, (_, i): Spot => [x - reach + (reach * i) / 6, y + 0.9 * (1 - ((i - 6) / 6) ** 2)]),
    );
  }
  const weight = (px: number, py: number): number => dark * (0.16 + 0.84 * rise(-0.55, 1.05, (px - x) / half(py)));
  return { lines, weight, plate };
}

function tower(): Figure[] {
  const sides = Array.from({ length: 12 }, (_, i) => TOWER.top + ((TOWER.foot + 1 - TOWER.top) * i) / 11);
  const ring = [
    ...sides.map((y): Spot => [TOWER.x + halfAt(y), y]),
    ...sides.toReversed().map((y): Spot => [TOWER.x - halfAt(y), y]),
  ];
  const banded = (y: number): number => (Math.floor((y - TOWER.top) / 7) % 2 === 1 ? 1 : 0);
  const plain = roundHatch(halfAt, [TOWER.top, TOWER.foot], TOWER.x, 0.46, 0.2);
  const bands = roundHatch(halfAt, [TOWER.top, TOWER.foot], TOWER.x, 0.46, 0.2, 1);
  const windows = [52, 61.5, 71].map((y, i) =>
    solid(rectangle(TOWER.x - 1.3, y, TOWER.x - 0.5, y + 1.6 + 0.1 * i), [], 0.16),
  );
  const hatch: Hatch[] = [
    { ...plain, weight: (x, y) => plain.weight(x, y) * (banded(y) ? 0.35 : 1) },
    { ...bands, weight: (x, y) => (0.1 + bands.weight(x, y)) * banded(y) },
    outline([ring], 0.12),
  ];
  return [...windows, ...lantern(), { shape: makePolygon(ring), hatch }];
}

/** Vane, dome, glass and gallery. */
function lantern(): Figure[] {
  const [x, y] = LAMP;
  const dome = roundLine(spots([-2.3, 0, -2.1, -1.2, -1.2, -2.4, 0, -3.1, 1.2, -2.4, 2.1, -1.2, 2.3, 0]));
  const roof = dome.map(([dx, dy]): Spot => [x + dx, y - 2.2 + dy]);
  const rail = Array.from({ length: 9 }, (_, i) => segment(x - 4 + i, 45.3, x - 4 + i, 46.9));
  const hand = [45.3, 46.1].map(level => segment(x - 4.2, level, x + 4.2, level));
  const bars = [-1, 0, 1].map(dx => segment(x + dx, y - 2.2, x + dx, y + 4.2));
  const gallery = { lines: parallels([50, 46, 60, 48], 0.25), weight: () => 0.12, plate: 0 };
  return [
    strokes([segment(x, y - 5.3, x, y - 7), segment(x - 0.7, y - 6.4, x + 0.9, y - 6.4)], 0.12),
    solid(roof, [roundHatch(() => 2.4, [y - 6, y - 2], x, 0.34, 0.22)], 0.13),
    strokes([...rail, ...hand], 0.08),
    strokes(bars, 0.1),
    solid(rectangle(x - 2, y - 2.2, x + 2, y + 4.3), [], 0.12),
    solid(rectangle(x - 4.3, 46.8, x + 4.3, 47.7), [gallery], 0.12),
  ];
}

function cottage(): Figure[] {
  const roofLines = parallels([58, 70, 76, 78], 0.42, 62);
  return [
    solid(rectangle(71.2, 70.4, 72.6, 73.2), [
      { lines: parallels([70, 70, 74, 74], 0.4, 90), weight: x => 0.06 + 0.1 * rise(71.2, 72.6, x), plate: 0 },
    ]),
    solid(spots([61.2, 76.2, 63.4, 72.4, 73.6, 72.4, 75.8, 76.2]), [
      { lines: roofLines, weight: x => 0.12 + 0.06 * rise(61, 76, x), plate: 1 },
    ]),
    ...[64.2, 67.4, 70.6, 73].map(x => solid(rectangle(x, 77.6, x + 1.1, 79.2), [], 0.14)),
    solid(rectangle(62, 76.2, 75, 82.5), [
      { lines: parallels([61, 76, 76, 83], 0.55), weight: x => 0.04 + 0.05 * rise(62, 75, x), plate: 0 },
    ]),
  ];
}

function cliff(): Figure {
  const ridge = roundLine(
    spots([
      92, 75, 82, 78.4, 74, 81.6, 62, 81, 52, 81.6, 46, 83, 41, 84.6, 38.5, 88, 33, 89.6, 30.5, 93, 25, 95, 21, 98.5,
      30, 99.6, 39, 100.5, 48, 102.5, 58, 102.2, 70, 104, 80, 103.2, 92, 105,
    ]),
    8,
  );
  const rough = ridge.map(
    ([x, y], i): Spot => [x + 1.1 * (noise(i * 0.7, 1) - 0.5), y + 1.2 * (noise(i * 0.7, 5) - 0.5)],
  );
  const ring = [...rough];
  const fade = fadeOut([16, 60, 84, 112], 8);
  const slab = (x: number, y: number): number => noise(x * 0.23 + y * 0.12, y * 0.1 - x * 0.05);
  const face = {
    lines: parallels([16, 72, 92, 108], 0.5, 72, 0.35, 9),
    weight: (x: number, y: number) => fade(x, y) * 0.27 * rise(0.36, 0.72, slab(x, y) + 0.012 * (y - 92)),
    plate: 0,
  };
  const cross = {
    lines: parallels([16, 72, 92, 108], 0.52, 18, 0.3, 11),
    weight: (x: number, y: number) => fade(x, y) * 0.2 * rise(0.5, 0.75, slab(x, y) + 0.016 * (y - 92)),
    plate: 1,
  };
  const rim = { lines: [ring], weight: (x: number, y: number) => 0.13 * fade(x, y), plate: 0, free: true };
  return { shape: makePolygon(ring), hatch: [face, cross, rim] };
}

function sea(): Figure {
  const fade = fadeOut([2, 80, 86, 116], 9);
  const weight = (x: number, y: number): number =>
    fade(x, y) * (0.05 + 0.17 * noise(x * 0.13, y * 0.42) * (0.5 + noise(x * 0.6, y * 2)));
  return {
    shape: makePolygon(rectangle(-2, HORIZON, 92, 130)),
    hatch: [{ lines: seaRows([2, HORIZON, 86, 117], 1.15), weight, plate: 1 }],
  };
}

/** Rays between the beams; the beams themselves are bare paper. */
function sky(): Figure {
  const fade = fadeOut([3, 22, 85, 92], 14);
  const weight = (x: number, y: number): number => {
    const [dx, dy] = [x - LAMP[0], y - LAMP[1]];
    const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
    const away = Math.sqrt(dx * dx + dy * dy);
    const beam = Math.abs(((((angle + 8) % 30) + 30) % 30) - 15);
    return (
      fade(x, y) *
      (0.04 + 0.1 * rise(6, 58, away)) *
      rise(4.2, 7.5, beam) *
      (0.55 + 0.7 * noise(x * 0.06 + 3, y * 0.16))
    );
  };
  return { shape: null, hatch: [{ lines: rays(LAMP, [7, 80], 1.2), weight, plate: 0 }] };
}

/** A lighthouse on a headland, its beams over the sea. */
export function lighthouseCoast(): readonly Figure[] {
  return [...tower(), ...cottage(), cliff(), sea(), sky()];
}
