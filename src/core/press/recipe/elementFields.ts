import * as z from 'zod/mini';
import { slugSchema } from '../../document/text.ts';
import { inkRefSchema } from './inkSchema.ts';

/** A place or length on the face as it is held upright, mm. */
export const atSchema = z.number().check(z.gte(-200), z.lte(200));
export const lengthSchema = z.number().check(z.gt(0), z.lte(200));
/** Turn in degrees, counter-clockwise as seen. */
export const turnSchema = z.number().check(z.gte(-360), z.lte(360));
export const pairSchema = z.tuple([atSchema, atSchema]);
/** x, y, width, height. */
export const frameSchema = z.tuple([atSchema, atSchema, lengthSchema, lengthSchema]);

/** What every element of a recipe says, whatever process lays it down. Spread into the process's own strict object. */
export const ELEMENT_FIELDS = {
  id: slugSchema,
  side: z.enum(['recto', 'verso']),
  /** Features of the specimen this element belongs to; taking one of them away takes the element away. */
  features: z.optional(z.array(slugSchema).check(z.maxLength(4))),
  ink: z.optional(inkRefSchema),
};
