import * as z from 'zod/mini';
import { classSchema, familySchema } from '../document/fraudTree.ts';
import { lightSchema } from '../document/lights.ts';
import type { Frozen } from '../units/frozen.ts';
import { confidenceSchema } from './confidence.ts';
import { markPlaceSchema } from './place.ts';

/** Client-made identifier: letters, digits, `.`, `_`, `-`; 1 to 64 characters. */
export const identifierSchema = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));

/**
 * One suspicion: where, what, how sure, and under which light it was made. `sequence` numbers marks in the order
 * they were first placed and never changes; `class` is null while only the family is named.
 */
export const markSchema = z.strictObject({
  id: identifierSchema,
  sequence: z.int().check(z.gte(0), z.lte(1_000_000)),
  place: markPlaceSchema,
  family: familySchema,
  class: z.nullable(classSchema),
  confidence: confidenceSchema,
  light: lightSchema,
});
export type Mark = Frozen<z.infer<typeof markSchema>>;

/** More marks than anybody places by hand; beyond it a file is refused. */
export const MARKS_MAX = 2000;
export const marksSchema = z.array(markSchema).check(z.maxLength(MARKS_MAX));
