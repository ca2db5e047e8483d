import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';
import { degSchema, mmSchema } from '../units/length.ts';
import { faceIdSchema } from './face.ts';
import { holderSchema, stateCodeSchema } from './holder.ts';
import { daySchema, slugSchema } from './text.ts';

const seedSchema = z.int().check(z.gte(0), z.lte(4294967295));

/** Where on the face it lies: its middle in landscape mm of the face, turned clockwise by `angle` as the face is read upright. */
const placeFields = { face: faceIdSchema, x: mmSchema, y: mmSchema, angle: degSchema };

/** A label stuck into the book: a machine-readable visa (MRV-B, ICAO Doc 9303-7) of a state of this world. */
export const visaSchema = z.strictObject({
  kind: z.literal('visa'),
  id: slugSchema,
  ...placeFields,
  /** Code of the state that issued it. */
  issuer: stateCodeSchema,
  number: z.string().check(z.regex(/^[A-Z0-9]{1,9}$/)),
  holder: holderSchema,
  /** Of the passport it was issued for; a visa in another book is a sign. */
  passportNumber: z.string().check(z.regex(/^[A-Z0-9]{1,9}$/)),
  entries: z.enum(['single', 'double', 'multiple']),
  issuedOn: daySchema,
  validFrom: daySchema,
  validUntil: daySchema,
  stayDays: z.int().check(z.gte(1), z.lte(365)),
});
export type Visa = Frozen<z.infer<typeof visaSchema>>;

/** An impression of the stamp of a border post. `seed` decides its inking. */
export const stampSchema = z.strictObject({
  kind: z.literal('stamp'),
  id: slugSchema,
  ...placeFields,
  post: slugSchema,
  direction: z.enum(['entry', 'exit']),
  date: daySchema,
  seed: seedSchema,
});
export type Stamp = Frozen<z.infer<typeof stampSchema>>;

/**
 * What authorities put into a book after it was issued, in the order in which they did; lawful all of it. An act on one
 * of them names it by its id.
 */
export const endorsementsSchema = z
  .array(z.discriminatedUnion('kind', [visaSchema, stampSchema]))
  .check(z.maxLength(40));
export type Endorsement = Visa | Stamp;
