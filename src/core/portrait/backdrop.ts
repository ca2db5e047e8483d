import { bell, mix, ramp } from './curve.ts';
import { hash, roughness } from './noise.ts';
import type { Backdrop } from './shot.ts';
import type { Triple } from './volumes.ts';

/** The colour behind the person at (u, v), shares of the picture's width and height; linear. */
export type BackdropPainter = (u: number, v: number) => Triple;

export function makeBackdrop(kind: Backdrop, seed: number): BackdropPainter {
  if (kind === 'plain') return plain;
  if (kind === 'wall') return (u, v) => wall(seed, u, v);
  return (u, v) => (kind === 'hall' ? hall(seed, u, v) : corridor(seed, u, v));
}

function plain(u: number, v: number): Triple {
  const value = 0.735 - 0.06 * v - 0.05 * ((u - 0.45) ** 2 + (v - 0.4) ** 2) * 2;
  return [value * 0.985, value * 0.995, value];
}

function wall(seed: number, u: number, v: number): Triple {
  const value = 0.42 + 0.16 * (0.6 - u) + 0.03 * roughness(seed, u * 3, v * 3, 0, 2) - 0.1 * v;
  return [value, value * 0.96, value * 0.88];
}

/** An arrivals hall far out of focus: bright windows above, people and desks as soft dark shapes, a few lamps. */
function hall(seed: number, u: number, v: number): Triple {
  const r: [number, number, number] = [0.3, 0.32, 0.34];
  const light = ramp(0.62, 0.05, v);
  for (let c = 0; c < 3; c++)
    r[c] = mix(0.13, [0.5, 0.53, 0.56][c]!, light) * (1 + 0.18 * roughness(seed + 400, u * 3, v * 1.2, 0, 2));
  for (let k = 0; k < 6; k++) {
    const x = hash(seed + 401, k, 0) * 1.2 - 0.1;
    const dark =
      0.34 * bell(u - x, 0.05 + 0.05 * hash(seed + 402, k, 0)) * ramp(0.25, 0.5, v + 0.12 * hash(seed + 403, k, 0));
    for (let c = 0; c < 3; c++) r[c] = r[c]! * (1 - dark);
  }
  for (let k = 0; k < 9; k++) {
    const far = Math.hypot(u - hash(seed + 404, k, 1), (v - 0.3 * hash(seed + 405, k, 1)) * 1.28);
    const size = 0.03 + 0.035 * hash(seed + 406, k, 1);
    const lamp = 0.16 * hash(seed + 407, k, 1) * ramp(size, size * 0.6, far);
    r[0] += lamp;
    r[1] += lamp * 0.94;
    r[2] += lamp * 0.84;
  }
  return r;
}

function corridor(seed: number, u: number, v: number): Triple {
  const depth = Math.abs(u - 0.62);
  const value = mix(0.38, 0.17, ramp(0, 0.5, depth)) * (1 + 0.15 * roughness(seed + 410, u * 2, v * 2, 0, 2));
  const ceiling = 0.34 * bell(u - 0.62, 0.12) * ramp(0.3, 0, v);
  const door = 0.12 * ramp(0.16, 0.2, u) * ramp(0.34, 0.3, u) * ramp(0.12, 0.2, v);
  return [value * 1.05 + ceiling - door, value + ceiling - door, value * 0.93 + ceiling * 0.95 - door];
}
