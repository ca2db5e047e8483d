import * as z from 'zod/mini';
import { decoySchema } from '../document/decoys.ts';
import { classSchema } from '../document/fraudTree.ts';
import { vizFieldSchema } from '../document/vizFields.ts';
import type { Frozen } from '../units/frozen.ts';

const parameterSchema = z.union([z.number(), z.boolean(), z.string().check(z.maxLength(200))]);
const parametersSchema = z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)), parameterSchema);
const seedSchema = z.int().check(z.gte(0), z.lte(4294967295));
export type Parameters = Readonly<Record<string, number | boolean | string>>;

/** A physical act on the document, or innocent wear; what its parameters mean is the act's own business. */
export const actSchema = z.strictObject({ class: classSchema, seed: seedSchema, parameters: parametersSchema });
export const wearSchema = z.strictObject({ decoy: decoySchema, seed: seedSchema, parameters: parametersSchema });

/** All that happened to a document after it was issued; wear came first, acts follow in their order. */
export const deedsSchema = z.strictObject({
  acts: z.array(actSchema).check(z.maxLength(8)),
  wear: z.array(wearSchema).check(z.maxLength(8)),
});
export type ActDeed = Frozen<z.infer<typeof actSchema>>;
export type WearDeed = Frozen<z.infer<typeof wearSchema>>;
export type Deeds = Frozen<z.infer<typeof deedsSchema>>;
export const NO_DEEDS: Deeds = { acts: [], wear: [] };

/** What the document in front of the officer reads where it differs from the document as issued. */
export const presentedSchema = z.strictObject({
  mrz: z.optional(z.array(z.string().check(z.maxLength(44))).check(z.minLength(2), z.maxLength(3))),
  entries: z.optional(
    z.array(z.strictObject({ field: vizFieldSchema, text: z.string().check(z.maxLength(120)) })).check(z.maxLength(40)),
  ),
});
export type Presented = Frozen<z.infer<typeof presentedSchema>>;
