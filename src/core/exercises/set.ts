import * as z from 'zod/mini';
import { slugSchema, textSchema } from '../document/text.ts';
import type { Frozen } from '../units/frozen.ts';

export const MODES = ['learn', 'mixed', 'vigilance', 'test'] as const;
export const FEEDBACKS = ['each', 'end', 'none'] as const;

/**
 * The circumstances of a drill, stored with every score: share of cases to be referred, seconds per case
 * (null: no limit), when feedback comes, and the score that passes (null: none is set).
 */
export const policySchema = z.strictObject({
  mode: z.enum(MODES),
  order: z.enum(['fixed', 'shuffled']),
  baseRate: z.number().check(z.gte(0), z.lte(1)),
  timeLimit: z.nullable(z.number().check(z.gte(3), z.lte(7200))),
  feedback: z.enum(FEEDBACKS),
  passScore: z.nullable(z.number().check(z.gte(0), z.lte(100))),
});
export type Policy = Frozen<z.infer<typeof policySchema>>;

/** Exercises in a policy. `baseRate` is the share the set really holds; a data rule recounts it. Version 1. */
export const setSchema = z.strictObject({
  kind: z.literal('loupe/set'),
  version: z.literal(1),
  id: slugSchema,
  title: textSchema,
  policy: policySchema,
  exercises: z.array(slugSchema).check(z.minLength(1), z.maxLength(2000)),
});
export type ExerciseSet = Frozen<z.infer<typeof setSchema>>;
