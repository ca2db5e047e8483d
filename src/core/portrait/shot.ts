import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));
const degrees = (limit: number) => z.number().check(z.minimum(-limit), z.maximum(limit));
const rgb = z.tuple([share, share, share]);

export const HAIR_STYLES = ['crop', 'parted', 'swept', 'coils', 'waves', 'long', 'back', 'bun', 'crown'] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export const GARMENTS = ['crew', 'vneck', 'shirt', 'jacket', 'blouse', 'roll', 'kurta'] as const;
export type Garment = (typeof GARMENTS)[number];

export const LIGHTINGS = ['studio', 'window', 'lamp', 'hall'] as const;
export type Lighting = (typeof LIGHTINGS)[number];

export const BACKDROPS = ['plain', 'hall', 'corridor', 'wall'] as const;
export type Backdrop = (typeof BACKDROPS)[number];

/** Where the head lies in the picture: crown to chin as a share of its height, and the middle of that as shares. */
const framingSchema = z.strictObject({
  head: z.number().check(z.minimum(0.3), z.maximum(0.85)),
  x: z.number().check(z.minimum(0.3), z.maximum(0.7)),
  y: z.number().check(z.minimum(0.3), z.maximum(0.7)),
});
export type Framing = Frozen<z.infer<typeof framingSchema>>;

/** Length in millimetres; grey, density and loss as shares; `side` -1 parts on the person's right, 1 on the left. */
const hairSchema = z.strictObject({
  style: z.enum(HAIR_STYLES),
  length: z.number().check(z.minimum(2), z.maximum(400)),
  volume: share,
  grey: share,
  loss: share,
  side: degrees(1),
});

/** Everything one picture adds to the person: age, dress, light, pose. Angles in degrees, colours as sRGB shares. */
export const shotSchema = z.strictObject({
  age: z.int().check(z.minimum(14), z.maximum(95)),
  /** Put on (1) or lost (-1) against the person's usual weight: cheeks and neck, no bone; left out: neither. */
  weight: z.optional(degrees(1)),
  yaw: degrees(30),
  pitch: degrees(15),
  roll: degrees(8),
  smile: share,
  hair: hairSchema,
  beard: z.strictObject({ length: z.number().check(z.minimum(0), z.maximum(40)), density: share, grey: share }),
  makeup: share,
  glasses: z.boolean(),
  garment: z.strictObject({ kind: z.enum(GARMENTS), colour: rgb, inner: rgb }),
  lighting: z.enum(LIGHTINGS),
  backdrop: z.enum(BACKDROPS),
  framing: framingSchema,
});
export type Shot = Frozen<z.infer<typeof shotSchema>>;
