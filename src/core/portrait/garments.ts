import { bodyVolumes, neckVolumes } from './body.ts';
import { bell, mix, ramp, softMin } from './curve.ts';
import type { FaceShape } from './faceShape.ts';
import type { Mesh, Stuff } from './mesh.ts';
import { roughness } from './noise.ts';
import type { Garment } from './shot.ts';
import { columnSurface, spread } from './starSurface.ts';
import { bone, type Distance, joinVolumes } from './volumes.ts';

/** The volume under cloth: no muscles of the neck, only its column. */
function formClothed(shape: FaceShape, thick: number): Distance {
  const column = bone([0, -120, -20], [0, -300, -34], [shape.neckHalf - 2 + thick, shape.neckHalf + 2 + thick], 1);
  return joinVolumes([column, ...bodyVolumes(shape, thick)]);
}

function formBare(shape: FaceShape): Distance {
  return joinVolumes([...neckVolumes(shape), ...bodyVolumes(shape, 0)]);
}

function bodySurface(distance: Distance, stuff: Stuff, fineness: number): Mesh {
  const azimuths = spread(0, Math.PI, Math.round(200 * fineness), at => (at < 1.8 ? 1 : 0.5));
  const heights = spread(-340, -88, Math.round(300 * fineness), at => (at > -215 ? 1 : 0.4));
  return columnSurface(distance, azimuths, heights, -34, stuff);
}

/** Where a garment ends: heights of its edge at nape and throat, and a pointed opening in front. */
type Cut = {
  readonly nape: number;
  readonly throat: number;
  /** Height of the lowest point of the opening, and how steeply it widens upwards. */
  readonly point?: readonly [lowest: number, steepness: number];
};

const CUTS: Readonly<Record<Garment, Cut>> = {
  crew: { nape: -111, throat: -148 },
  vneck: { nape: -111, throat: -141, point: [-206, 1.5] },
  shirt: { nape: -104, throat: -139 },
  jacket: { nape: -108, throat: -132, point: [-302, 3.1] },
  blouse: { nape: -118, throat: -160, point: [-184, 0.5] },
  roll: { nape: -94, throat: -122 },
  kurta: { nape: -104, throat: -139, point: [-178, 8] },
};

/** How far inside its edge a place of a garment lies, in mm; negative where there is no cloth. */
export function insideEdge(kind: Garment, x: number, y: number, z: number): number {
  const { nape, throat, point } = CUTS[kind];
  const around = mix(nape, throat, (z + 58) / 88) - y;
  if (point === undefined || z < -10) return around;
  const opening = (point[0] + point[1] * Math.abs(x) - y) / Math.sqrt(1 + point[1] ** 2);
  return softMin(around, opening + 40 * ramp(15, -10, z), 4);
}

/** Where the surface of the body begins; the head's, which agrees with it, goes on a little below. */
const NECK_SEAM = -172;

/** Whether a place of the bare skin lies so far under cloth that it may be left out, so that it never pokes through. */
export function isHidden(shape: FaceShape, kind: Garment, x: number, y: number, z: number): boolean {
  return y < shape.chinY - 20 && insideEdge(kind === 'jacket' ? 'shirt' : kind, x, y, z) > 1.5;
}

/** The bare body, and over it the layers of a garment, outermost last. */
export function dress(shape: FaceShape, kind: Garment, seed: number, fineness: number): readonly Mesh[] {
  const bare = bodySurface(formBare(shape), 'skin', fineness);
  const skin: Mesh = { ...bare, isCut: (x, y, z) => y > NECK_SEAM || isHidden(shape, kind, x, y, z) };
  const wear = (worn: Garment, stuff: Stuff, thick: number) =>
    layer(shape, { kind: worn, stuff, thick, seed, fineness });
  if (kind === 'shirt') return [skin, wear(kind, 'cloth', 4), collar(shape, 'cloth', fineness)];
  if (kind !== 'jacket') return [skin, wear(kind, 'cloth', kind === 'roll' ? 6 : 4)];
  return [skin, wear('shirt', 'inner', 3), collar(shape, 'inner', fineness), wear(kind, 'cloth', 12)];
}

type Layer = {
  readonly kind: Garment;
  readonly stuff: Stuff;
  readonly thick: number;
  readonly seed: number;
  readonly fineness: number;
};

function layer(shape: FaceShape, { kind, stuff, thick, seed, fineness }: Layer): Mesh {
  const mesh = bodySurface(formClothed(shape, thick), stuff, fineness);
  const { rest } = mesh;
  for (let i = 0; i < rest.length; i += 3) {
    const inside = insideEdge(kind, rest[i]!, rest[i + 1]!, rest[i + 2]!);
    const band =
      1.6 * ramp(-2, 1, inside) * ramp(bandWidth(kind, rest[i + 2]!) + 2, bandWidth(kind, rest[i + 2]!) - 1, inside);
    const folds = 2.6 * roughness(seed + 300, rest[i]! * 0.014, rest[i + 1]! * 0.024, 1, 3) * ramp(8, 40, inside);
    rest[i + 2]! += band + folds - 1.2 * bell(inside, 1.5);
  }
  return { ...mesh, twoSided: true, isCut: (x, y, z) => insideEdge(kind, x, y, z) < 0 };
}

/** Width in mm of the border sewn along the upper edge. */
export function bandWidth(kind: Garment, z: number): number {
  const width = { crew: 19, vneck: 15, shirt: 0, jacket: 34, blouse: 6, roll: 46, kurta: 24 }[kind];
  return width * mix(0.45, 1, ramp(-50, 15, z));
}

/** How far inside a turned-down collar with two points a place of the shirt lies, in mm. */
export function insideCollar(x: number, y: number, z: number): number {
  const inside = insideEdge('shirt', x, y, z);
  const leaf = 30 + 24 * bell(Math.abs(x) - 46, 20) * ramp(-10, 15, z);
  const gap = z > 0 ? (Math.abs(x) - 1.5 - 0.62 * Math.max(0, -131 - y)) * 0.85 : 99;
  return Math.min(inside + 5, leaf - inside, gap);
}

function collar(shape: FaceShape, stuff: Stuff, fineness: number): Mesh {
  const mesh = bodySurface(formClothed(shape, 8), stuff, fineness);
  return { ...mesh, twoSided: true, isCut: (x, y, z) => insideCollar(x, y, z) < 0 };
}
