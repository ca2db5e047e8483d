import * as z from 'zod/mini';
import { slugSchema } from '../document/text.ts';
import { policySchema } from '../exercises/set.ts';
import { editsSchema } from '../marks/edit.ts';
import { identifierSchema, marksSchema } from '../marks/mark.ts';
import { verdictSchema } from '../marks/verdict.ts';
import { packedTraceSchema } from '../trace/packTrace.ts';
import type { Frozen } from '../units/frozen.ts';
import { contentHashSchema } from './contentHash.ts';

/** A moment in UTC, `2026-11-22T14:59:37Z` or with up to three decimals of a second. */
export const momentSchema = z.string().check(
  z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/),
  z.refine(text => new Date(text).getUTCDate() === Number(text.slice(8, 10)), 'a day of the calendar'),
);

/** Something by its name and by its very content. */
const versionedSchema = z.strictObject({ id: slugSchema, hash: contentHashSchema });

const pointsSchema = z.number().check(z.gte(-1_000_000), z.lte(1_000_000));

/** What an attempt was worth under one key and one way of scoring. */
export const scoreSchema = z.strictObject({
  scoringVersion: z.int().check(z.gte(1), z.lte(10_000)),
  keyHash: contentHashSchema,
  scoredAt: momentSchema,
  verdictPoints: pointsSchema,
  localisationPoints: pointsSchema,
  success: z.boolean(),
});
export type Score = Frozen<z.infer<typeof scoreSchema>>;

/**
 * Everything one person did on one exercise, locked. What was worked on is named by content, the policy is a copy,
 * `responseTime` is in ms from opening to locking, `edits` is every edit in order. Every score it ever got is kept.
 * Version 1.
 */
export const attemptSchema = z.strictObject({
  kind: z.literal('loupe/attempt'),
  version: z.literal(1),
  id: identifierSchema,
  exercise: versionedSchema,
  specimen: versionedSchema,
  set: z.nullable(versionedSchema),
  policy: policySchema,
  pressVersion: z.nullable(z.int().check(z.gte(1), z.lte(10_000))),
  startedAt: momentSchema,
  lockedAt: momentSchema,
  responseTime: z.int().check(z.gte(0), z.lte(86_400_000)),
  marks: marksSchema,
  edits: z.optional(editsSchema),
  verdict: verdictSchema,
  trace: packedTraceSchema,
  scores: z.array(scoreSchema).check(z.maxLength(200)),
});
export type Attempt = Frozen<z.infer<typeof attemptSchema>>;

/** The attempt with one more score; the same key and scoring version are scored once, and nothing is ever lost. */
export function addScore(attempt: Attempt, score: Score): Attempt {
  const isKnown = attempt.scores.some(
    known => known.keyHash === score.keyHash && known.scoringVersion === score.scoringVersion,
  );
  return isKnown ? attempt : { ...attempt, scores: [...attempt.scores, score] };
}
