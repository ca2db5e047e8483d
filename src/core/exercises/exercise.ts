import * as z from 'zod/mini';
import { decoySchema } from '../document/decoys.ts';
import { classSchema } from '../document/fraudTree.ts';
import { sourceSchema } from '../document/specimen.ts';
import { daySchema, slugSchema, textSchema } from '../document/text.ts';
import { vizFieldSchema } from '../document/vizFields.ts';
import type { Frozen } from '../units/frozen.ts';
import { keySchema } from './key.ts';

const parameterSchema = z.union([z.number(), z.boolean(), z.string().check(z.maxLength(200))]);
const parametersSchema = z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)), parameterSchema);
const seedSchema = z.int().check(z.gte(0), z.lte(4294967295));

/** A physical act on the document, or innocent wear; what its parameters mean is the act's own business. */
export const actSchema = z.strictObject({ class: classSchema, seed: seedSchema, parameters: parametersSchema });
export const wearSchema = z.strictObject({ decoy: decoySchema, seed: seedSchema, parameters: parametersSchema });

/** What the document in front of the officer reads where it differs from the specimen. */
export const presentedSchema = z.strictObject({
  mrz: z.optional(z.array(z.string().check(z.maxLength(44))).check(z.minLength(2), z.maxLength(3))),
  entries: z.optional(
    z.array(z.strictObject({ field: vizFieldSchema, text: z.string().check(z.maxLength(120)) })).check(z.maxLength(40)),
  ),
});

/**
 * One case at the counter: a document, a traveller, a question and the exact key. `source` says where what the
 * explanations claim comes from, so that what an expert has yet to confirm is marked as such. Version 1.
 */
export const exerciseSchema = z.strictObject({
  kind: z.literal('loupe/exercise'),
  version: z.literal(1),
  id: slugSchema,
  specimen: slugSchema,
  controlDate: daySchema,
  traveller: z.strictObject({ person: slugSchema, brief: textSchema }),
  question: textSchema,
  acts: z.array(actSchema).check(z.maxLength(8)),
  wear: z.array(wearSchema).check(z.maxLength(8)),
  presented: presentedSchema,
  key: keySchema,
  explanation: textSchema,
  source: sourceSchema,
});
export type Exercise = Frozen<z.infer<typeof exerciseSchema>>;
