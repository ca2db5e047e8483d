import * as z from 'zod/mini';
import { slugSchema } from '../../document/text.ts';
import { pointSchema } from '../../units/shape.ts';
import type { Ink } from '../display/ink.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const rgb = z.tuple([share, share, share]);
const micrometres = z.number().check(z.gte(0), z.lte(255));
const rainbow = z.strictObject({
  from: pointSchema,
  to: pointSchema,
  stops: z.array(z.tuple([share, rgb])).check(z.minLength(2), z.maxLength(12)),
});

/** An ink as a recipe writes it; the answers are those of core/press/display/ink.ts. */
export const inkSchema = z.strictObject({
  colour: z.optional(z.union([rgb, rainbow])),
  cover: z.optional(rgb),
  uv365: z.optional(rgb),
  uv254: z.optional(rgb),
  uvDim: z.optional(share),
  ir: z.optional(share),
  transmission: z.optional(share),
  lighten: z.optional(share),
  raise: z.optional(micrometres),
  sink: z.optional(micrometres),
  gloss: z.optional(share),
  grating: z.optional(
    z.strictObject({
      azimuth: z.number().check(z.gte(-360), z.lte(360)),
      lines: z.number().check(z.gte(0), z.lte(2000)),
      strength: share,
    }),
  ),
  retro: z.optional(share),
  retroDim: z.optional(share),
  colourShift: z.optional(share),
  pearl: z.optional(share),
});

/** The name of an ink of the specimen's ink table, or an ink of the element's own. */
export const inkRefSchema = z.union([slugSchema, inkSchema]);
export type InkRef = z.infer<typeof inkRefSchema>;

export const inkTableSchema = z.strictObject({
  kind: z.literal('loupe/inks'),
  version: z.literal(1),
  specimen: slugSchema,
  inks: z.record(slugSchema, inkSchema),
});
export type InkTable = z.infer<typeof inkTableSchema>;

/** Left-out answers and answers that are undefined mean the same. */
export function toInk(written: z.infer<typeof inkSchema>): Ink {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)) as Ink;
}
