import type { Light } from '../document/lights.ts';
import type { Extent } from './scene.ts';
import { toLight } from './srgb.ts';

/** Radius of a page's outer corners, mm (ISO/IEC 7810 ID-3); at the spine, on top, they are square. */
export const CORNER = 3.18;

/** What is around the page: linear colour of the bench, and what the page's rim does to it: a shadow, or a glow. */
export type Bench = {
  readonly colour: readonly [number, number, number];
  readonly rim: readonly [number, number, number];
  /** Share of `rim` right at the page, and over how many mm it fades. */
  readonly strength: number;
  readonly reach: number;
  /** mm by which the rim is moved to the lower right as seen. */
  readonly offset: number;
};

const SLATE = [0x1d, 0x21, 0x26].map(byte => toLight(byte / 255)) as [number, number, number];
const BLACK = [0, 0, 0] as const;

function slate(light: number): Bench {
  return {
    colour: [SLATE[0] * light, SLATE[1] * light, SLATE[2] * light],
    rim: BLACK,
    strength: 0.75,
    reach: 3.2,
    offset: 0.8,
  };
}

const DARK_VIOLET: Bench = { colour: [0.0022, 0.0018, 0.0046], rim: BLACK, strength: 0.7, reach: 3, offset: 0.6 };

export const BENCHES: Readonly<Record<Light, Bench>> = {
  white: slate(1),
  oblique: slate(0.62),
  transmitted: { colour: [0.0075, 0.0068, 0.0058], rim: [0.5, 0.4, 0.26], strength: 0.22, reach: 3.6, offset: 0 },
  uv365: DARK_VIOLET,
  uv254: DARK_VIOLET,
  ir: { colour: [0.011, 0.011, 0.011], rim: BLACK, strength: 0.7, reach: 3, offset: 0.6 },
  coaxial: slate(0.5),
  tilt: slate(0.9),
};

/** mm from the edge of a page to a point in its frame, below zero on the page. */
export function pageDistance(face: Extent, x: number, y: number): number {
  const radius = y > face.height / 2 ? CORNER : 0;
  const dx = Math.abs(x - face.width / 2) - face.width / 2 + radius;
  const dy = Math.abs(y - face.height / 2) - face.height / 2 + radius;
  const outer = dx > 0 && dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy);
  return outer - radius;
}

/** Share of the rim at a distance from the page's edge. */
export function rimAt(bench: Bench, distance: number): number {
  const t = Math.min(1, Math.max(0, distance / bench.reach));
  return bench.strength * (1 - t) * (1 - t);
}
