import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';
import { areaSchema, boxSchema } from '../units/shape.ts';
import { endorsementsSchema } from './endorsement.ts';
import { faceIdSchema, leafSchema } from './face.ts';
import { featureTermSchema } from './featureTerms.ts';
import { DOCUMENT_FORMATS } from './formats.ts';
import { holderSchema, stateCodeSchema } from './holder.ts';
import { lightSchema } from './lights.ts';
import { daySchema, slugSchema, textSchema } from './text.ts';
import { vizFieldSchema } from './vizFields.ts';
import { zoneSchema } from './zones.ts';

/** What the data page is made of; it decides which inks, features and alterations are possible. */
export const SUBSTRATES = ['paper-laminate', 'polycarbonate'] as const;
export type Substrate = (typeof SUBSTRATES)[number];

/** Where a statement comes from: sourced (K), to be confirmed by an expert (M), our own (D). */
export const SOURCE_MARKS = ['K', 'M', 'D'] as const;
export const sourceSchema = z.strictObject({
  mark: z.enum(SOURCE_MARKS),
  reference: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});

/** The fictional issuer: an ISO 3166 user-assigned code (QMA-QZZ, ZZA-ZZZ, AAA-AAZ) or UTO. */
export const stateSchema = z.strictObject({ code: stateCodeSchema, nationality: stateCodeSchema, name: textSchema });

/** A drawn entry of the visual inspection zone: what is printed and where. */
export const entrySchema = z.strictObject({
  field: vizFieldSchema,
  face: faceIdSchema,
  box: boxSchema,
  text: z.string().check(z.maxLength(120)),
});

/** One security feature of the model, as a trainee learns it. Levels 1 to 3 as in ICAO Doc 9303-2 appendix A. */
export const featureSchema = z.strictObject({
  id: slugSchema,
  term: featureTermSchema,
  face: faceIdSchema,
  areas: z.array(areaSchema).check(z.minLength(1), z.maxLength(40)),
  level: z.literal([1, 2, 3]),
  rank: z.enum(['basic', 'additional']),
  lights: z.array(lightSchema).check(z.minLength(1), z.maxLength(8)),
  genuine: textSchema,
  lookFor: textSchema,
  imitation: textSchema,
  source: sourceSchema,
});

export const mrzBlockSchema = z.strictObject({
  face: faceIdSchema,
  box: boxSchema,
  lines: z.array(z.string().check(z.maxLength(44))).check(z.minLength(2), z.maxLength(3)),
});

/** A genuine model document of a fictional state. Version 1. */
export const specimenSchema = z.strictObject({
  kind: z.literal('loupe/specimen'),
  version: z.literal(1),
  id: slugSchema,
  title: textSchema,
  overprint: z.string().check(z.regex(/\bSPECIMEN\b/, 'a text that holds the word SPECIMEN'), z.maxLength(80)),
  state: stateSchema,
  series: z.string().check(z.minLength(1), z.maxLength(60)),
  format: z.enum(DOCUMENT_FORMATS),
  substrate: z.enum(SUBSTRATES),
  issueDate: daySchema,
  expiryDate: daySchema,
  documentNumber: z.string().check(z.regex(/^[A-Z0-9]{1,22}$/)),
  holder: holderSchema,
  leaves: z.array(leafSchema).check(z.minLength(1), z.maxLength(60)),
  zones: z.array(z.strictObject({ zone: zoneSchema, face: faceIdSchema, box: boxSchema })).check(z.maxLength(60)),
  entries: z.array(entrySchema).check(z.maxLength(120)),
  mrz: z.nullable(mrzBlockSchema),
  features: z.array(featureSchema).check(z.maxLength(300)),
  /** Only on documents made out for an exercise. */
  endorsements: z.optional(endorsementsSchema),
});
export type Specimen = Frozen<z.infer<typeof specimenSchema>>;
export type SecurityFeature = Specimen['features'][number];
