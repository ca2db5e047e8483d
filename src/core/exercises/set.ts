import * as z from 'zod/mini';
import { lightSchema } from '../document/lights.ts';
import { slugSchema, textSchema } from '../document/text.ts';
import type { Frozen } from '../units/frozen.ts';

export const MODES = ['learn', 'mixed', 'vigilance', 'test'] as const;
export const FEEDBACKS = ['each', 'end', 'none'] as const;

/**
 * The circumstances of a drill, stored with every score: share of cases to be referred, seconds per case
 * (null: no limit), when feedback comes, the score that passes (null: none is set), and the lamps of the bench (left out:
 * all of them).
 */
export const policySchema = z.strictObject({
  mode: z.enum(MODES),
  order: z.enum(['fixed', 'shuffled']),
  baseRate: z.number().check(z.gte(0), z.lte(1)),
  timeLimit: z.nullable(z.number().check(z.gte(3), z.lte(7200))),
  feedback: z.enum(FEEDBACKS),
  passScore: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  lights: z.optional(z.array(lightSchema).check(z.minLength(1), z.maxLength(8))),
});
export type Policy = Frozen<z.infer<typeof policySchema>>;

/** What a set is there for, which is how they are shelved: a step of a course, practice, second-line cases, a form of a test. */
export const SHELVES = ['course', 'practice', 'second-line', 'form'] as const;
export const shelfSchema = z.enum(SHELVES);
export type Shelf = z.infer<typeof shelfSchema>;

/** Exercises in a policy. `baseRate` is the share the set really holds; a data rule recounts it. `after` is the
 * set that should be worked first. Version 1. */
export const setSchema = z.strictObject({
  kind: z.literal('loupe/set'),
  version: z.literal(1),
  id: slugSchema,
  title: textSchema,
  lead: z.optional(textSchema),
  shelf: z.optional(shelfSchema),
  after: z.optional(slugSchema),
  policy: policySchema,
  exercises: z.array(slugSchema).check(z.minLength(1), z.maxLength(2000)),
});
export type ExerciseSet = Frozen<z.infer<typeof setSchema>>;
