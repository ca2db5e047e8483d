import * as z from 'zod/mini';
import { faceIdSchema } from '../document/face.ts';
import { classSchema } from '../document/fraudTree.ts';
import { lightSchema } from '../document/lights.ts';
import { slugSchema, textSchema } from '../document/text.ts';
import { bookPlaceSchema, documentPlaceSchema, personPlaceSchema, rowPlaceSchema } from '../marks/place.ts';
import { URGENCIES } from '../marks/verdict.ts';
import type { Frozen } from '../units/frozen.ts';
import { ellipseSchema, polygonSchema, rasterSchema, rectangleSchema } from '../units/shape.ts';

export const DOCUMENT_CLASSES = ['authentic', 'forged', 'counterfeit', 'stolen-blank', 'pseudo'] as const;
export type DocumentClass = (typeof DOCUMENT_CLASSES)[number];
/** `unknown`: the document leaves open whose it is, and the counter does not settle it. */
export const HOLDER_RELATIONS = ['rightful', 'impostor', 'unknown'] as const;
/** At the control date; `reported` goes before the other three. */
export const STATUSES = ['valid', 'expired', 'not-yet-valid', 'reported'] as const;

/** Part of a key region: drawn exactly, or the mask an act exported. Parts are joined. */
export const keyAreaSchema = z.discriminatedUnion('kind', [
  rectangleSchema,
  ellipseSchema,
  polygonSchema,
  rasterSchema,
]);
export type KeyArea = Frozen<z.infer<typeof keyAreaSchema>>;

export const keyRegionSchema = z.strictObject({
  kind: z.literal('region'),
  face: faceIdSchema,
  areas: z.array(keyAreaSchema).check(z.minLength(1), z.maxLength(200)),
});
export type KeyRegion = Frozen<z.infer<typeof keyRegionSchema>>;

/** Told apart by `kind`, so that a broken place is refused for what it is. */
const keySingleSchema = z.discriminatedUnion('kind', [
  keyRegionSchema,
  bookPlaceSchema,
  rowPlaceSchema,
  personPlaceSchema,
  documentPlaceSchema,
]);
export type KeySingle = Frozen<z.infer<typeof keySingleSchema>>;

export const keyPairSchema = z.strictObject({
  kind: z.literal('pair'),
  first: keySingleSchema,
  second: keySingleSchema,
});

export const keySpotSchema = z.discriminatedUnion('kind', [keySingleSchema, keyPairSchema]);
export type KeySpot = Frozen<z.infer<typeof keySpotSchema>>;

/** CIEDE2000 difference from the genuine twin by light, as computed from the press; a light not listed is not computed. */
const visibilitySchema = z.partialRecord(lightSchema, z.number().check(z.gte(0), z.lte(200)));

/**
 * One thing to be found, paid once however many of its places are marked: `main`, or any of the `alternatives`
 * (its other signs). `tolerance` in mm grows its regions; `weight` multiplies its points.
 */
export const keyPlaceSchema = z.strictObject({
  id: slugSchema,
  class: classSchema,
  weight: z.number().check(z.gt(0), z.lte(10)),
  tolerance: z.number().check(z.gte(0.5), z.lte(5)),
  main: keySpotSchema,
  alternatives: z.array(keySpotSchema).check(z.maxLength(20)),
  visibility: visibilitySchema,
  explanation: textSchema,
});
export type KeyPlace = Frozen<z.infer<typeof keyPlaceSchema>>;

/** The exact answer to an exercise. The signal is `referRequired`, not "was altered". */
export const keySchema = z.strictObject({
  referRequired: z.boolean(),
  urgentReason: z.nullable(z.enum(URGENCIES)),
  documentClass: z.enum(DOCUMENT_CLASSES),
  holderRelation: z.enum(HOLDER_RELATIONS),
  status: z.enum(STATUSES),
  places: z.array(keyPlaceSchema).check(z.maxLength(20)),
  neutral: z.array(keyRegionSchema).check(z.maxLength(40)),
});
export type Key = Frozen<z.infer<typeof keySchema>>;
