import type { Scene } from './scene.ts';
import { GRATING_COS, GRATING_LINES, GRATING_SIN, PLACE_X, PLACE_Y } from './texel.ts';
import { EYE, intoPage, turnOfTilt, type Vector } from './tiltPlane.ts';

/**
 * Point lamps above the bench as seen by the viewer, mm from the pivot: three low, three high, all round. With fewer
 * most gratings would stay dark.
 */
export const LAMPS: readonly Vector[] = [
  [-170, -210, 310],
  [250, -110, 300],
  [-30, 270, 320],
  [-150, 40, 380],
  [60, -160, 400],
  [110, 150, 390],
];
/** Light of the first and second order. */
export const ORDERS: readonly number[] = [1, 0.4];
/** How far, as a sine, a grating's diffracted light strays from the plane across its lines. */
export const STRAY = 0.42;
/** Below so many lines per mm a grating scatters white; below the second number it is ridges, or an edge. */
export const COLOURED_FROM = 100;
export const RIDGES_BELOW = 20;
/** Share of what lies below that full light of a foil outshines. */
export const OUTSHINE = 0.85;

/** Red, green, blue answers to one wavelength: height, centre nm, width nm. */
export const COLOUR_LOBES: readonly (readonly [channel: number, height: number, centre: number, width: number])[] = [
  [0, 1, 610, 36],
  [0, 0.28, 425, 20],
  [1, 0.95, 540, 36],
  [2, 1.05, 455, 26],
];

const SHORTEST = 360;
const LONGEST = 760;
const COLOURS = makeColours();

function makeColours(): Float32Array {
  const colours = new Float32Array(3 * (LONGEST - SHORTEST));
  for (const [channel, height, centre, width] of COLOUR_LOBES) {
    for (let nm = SHORTEST; nm < LONGEST; nm++) {
      colours[3 * (nm - SHORTEST) + channel]! += height * Math.exp(-(((nm - centre) / width) ** 2));
    }
  }
  return colours;
}

/** Lamps and eye of a scene in the frame of the turned page, mm from the pivot. */
export function lampsOverPage(scene: Scene): { readonly lamps: readonly Vector[]; readonly eye: Vector } {
  const turn = turnOfTilt(scene.light === 'tilt' ? scene.tilt : { x: 0, y: 0 });
  const { xx, xy, yx, yy } = scene.turn;
  const lamps = LAMPS.map(([x, y, z]) => intoPage(turn, [xx * x + xy * y, yx * x + yy * y, z]));
  return { lamps, eye: intoPage(turn, [0, 0, EYE]) };
}

export type Foil = (texels: Float32Array, at: number, out: Float32Array) => void;

/**
 * Lays the light that gratings throw towards the eye over the colour in `out`, by the grating equation
 * |(l + v) · g| = m λ f for each lamp at its place: l and v point from the texel to lamp and eye, g lies across the
 * lines. `power` is the light at full strength.
 */
export function makeFoil(scene: Scene, power: number): Foil {
  const { lamps, eye } = lampsOverPage(scene);
  const { x: pivotX, y: pivotY } = scene.pivot;
  const [eyeX, eyeY, eyeZ] = eye;
  const thrown = new Float32Array(3);
  return (texels, at, out) => {
    const lines = texels[at + GRATING_LINES]!;
    if (lines < RIDGES_BELOW) return;
    const c2 = texels[at + GRATING_COS]!;
    const s2 = texels[at + GRATING_SIN]!;
    const strength = Math.sqrt(c2 * c2 + s2 * s2);
    if (strength < 0.02) return;
    const cos = Math.sqrt(Math.max(0, 0.5 + (0.5 * c2) / strength));
    const sin = (s2 < 0 ? -1 : 1) * Math.sqrt(Math.max(0, 0.5 - (0.5 * c2) / strength));
    const x = texels[at + PLACE_X]! - pivotX;
    const y = texels[at + PLACE_Y]! - pivotY;
    const far = 1 / Math.sqrt((eyeX - x) ** 2 + (eyeY - y) ** 2 + eyeZ * eyeZ);
    const light = power * Math.min(1, strength);
    thrown.fill(0);
    for (let i = 0; i < lamps.length; i++) {
      const lamp = lamps[i]!;
      const [dx, dy] = [lamp[0] - x, lamp[1] - y];
      const near = 1 / Math.sqrt(dx * dx + dy * dy + lamp[2] * lamp[2]);
      const qx = dx * near + (eyeX - x) * far;
      const qy = dy * near + (eyeY - y) * far;
      const along = (qx * cos - qy * sin) / STRAY;
      const kept = 1 - along * along;
      if (kept > 0) throwLight(Math.abs(qx * sin + qy * cos), lines, light * kept, thrown);
    }
    outshine(thrown, out);
  };
}

function throwLight(across: number, lines: number, light: number, thrown: Float32Array): void {
  if (lines < COLOURED_FROM) {
    const white = 0.5 * light * Math.max(0, 1 - across);
    for (let k = 0; k < 3; k++) thrown[k]! += white;
    return;
  }
  for (let order = 1; order <= ORDERS.length; order++) {
    const nm = Math.round((1e6 * across) / (lines * order));
    if (nm < SHORTEST || nm >= LONGEST) continue;
    const i = 3 * (nm - SHORTEST);
    const power = light * ORDERS[order - 1]!;
    for (let k = 0; k < 3; k++) thrown[k]! += power * COLOURS[i + k]!;
  }
}

/** Bright light of a foil hides what lies below, as in a picture exposed for it. */
function outshine(thrown: Float32Array, out: Float32Array): void {
  const kept = 1 - OUTSHINE * Math.min(1, Math.max(thrown[0]!, thrown[1]!, thrown[2]!));
  for (let k = 0; k < 3; k++) out[k] = out[k]! * kept + thrown[k]!;
}
