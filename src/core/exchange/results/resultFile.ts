import * as z from 'zod/mini';
import { identifierSchema } from '../../marks/mark.ts';
import type { Frozen } from '../../units/frozen.ts';
import { attemptSchema, momentSchema } from '../attempt.ts';
import { lockedCaseSchema } from './lockedCase.ts';

/** One line as it is shown: no control characters, and none that turn the direction of what follows. */
const UNPRINTED = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const personNameSchema = z
  .string()
  .check(
    z.regex(
      /^[^\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{0,80}$/u,
      'one line of at most 80 characters',
    ),
  );

/** A name as a result file may hold it. */
export function plainName(name: string): string {
  return [...name.replaceAll(UNPRINTED, '')].slice(0, 80).join('');
}

export const ATTEMPTS_MAX = 5000;

/**
 * What one person did, to be read on another device. `drills` says which attempts were made in one go; `exercises`
 * holds what is known of the cases, only such as an attempt in this file was locked on. Version 1.
 */
export const resultsSchema = z.strictObject({
  kind: z.literal('loupe/results'),
  version: z.literal(1),
  exportedAt: momentSchema,
  person: z.strictObject({ id: identifierSchema, name: personNameSchema }),
  attempts: z.array(attemptSchema).check(z.maxLength(ATTEMPTS_MAX)),
  drills: z
    .array(
      z.strictObject({
        id: identifierSchema,
        attempts: z.array(identifierSchema).check(z.minLength(1), z.maxLength(ATTEMPTS_MAX)),
      }),
    )
    .check(z.maxLength(ATTEMPTS_MAX)),
  exercises: z.array(lockedCaseSchema).check(z.maxLength(2000)),
});
export type Results = Frozen<z.infer<typeof resultsSchema>>;
