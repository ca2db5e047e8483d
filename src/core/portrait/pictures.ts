import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';
import type { Person } from './person.ts';
import type { Shot } from './shot.ts';

/** The printed portrait, the person before the officer, and the portrait stored in the chip. */
export const PICTURES = ['document', 'live', 'chip'] as const;
export type PictureName = (typeof PICTURES)[number];

/** The full shot of a picture; the chip's comes from the same source as the printed one (ICAO Doc 9303-10), cropped wider. */
export function shotOf(shots: Person['shots'], picture: PictureName): Shot {
  return picture === 'chip' ? { ...shots.document, ...shots.chip } : shots[picture];
}

const sourceSchema = z.optional(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)));

/** The record beside a person's pictures: the hash of everything each was drawn from, renderer version included. */
export const picturesSchema = z.strictObject({
  kind: z.literal('loupe/pictures'),
  version: z.literal(1),
  pictures: z.strictObject({ document: sourceSchema, live: sourceSchema, chip: sourceSchema }),
});
export type Pictures = Frozen<z.infer<typeof picturesSchema>>;
