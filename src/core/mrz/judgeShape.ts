import * as z from 'zod/mini';
import type { Failure } from '../units/failure.ts';
import { MRZ_FORMATS } from './formats.ts';
import { refuse } from './writeFields.ts';

const DATE = z.object({ year: z.nullable(z.number()), month: z.nullable(z.number()), day: z.nullable(z.number()) });

const SHAPE = z.object({
  format: z.enum(MRZ_FORMATS),
  documentCode: z.string(),
  issuingState: z.string(),
  primary: z.string(),
  secondary: z.optional(z.string()),
  documentNumber: z.string(),
  nationality: z.string(),
  birthDate: DATE,
  sex: z.string(),
  expiryDate: DATE,
  personalNumber: z.optional(z.string()),
  optional1: z.optional(z.string()),
  optional2: z.optional(z.string()),
});

/** Every field that is not of its type at all, as where the document came from outside and was never checked. */
export function judgeShape(document: unknown): readonly Failure[] {
  const read = SHAPE.safeParse(document);
  if (read.success) return [];
  return read.error.issues.map(issue =>
    refuse(issue.path.join('.'), 'mrz/shape', 'A document has the fields of a machine-readable zone', issue.code, ''),
  );
}
