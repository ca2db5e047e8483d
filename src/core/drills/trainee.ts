import * as z from 'zod/mini';
import { identifierSchema } from '../marks/mark.ts';
import type { Frozen } from '../units/frozen.ts';

/** Who works: an id made on the device, and the name they gave, empty where they gave none. */
export const traineeSchema = z.strictObject({
  id: identifierSchema,
  name: z.string().check(z.maxLength(80)),
});
export type Trainee = Frozen<z.infer<typeof traineeSchema>>;
