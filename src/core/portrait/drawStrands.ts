import { type Camera, magnify } from './camera.ts';
import { clamp, mix } from './curve.ts';
import type { LightSample } from './lights.ts';
import type { Pose } from './pose.ts';
import type { Strand } from './strand.ts';
import { dot, unit } from './vector.ts';
import type { Distance, Triple } from './volumes.ts';

/** A hair where it lies in the pose: x, y, z per point in mm, its mean depth, and the lit colour per point. */
export type PosedStrand = {
  readonly strand: Strand;
  readonly places: Float64Array;
  readonly lit: Float32Array;
  readonly depth: number;
};

/** A hair as the camera sees it: x, y in pixels and depth in mm per point. */
export type SeenStrand = PosedStrand & { readonly screen: Float32Array };

export type HairLight = {
  readonly pose: Pose;
  /** The body the hair grows on; its outside is the side the light comes to. */
  readonly distance: Distance;
  readonly lights: readonly LightSample[];
};

export function poseStrand(strand: Strand, light: HairLight): PosedStrand {
  const count = strand.points.length / 3;
  const places = new Float64Array(3 * count);
  let depth = 0;
  for (let k = 0; k < count; k++) {
    const place = light.pose(strand.points[3 * k]!, strand.points[3 * k + 1]!, strand.points[3 * k + 2]!);
    places.set(place, 3 * k);
    depth += place[2] / count;
  }
  return { strand, places, lit: lightStrand(strand, Float32Array.from(places), light), depth };
}

export function seeStrand(posed: PosedStrand, camera: Camera): SeenStrand {
  const { places } = posed;
  const screen = new Float32Array(places.length);
  for (let i = 0; i < places.length; i += 3) {
    const size = magnify(camera, places[i + 2]!);
    screen[i] = camera.x + places[i]! * size;
    screen[i + 1] = camera.y - places[i + 1]! * size;
    screen[i + 2] = places[i + 2]!;
  }
  return { ...posed, screen };
}

/** Kajiya-Kay shading with a body normal, so that the head of hair reads as a volume. */
function lightStrand(strand: Strand, posed: Float32Array, { distance, lights, pose }: HairLight): Float32Array {
  const count = posed.length / 3;
  const lit = new Float32Array(3 * count);
  const [turnX, turnY, turnZ] = axes(pose);
  let out: Triple = [0, 0, 1];
  for (let k = 0; k < count; k++) {
    const before = 3 * Math.max(0, k - 1);
    const after = 3 * Math.min(count - 1, k + 1);
    const tangent = unit([
      posed[after]! - posed[before]!,
      posed[after + 1]! - posed[before + 1]!,
      posed[after + 2]! - posed[before + 2]!,
    ]);
    if (k % 3 === 0)
      out = outside(distance, [strand.points[3 * k]!, strand.points[3 * k + 1]!, strand.points[3 * k + 2]!]);
    const normal: Triple = [dot(out, turnX), dot(out, turnY), dot(out, turnZ)];
    const along = k / Math.max(1, count - 1);
    const rooted = mix(0.55, 1, Math.min(1, along * 2.5));
    shadePoint(lit, 3 * k, strand, tangent, normal, rooted, lights);
  }
  return lit;
}

function axes(pose: Pose): readonly [Triple, Triple, Triple] {
  const o = pose(0, 40, 0);
  const rows = [pose(1, 40, 0), pose(0, 41, 0), pose(0, 40, 1)].map(
    p => [p[0] - o[0], p[1] - o[1], p[2] - o[2]] as Triple,
  );
  const [a, b, c] = rows as [Triple, Triple, Triple];
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

function outside(distance: Distance, [x, y, z]: Triple): Triple {
  const d = distance(x, y, z);
  return unit([distance(x + 1, y, z) - d, distance(x, y + 1, z) - d, distance(x, y, z + 1) - d]);
}

function shadePoint(
  lit: Float32Array,
  at: number,
  strand: Strand,
  tangent: Triple,
  normal: Triple,
  rooted: number,
  lights: readonly LightSample[],
): void {
  for (const { towards, half, colour, glossy } of lights) {
    const facing = dot(normal, towards);
    const along = dot(tangent, towards);
    const across = Math.sqrt(Math.max(0, 1 - along * along));
    const diffuse = Math.max(0, (facing + 0.35) / 1.35) * (0.45 + 0.55 * across) * rooted;
    let bright = 0;
    let body = 0;
    if (glossy && facing > -0.2) {
      const th = dot(tangent, half) + 0.06;
      const sine = Math.sqrt(Math.max(0, 1 - th * th));
      const show = clamp((facing + 0.2) / 0.7, 0, 1) * rooted * rooted * strand.shine;
      const sine4 = sine * sine * sine * sine;
      const sine16 = sine4 * sine4 * sine4 * sine4;
      bright = 0.05 * show * sine16 * sine16 * sine16 * sine16 * sine4 * sine * sine;
      body = 0.9 * show * sine16;
    }
    const own = 1.25 * diffuse + body;
    lit[at]! += colour[0] * (strand.colour[0] * own + bright);
    lit[at + 1]! += colour[1] * (strand.colour[1] * own + bright);
    lit[at + 2]! += colour[2] * (strand.colour[2] * own + bright);
  }
}

export type StrandTarget = {
  readonly width: number;
  readonly height: number;
  /** Depth of what may hide hair. */
  readonly depth: Float32Array;
  readonly colour: Float32Array;
  /** How many hairs lie on each pixel; those deep in thick hair are drawn darker. */
  readonly thickness: Uint16Array;
  /** Where hair covers, 0 to 1. */
  readonly cover: Float32Array;
};

/** Calls back for every fine pixel a strand touches, with its depth, its share of cover, and where along it lies. */
export function traceStrand(
  seen: SeenStrand,
  camera: Camera,
  touch: (x: number, y: number, z: number, share: number, point: number, between: number) => void,
): void {
  const { screen, strand } = seen;
  const count = screen.length / 3;
  for (let k = 0; k < count - 1; k++) {
    const ax = screen[3 * k]!;
    const ay = screen[3 * k + 1]!;
    const dx = screen[3 * k + 3]! - ax;
    const dy = screen[3 * k + 4]! - ay;
    const dz = screen[3 * k + 5]! - screen[3 * k + 2]!;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy))));
    const flat = Math.abs(dx) > Math.abs(dy);
    for (let i = 0; i < steps; i++) {
      const t = i / steps;
      const along = (k + t) / (count - 1);
      const wide = strand.width * camera.pixelsPerMm * (1 - 0.6 * along * along);
      const share = mix(strand.cover[0], strand.cover[1], along);
      const x = ax + dx * t;
      const y = ay + dy * t;
      const z = screen[3 * k + 2]! + dz * t;
      const centre = flat ? y : x;
      const low = Math.floor(centre - wide / 2);
      const high = Math.floor(centre + wide / 2);
      for (let across = low; across <= high; across++) {
        const part = Math.min(across + 1, centre + wide / 2) - Math.max(across, centre - wide / 2);
        if (part > 0) touch(flat ? Math.floor(x) : across, flat ? across : Math.floor(y), z, share * part, k, t);
      }
    }
  }
}

/** Hairs on a pixel from which on the lowest get no more light. */
const FULLY_THICK = 14;

/** Blends strands over the picture, the furthest first. */
export function drawStrands(seen: readonly SeenStrand[], camera: Camera, target: StrandTarget, bias: number): void {
  const { width, height, depth, colour, thickness, cover } = target;
  for (const strand of [...seen].sort((a, b) => a.depth - b.depth)) {
    const { lit } = strand;
    const buried = mix(0.2, 1, strand.strand.layer ** 1.6);
    traceStrand(strand, camera, (x, y, z, share, point, between) => {
      if (x < 0 || y < 0 || x >= width || y >= height) return;
      const at = y * width + x;
      if (z < depth[at]! - bias) return;
      const shade = mix(1, buried, Math.min(1, thickness[at]! / FULLY_THICK));
      for (let c = 0; c < 3; c++) {
        const own = shade * mix(lit[3 * point + c]!, lit[3 * point + 3 + c]!, between);
        colour[3 * at + c]! += (own - colour[3 * at + c]!) * share;
      }
      cover[at]! += (1 - cover[at]!) * share;
    });
  }
}
