import * as z from 'zod/mini';
import { faceIdSchema } from '../document/face.ts';
import { MRZ_FIELDS } from '../mrz/mrzFields.ts';
import type { Frozen } from '../units/frozen.ts';
import { mmSchema } from '../units/length.ts';
import { ellipseSchema, polygonSchema, rectangleSchema } from '../units/shape.ts';

/** A pointed finger: scored as a disc of radius 2 mm about the point. */
export const pinSchema = z.strictObject({ kind: z.literal('pin'), x: mmSchema, y: mmSchema });

export const drawnShapeSchema = z.discriminatedUnion('kind', [
  pinSchema,
  rectangleSchema,
  ellipseSchema,
  polygonSchema,
]);
export type DrawnShape = Frozen<z.infer<typeof drawnShapeSchema>>;

/** Parts of the book that are no face. `leaf` counts from 1 at the front cover; a gutter lies after its leaf. */
export const bookPlaceSchema = z.discriminatedUnion('site', [
  z.strictObject({ kind: z.literal('book'), site: z.literal('leaf'), leaf: z.int().check(z.gte(1), z.lte(200)) }),
  z.strictObject({ kind: z.literal('book'), site: z.literal('gutter'), leaf: z.int().check(z.gte(1), z.lte(200)) }),
  z.strictObject({ kind: z.literal('book'), site: z.enum(['spine', 'edge', 'cover']) }),
]);

/** What an inspection system says of a chip (ICAO Doc 9303-10 and -11). */
export const CHIP_RESULTS = [
  'present',
  'access',
  'passive-authentication',
  'active-authentication',
  'chip-authentication',
  'dg1',
  'dg2',
  'certificate',
] as const;

/** A row of the reader panel: a field of the machine-readable zone, or a result of the chip. */
export const rowPlaceSchema = z.discriminatedUnion('source', [
  z.strictObject({ kind: z.literal('row'), source: z.literal('mrz'), field: z.enum(MRZ_FIELDS) }),
  z.strictObject({ kind: z.literal('row'), source: z.literal('chip'), field: z.enum(CHIP_RESULTS) }),
]);

export const personPlaceSchema = z.strictObject({ kind: z.literal('person') });

/** "This page is …" or "this document is …". */
export const documentPlaceSchema = z.discriminatedUnion('scope', [
  z.strictObject({ kind: z.literal('document'), scope: z.literal('document') }),
  z.strictObject({ kind: z.literal('document'), scope: z.literal('page'), face: faceIdSchema }),
]);

/** Places that are no region: they match by being the same place. */
export const namedPlaceSchema = z.discriminatedUnion('kind', [
  bookPlaceSchema,
  rowPlaceSchema,
  personPlaceSchema,
  documentPlaceSchema,
]);
export type NamedPlace = Frozen<z.infer<typeof namedPlaceSchema>>;

export const drawnPlaceSchema = z.strictObject({
  kind: z.literal('region'),
  face: faceIdSchema,
  shape: drawnShapeSchema,
});
export type DrawnPlace = Frozen<z.infer<typeof drawnPlaceSchema>>;

const singlePlaceSchema = z.discriminatedUnion('kind', [drawnPlaceSchema, namedPlaceSchema]);
export type SinglePlace = Frozen<z.infer<typeof singlePlaceSchema>>;

/** Two places that contradict each other; which of them is named first does not matter. */
export const drawnPairSchema = z.strictObject({
  kind: z.literal('pair'),
  first: singlePlaceSchema,
  second: singlePlaceSchema,
});

/** Where a mark is. */
export const markPlaceSchema = z.discriminatedUnion('kind', [drawnPlaceSchema, drawnPairSchema, namedPlaceSchema]);
export type MarkPlace = Frozen<z.infer<typeof markPlaceSchema>>;
