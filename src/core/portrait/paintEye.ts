import { type Coat, cover, tint } from './coat.ts';
import { bell, mix, ramp } from './curve.ts';
import { alongEye, eyelidsAt } from './eyelids.ts';
import type { FaceShape } from './faceShape.ts';
import { noise } from './noise.ts';
import type { Person } from './person.ts';
import { BALL_RADIUS } from './sculptEyes.ts';
import type { Shot } from './shot.ts';
import type { Triple } from './volumes.ts';

/** Radius of the iris in mm. */
export const IRIS = 6.05;
/** How much the gaze makes up for the turn of the head. */
const GAZE = 0.85;

/**
 * Paints the open eye at a place at rest, or says that the place is not in one. Light mirrored by the wet eye is added
 * to `glint`, as it does not depend on the colour below.
 */
export type EyePainter = (coat: Coat, glint: { value: number }, x: number, y: number) => boolean;

export function makeEyePainter(person: Person, shape: FaceShape, shot: Shot): EyePainter {
  const iris = irisColours(person.identity.eyes.brown, person.identity.eyes.light);
  const turnX = -BALL_RADIUS * Math.sin((GAZE * shot.yaw * Math.PI) / 180);
  const turnY = BALL_RADIUS * Math.sin((GAZE * shot.pitch * Math.PI) / 180);
  const lampX = shot.lighting === 'lamp' ? 1.7 : shot.lighting === 'hall' ? 0.3 : -1.8;
  return (coat, glint, x, y) => {
    const t = alongEye(shape, x);
    if (Math.abs(t) >= 1) return false;
    const { upper, lower } = eyelidsAt(shape, t);
    if (y > upper || y < lower) return false;
    const side = x < 0 ? -1 : 1;
    const ix = x - side * (shape.eyeX - 0.35) - turnX;
    const iy = y - 0.1 - turnY;
    const far = Math.hypot(ix, iy);
    paintWhite(coat, person.seed, t, x, y);
    if (far < IRIS + 0.8) paintIris(coat, iris, person.seed, shot, ix, iy, far);
    const depth = upper - y;
    const lidShade = 0.32 + 0.68 * ramp(-0.2, 4, depth);
    const corner = 0.55 + 0.45 * ramp(1, 0.72, Math.abs(t));
    const under = 0.8 + 0.2 * ramp(0, 1.4, y - lower);
    tint(coat, lidShade * corner * under, lidShade * corner * under * 0.97, lidShade * corner * under * 0.96);
    glint.value += 0.8 * catchlight(ix - lampX, iy - 1.7, 0.75, 0.85) * ramp(0.6, 1.4, depth);
    glint.value += 0.05 * bell(Math.hypot(ix + 1.2 * lampX, iy + 1.6), 1.5);
    glint.value += 0.16 * bell(y - lower - 0.35, 0.3) * (0.4 + 0.6 * noise(person.seed + 3, x * 1.3, 1) ** 2);
    return true;
  };
}

function catchlight(dx: number, dy: number, width: number, height: number): number {
  return ramp(width + 0.35, width - 0.25, Math.abs(dx)) * ramp(height + 0.35, height - 0.25, Math.abs(dy));
}

function paintWhite(coat: Coat, seed: number, t: number, x: number, y: number): void {
  coat.r = 0.5;
  coat.g = 0.465;
  coat.b = 0.44;
  coat.sheen = 0;
  coat.gloss = 0;
  const vein = Math.max(0, 1 - 5 * Math.abs(noise(seed + 70, x * 0.5, y * 0.9))) * ramp(0.35, 0.95, Math.abs(t));
  tint(coat, 1 - 0.03 * vein, 1 - 0.13 * vein, 1 - 0.12 * vein);
  const red = ramp(-0.72, -0.93, t);
  cover(coat, 0.46, 0.23, 0.2, 0.8 * red);
  const outer = ramp(0.7, 1, t);
  tint(coat, 1, 1 - 0.12 * outer, 1 - 0.13 * outer);
}

type IrisColours = { readonly inner: Triple; readonly outer: Triple };

function irisColours(brown: number, light: number): IrisColours {
  const pale: Triple = [mix(0.16, 0.3, light), mix(0.22, 0.38, light), mix(0.26, 0.44, light)];
  const warm: Triple = [mix(0.05, 0.19, light), mix(0.024, 0.098, light), mix(0.012, 0.036, light)];
  const blend = (share: number): Triple => pale.map((p, c) => mix(p, warm[c]!, share)) as unknown as Triple;
  return { inner: blend(Math.min(1, brown * 1.25 + 0.12)), outer: blend(brown) };
}

function paintIris(coat: Coat, iris: IrisColours, seed: number, shot: Shot, x: number, y: number, far: number): void {
  const angle = Math.atan2(y, x);
  const fibres = noise(seed + 80, Math.cos(angle) * 9, Math.sin(angle) * 9, far * 0.25);
  const ring = ramp(1.9, 4.2, far);
  const depth = 0.8 + 0.35 * bell(y + 3, 3.4) - 0.22 * bell(y - 4, 2.5);
  const value = (1 + 0.38 * fibres) * depth * (1 - 0.62 * ramp(4.5, 5.8, far)) * 0.92;
  const disc = ramp(IRIS + 0.55, IRIS - 0.45, far);
  const pupil = ramp(2.25, 1.75, far - (shot.lighting === 'studio' ? -0.15 : 0.15));
  const [r, g, b] = iris.inner.map((c, i) => mix(c, iris.outer[i]!, ring) * value * (1 - 0.985 * pupil)) as [
    number,
    number,
    number,
  ];
  cover(coat, r + 0.004, g + 0.004, b + 0.004, disc);
}
