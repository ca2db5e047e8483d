import * as z from 'zod/mini';
import { slugSchema } from '../document/text.ts';
import type { Frozen } from '../units/frozen.ts';
import { COMPONENTS } from './faceComponents.ts';
import { identitySchema } from './identity.ts';
import { shotSchema } from './shot.ts';

/** How alike two people are: 1 as siblings are, 4 a double. */
export const LOOK_ALIKE_GRADES = [1, 2, 3, 4] as const;
export type LookAlikeGrade = (typeof LOOK_ALIKE_GRADES)[number];

/** Whom the person is taken for, and all the components in which the two differ. */
const lookAlikeSchema = z.strictObject({
  of: slugSchema,
  grade: z.literal(LOOK_ALIKE_GRADES),
  differs: z.array(z.enum(COMPONENTS)).check(z.minLength(1), z.maxLength(12)),
});
export type LookAlike = Frozen<z.infer<typeof lookAlikeSchema>>;

/** One who does not exist: the lasting identity, and what each picture adds to it. */
export const personSchema = z.strictObject({
  kind: z.literal('loupe/person'),
  version: z.literal(1),
  id: slugSchema,
  seed: z.int().check(z.minimum(0), z.maximum(4294967295)),
  identity: identitySchema,
  lookAlike: z.optional(lookAlikeSchema),
  shots: z.strictObject({ document: shotSchema, live: shotSchema, chip: z.pick(shotSchema, { framing: true }) }),
});
export type Person = Frozen<z.infer<typeof personSchema>>;
