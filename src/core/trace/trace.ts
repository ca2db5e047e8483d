import * as z from 'zod/mini';
import { faceIdSchema } from '../document/face.ts';
import { lightSchema } from '../document/lights.ts';
import type { Frozen } from '../units/frozen.ts';

/**
 * A stretch of looking: which face under which light, the part of it in view (mm), at how many screen px per mm,
 * and from when to when (ms since the case was opened).
 */
export const dwellSchema = z.strictObject({
  face: faceIdSchema,
  light: lightSchema,
  view: z.strictObject({
    x: z.number().check(z.gte(-1000), z.lte(1000)),
    y: z.number().check(z.gte(-1000), z.lte(1000)),
    width: z.number().check(z.gt(0), z.lte(10_000)),
    height: z.number().check(z.gt(0), z.lte(10_000)),
  }),
  scale: z.number().check(z.gt(0), z.lte(10_000)),
  from: z.int().check(z.gte(0), z.lte(86_400_000)),
  to: z.int().check(z.gte(0), z.lte(86_400_000)),
});
export type Dwell = Frozen<z.infer<typeof dwellSchema>>;

/** Stretches of one attempt at most. */
export const TRACE_MAX = 400;
export const traceSchema = z.array(dwellSchema).check(z.maxLength(TRACE_MAX));
export type Trace = Frozen<z.infer<typeof traceSchema>>;
