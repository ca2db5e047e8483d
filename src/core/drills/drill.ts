import * as z from 'zod/mini';
import { faceIdSchema } from '../document/face.ts';
import { lightSchema } from '../document/lights.ts';
import { slugSchema } from '../document/text.ts';
import { policySchema } from '../exercises/set.ts';
import { editSchema, editsSchema } from '../marks/edit.ts';
import { HISTORY_MAX } from '../marks/history.ts';
import { identifierSchema, marksSchema } from '../marks/mark.ts';
import { verdictSchema } from '../marks/verdict.ts';
import { traceSchema } from '../trace/trace.ts';
import type { Frozen } from '../units/frozen.ts';
import { traineeSchema } from './trainee.ts';

/** A moment as ms since 1970 in UTC. */
const instantSchema = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));
const stepsSchema = z.array(editSchema).check(z.maxLength(HISTORY_MAX));

/**
 * The answer to the open case as far as it has come. `attempt` is the id it will be locked under, `elapsed` the ms the
 * case has been on the screen, `face` and `light` what lay on the bench last.
 */
const draftSchema = z.strictObject({
  attempt: identifierSchema,
  startedAt: instantSchema,
  elapsed: z.int().check(z.gte(0), z.lte(86_400_000)),
  marks: marksSchema,
  edits: editsSchema,
  history: z.strictObject({ past: stepsSchema, future: stepsSchema }),
  verdict: verdictSchema,
  trace: traceSchema,
  face: z.nullable(faceIdSchema),
  light: lightSchema,
});
export type Draft = Frozen<z.infer<typeof draftSchema>>;

/**
 * A set being worked by one person, as data. `order` holds the exercises as they come, `attempts` the id of the answer to
 * each (null: none yet), `index` the case in hand; beyond the last the drill is finished. Version 1.
 */
export const drillSchema = z.strictObject({
  kind: z.literal('loupe/drill'),
  version: z.literal(1),
  id: identifierSchema,
  person: traineeSchema,
  set: z.strictObject({ id: slugSchema, hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)) }),
  policy: policySchema,
  seed: z.int().check(z.gte(0), z.lte(4_294_967_295)),
  order: z.array(slugSchema).check(z.minLength(1), z.maxLength(2000)),
  attempts: z.array(z.nullable(identifierSchema)).check(z.maxLength(2000)),
  index: z.int().check(z.gte(0), z.lte(2000)),
  startedAt: instantSchema,
  open: z.nullable(draftSchema),
});
export type Drill = Frozen<z.infer<typeof drillSchema>>;
