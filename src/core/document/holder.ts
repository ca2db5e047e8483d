import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';
import { daySchema, slugSchema } from './text.ts';

export const stateCodeSchema = z.string().check(z.regex(/^[A-Z]{3}$/, 'three capital letters, such as UTO'));

/** The person on the specimen, who does not exist. */
export const holderSchema = z.strictObject({
  person: slugSchema,
  primary: z.string().check(z.minLength(1), z.maxLength(80)),
  secondary: z.string().check(z.maxLength(80)),
  nationality: stateCodeSchema,
  birthDate: daySchema,
  sex: z.enum(['F', 'M', 'X']),
});
export type Holder = Frozen<z.infer<typeof holderSchema>>;
