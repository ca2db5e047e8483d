import type { Coat } from './coat.ts';
import { cover, tint } from './coat.ts';
import { bell, mix, ramp } from './curve.ts';
import { alongEye, eyelidsAt } from './eyelids.ts';
import type { FaceShape } from './faceShape.ts';
import { meanHairColour } from './hairColour.ts';
import { LIPS_WITHIN, lipLinesAt, mouthY } from './lipLines.ts';
import { hash, noise, roughness } from './noise.ts';
import type { Person } from './person.ts';
import type { Scalp } from './scalp.ts';
import type { Shot } from './shot.ts';
import { skinTone } from './skinTone.ts';

/** Paints a place of bare skin, given where it lies at rest. */
export type SkinPainter = (coat: Coat, x: number, y: number, z: number, isEar: boolean) => void;

export function makeSkinPainter(person: Person, shape: FaceShape, shot: Shot, scalp: Scalp): SkinPainter {
  const { skin, moles } = person.identity;
  const [r, g, b] = skinTone(skin);
  const seed = person.seed;
  const fair = 1 - skin.tone;
  const [hairR, hairG, hairB] = meanHairColour(person.identity.hair, shot.hair.grey);
  return (coat, x, y, z, isEar) => {
    coat.r = r;
    coat.g = g;
    coat.b = b;
    coat.sheen = 0.1 + 0.04 * fair;
    coat.gloss = 0.07;
    mottle(coat, seed, skin.texture, x, y, z);
    if (isEar) tint(coat, 0.98, 0.86 + 0.06 * skin.tone, 0.84 + 0.06 * skin.tone);
    else if (z > 20) {
      blush(coat, shape, fair, skin.redness, x, y);
      shade(coat, shape, shot, fair, x, y);
      paintLips(coat, shape, shot, person, x, y);
      paintLids(coat, shape, shot, x, y);
      if (skin.freckles > 0) freckle(coat, seed, skin.freckles, x, y);
      for (const mole of moles) {
        const far = Math.hypot(x - mole.x, y - mole.y + 0.2 * noise(seed, x, y)) / mole.radius;
        if (far < 1.6) cover(coat, r * 0.22, g * 0.14, b * 0.12, 0.85 * ramp(1.25, 0.7, far));
      }
    } else {
      tint(coat, 0.97, 0.93, 0.9);
    }
    if (isEar || y < -70) return;
    const rooted = scalp(x, y, z);
    if (rooted > 0) {
      cover(coat, hairR * 1.2, hairG * 1.2, hairB * 1.2, 0.88 * rooted ** 1.6);
      coat.sheen *= 1 - 0.85 * rooted;
      coat.gloss *= 1 - rooted;
    }
  };
}

function mottle(coat: Coat, seed: number, texture: number, x: number, y: number, z: number): void {
  const patches = roughness(seed + 40, x * 0.045, y * 0.045, z * 0.045, 3);
  const grain = noise(seed + 41, x * 0.9, y * 0.9, z * 0.6);
  const spots = Math.max(0, noise(seed + 42, x * 0.4, y * 0.4, z * 0.4) - 0.35);
  const value = 1 + (0.05 * patches + 0.035 * grain - 0.12 * spots) * (0.5 + texture);
  const red = 1 - 0.07 * patches * (0.5 + texture);
  tint(coat, value, value * red, value * red);
}

/** Blood near the surface: cheeks, nose, chin, lids. */
function blush(coat: Coat, shape: FaceShape, fair: number, redness: number, x: number, y: number): void {
  const side = Math.abs(x);
  const flow =
    0.8 * bell(side - 40, 19) * bell(y + 32, 19) +
    0.85 * bell(x, 13) * bell(y - shape.tipY, 12) +
    0.4 * bell(x, 18) * bell(y - shape.chinY - 12, 12) +
    0.35 * bell(side - shape.eyeX, 16) * bell(y - 8, 6);
  const strength = (0.6 + 0.3 * redness) * (0.35 + 0.65 * fair) * flow;
  tint(coat, 1 - 0.02 * strength, 1 - 0.2 * strength, 1 - 0.17 * strength);
  const pale = bell(x, 40) * bell(y - 48, 22);
  tint(coat, 1 + 0.02 * pale, 1 + 0.035 * pale, 1 + 0.02 * pale);
  const oil = bell(x, 10) * ramp(shape.noseBaseY, shape.tipY, y) + 0.6 * bell(x, 34) * bell(y - 45, 22);
  coat.sheen *= 1 + 0.5 * oil;
  coat.gloss *= 1 + 1.1 * oil;
}

/** Darker by nature: around the eyes, beside the nose, the nostrils, and where a beard is shaved. */
function shade(coat: Coat, shape: FaceShape, shot: Shot, fair: number, x: number, y: number): void {
  const side = Math.abs(x);
  const rings =
    0.75 * bell(side - shape.eyeX + 6, 12) * bell(y + 9, 6) + 0.6 * bell(side - shape.eyeX + 7, 9) * bell(y - 6, 9);
  const dark = rings * (0.75 + 0.6 * shape.old) * mix(1.25, 0.85, fair);
  tint(coat, 1 - 0.14 * dark, 1 - 0.19 * dark, 1 - 0.15 * dark);
  const hole =
    bell((side - shape.noseHalf * 0.47) / 1.7, 2.6) * bell(y - shape.noseBaseY - 1.6 - 0.12 * (side - 8), 2.1);
  const inside = Math.min(1, 1.25 * hole * hole);
  cover(coat, coat.r * 0.1, coat.g * 0.05, coat.b * 0.05, inside);
  coat.sheen *= 1 - inside;
  coat.gloss *= 1 - inside;
  if (shape.male === 0) return;
  const shaved = beardShare(shape, x, y) * shot.beard.density * (shot.beard.length > 3 ? 2.2 : 1);
  tint(coat, 1 - 0.26 * shaved, 1 - 0.2 * shaved, 1 - 0.14 * shaved);
}

/** Where a beard grows, 0 to 1. */
export function beardShare(shape: FaceShape, x: number, y: number): number {
  const side = Math.abs(x);
  const { line, upper, lower } = lipLinesAt(shape, x);
  const cheekLine = mix(line + 1, -30, ramp(28, 64, side)) + 5 * bell(side - 30, 12);
  const cheeks = ramp(cheekLine + 6, cheekLine - 8, y) * ramp(15, 34, side);
  const moustache =
    ramp(shape.noseBaseY - 1, shape.noseBaseY - 5, y) * ramp(34, 24, side) * ramp(upper - 0.5, upper + 1, y);
  const below = ramp(lower - 1, lower - 4, y) * (1 - 0.55 * bell(side - 13, 6) * bell(y - lower + 6, 6));
  const lips = y < upper && y > lower && side < shape.mouthHalf ? 0 : 1;
  const neck = ramp(shape.chinY - 30, shape.chinY - 8, y);
  return Math.min(1, Math.max(cheeks, moustache, below * ramp(60, 50, side))) * lips * neck;
}

function paintLips(coat: Coat, shape: FaceShape, shot: Shot, person: Person, x: number, y: number): void {
  if (Math.abs(y - mouthY(shape)) > LIPS_WITHIN + 2) return;
  const { line, upper, lower, share } = lipLinesAt(shape, x);
  if (share >= 1 || y > upper + 2 || y < lower - 2) return;
  const { tone, lips } = person.identity.skin;
  const wobble = 0.35 * noise(person.seed + 50, x * 0.7, y * 0.2);
  const soft = y > line ? 0.55 : 0.9;
  const red =
    ramp(upper + soft + wobble, upper - soft + wobble, y) * ramp(lower - soft + wobble, lower + soft + wobble, y);
  const shown = red * ramp(1.02, 0.9, share);
  const rose = mix(0.92, 0.8, tone) + 0.05 * lips;
  const upperDark = y > line ? mix(0.93, 0.74, tone) : mix(1, 1.06, tone);
  const worn = shot.makeup;
  tint(
    coat,
    mix(1, rose * upperDark * (1 - 0.05 * worn), shown),
    mix(1, (0.6 + 0.09 * shape.male + 0.06 * tone - 0.05 * lips) * upperDark * (1 - 0.3 * worn), shown),
    mix(1, (0.66 + 0.07 * shape.male + 0.06 * tone) * upperDark * (1 - 0.22 * worn), shown),
  );
  coat.sheen += 0.12 * shown;
  coat.gloss += (0.15 + 0.14 * worn) * shown;
  const slit = bell(y - line, 0.55) * ramp(1, 0.85, share);
  cover(coat, coat.r * 0.22, coat.g * 0.12, coat.b * 0.12, 0.85 * slit);
}

/** The wet rims of the lids, the dark root of the lashes, the fold above. */
function paintLids(coat: Coat, shape: FaceShape, shot: Shot, x: number, y: number): void {
  const t = alongEye(shape, x);
  if (Math.abs(t) > 1.25 || Math.abs(y) > 16) return;
  const { upper, lower, crease } = eyelidsAt(shape, t);
  const within = ramp(1.1, 0.96, Math.abs(t));
  const rim = within * ramp(lower - 1.5, lower - 0.4, y) * ramp(lower + 0.4, lower, y);
  tint(coat, 1 - 0.02 * rim, 1 - 0.16 * rim, 1 - 0.13 * rim);
  coat.gloss += 0.35 * rim;
  const lashRoot = within * bell(y - upper - 0.35, 0.95) * ramp(-1.05, -0.6, t);
  cover(coat, coat.r * 0.16, coat.g * 0.12, coat.b * 0.11, (0.72 + 0.25 * shot.makeup) * lashRoot);
  const lowRoot = within * bell(y - lower + 1.1, 0.6) * ramp(-0.7, 0.3, t);
  cover(coat, coat.r * 0.35, coat.g * 0.3, coat.b * 0.28, 0.32 * lowRoot);
  const fold = ramp(1.2, 0.9, Math.abs(t)) * bell(y - crease, 0.6) * (0.35 + 0.4 * shape.crease);
  tint(coat, 1 - 0.3 * fold, 1 - 0.4 * fold, 1 - 0.4 * fold);
  if (shot.makeup > 0) {
    const lid = within * ramp(upper, upper + 1, y) * ramp(crease + 2, crease - 1, y) * shot.makeup;
    tint(coat, 1 - 0.12 * lid, 1 - 0.17 * lid, 1 - 0.15 * lid);
  }
}

function freckle(coat: Coat, seed: number, amount: number, x: number, y: number): void {
  const zone = bell(Math.abs(x) - 22, 26) * bell(y + 22, 24) + 0.25;
  for (let cx = Math.floor(x / 3) - 1; cx <= Math.floor(x / 3) + 1; cx++) {
    for (let cy = Math.floor(y / 3) - 1; cy <= Math.floor(y / 3) + 1; cy++) {
      if (hash(seed + 60, cx, cy) > amount * zone) continue;
      const far = Math.hypot(x - 3 * (cx + hash(seed + 61, cx, cy)), y - 3 * (cy + hash(seed + 62, cx, cy)));
      const size = 0.35 + 0.5 * hash(seed + 63, cx, cy);
      const spot = 0.3 * bell(far, size) * (0.4 + 0.6 * hash(seed + 64, cx, cy));
      tint(coat, 1 - 0.35 * spot, 1 - 0.6 * spot, 1 - 0.75 * spot);
    }
  }
}
