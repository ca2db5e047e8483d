import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';

/** Departure from the average adult: 0 the average, -1 and 1 the ends of what is common, 1.5 the bound. */
const slider = z.number().check(z.minimum(-1.5), z.maximum(1.5));
const share = z.number().check(z.minimum(0), z.maximum(1));

/** A mark that stays for life, in millimetres on the face: x from the midline to the person's left, y up from the pupils. */
const moleSchema = z.strictObject({
  x: z.number().check(z.minimum(-75), z.maximum(75)),
  y: z.number().check(z.minimum(-125), z.maximum(80)),
  radius: z.number().check(z.minimum(0.4), z.maximum(4)),
});

/**
 * What makes the person the same in every picture, in named components: two people who differ in one component only
 * are look-alikes of a known degree.
 */
export const identitySchema = z.strictObject({
  sex: z.enum(['F', 'M']),
  skull: z.strictObject({ width: slider, height: slider, length: slider }),
  forehead: z.strictObject({ slope: slider, width: slider, brow: slider }),
  face: z.strictObject({ width: slider, length: slider, fullness: slider, cheekbones: slider }),
  jaw: z.strictObject({ width: slider, corner: slider }),
  chin: z.strictObject({ width: slider, height: slider, forward: slider, cleft: share }),
  eyes: z.strictObject({
    spacing: slider,
    width: slider,
    opening: slider,
    tilt: slider,
    depth: slider,
    crease: share,
    fold: share,
    brown: share,
    light: share,
  }),
  brows: z.strictObject({
    height: slider,
    arch: slider,
    tilt: slider,
    thickness: slider,
    length: slider,
    density: share,
  }),
  nose: z.strictObject({
    length: slider,
    width: slider,
    bridge: slider,
    bridgeWidth: slider,
    hump: slider,
    tip: slider,
    tipTurn: slider,
    forward: slider,
  }),
  mouth: z.strictObject({
    width: slider,
    upper: slider,
    lower: slider,
    bow: slider,
    height: slider,
    forward: slider,
    corners: slider,
  }),
  ears: z.strictObject({ size: slider, stand: slider, lobe: slider }),
  neck: z.strictObject({ width: slider }),
  uneven: z.strictObject({ nose: slider, mouth: slider, eyes: slider, jaw: slider }),
  skin: z.strictObject({ tone: share, warmth: slider, redness: slider, freckles: share, texture: share, lips: slider }),
  hair: z.strictObject({ dark: share, red: share, line: slider, temples: share, curl: share }),
  moles: z.array(moleSchema).check(z.maxLength(12)),
});
export type Identity = Frozen<z.infer<typeof identitySchema>>;
