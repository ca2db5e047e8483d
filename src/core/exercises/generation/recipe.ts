import * as z from 'zod/mini';
import { decoySchema } from '../../document/decoys.ts';
import { classSchema } from '../../document/fraudTree.ts';
import { lightSchema } from '../../document/lights.ts';
import { daySchema, slugSchema, textSchema } from '../../document/text.ts';
import type { Frozen } from '../../units/frozen.ts';
import { policySchema, shelfSchema } from '../set.ts';

const shareSchema = z.number().check(z.gte(0), z.lte(1));
/** Item difficulty in logits of a Rasch model: 0 is a case an able officer finds half of the time (SCORING.md 5). */
const logitSchema = z.number().check(z.gte(-4), z.lte(4));

/**
 * What a set is generated from: the same recipe and stock give the same set. Whether a case is one to be referred is
 * drawn for each case by itself at `referRate`, never a quota. `classes` may be drawn; `heldOut` never are, so that
 * transfer to them can be tested elsewhere. Version 1.
 */
export const recipeSchema = z.strictObject({
  kind: z.literal('loupe/set-recipe'),
  version: z.literal(1),
  id: slugSchema,
  title: textSchema,
  /** What the set is for, for whoever chooses it. */
  lead: textSchema,
  shelf: shelfSchema,
  /** The set that should be worked first. */
  after: z.optional(slugSchema),
  seed: z.int().check(z.gte(0), z.lte(4294967295)),
  number: z.int().check(z.gte(1), z.lte(2000)),
  specimens: z.array(slugSchema).check(z.minLength(1), z.maxLength(20)),
  classes: z.array(classSchema).check(z.minLength(1)),
  heldOut: z.array(classSchema),
  referRate: shareSchema,
  /** Acts on one document: 1 to `most`. */
  mostActs: z.int().check(z.gte(1), z.lte(4)),
  /** Wanted item difficulty; each case is drawn between the two. */
  difficulty: z.strictObject({ from: logitSchema, to: logitSchema }),
  /** Kinds of innocent wear that may be drawn, and how many of them a case has on average. */
  decoys: z.strictObject({ kinds: z.array(decoySchema), mean: z.number().check(z.gte(0), z.lte(4)) }),
  /** Lights the audience has; a case that none of them shows is not drawn. */
  lights: z.array(lightSchema).check(z.minLength(1)),
  /** Stamps and visas in the book on average. */
  travels: z.number().check(z.gte(0), z.lte(20)),
  controlDates: z.strictObject({ from: daySchema, to: daySchema }),
  policy: z.omit(policySchema, { baseRate: true }),
  /** Each case thrice: genuine, altered, and genuine but worn. */
  siblings: z.optional(z.literal(true)),
  /** One of several forms of equal difficulty, whose recipes differ in nothing else but their words. The id ends in the name. */
  form: z.optional(z.strictObject({ name: slugSchema, of: z.array(slugSchema).check(z.minLength(2), z.maxLength(6)) })),
});
export type Recipe = Frozen<z.infer<typeof recipeSchema>>;
