import * as z from 'zod/mini';
import { lengthSchema, pairSchema, turnSchema } from '../recipe/elementFields.ts';
import { type LaidText, layText } from '../type/layText.ts';
import { TYPEFACES } from '../type/typeface.ts';

/** What letters say of themselves in every process that sets them; one of size (em) and capHeight, else capitals of 2 mm. */
export const LETTERING_FIELDS = {
  text: z.string().check(z.minLength(1), z.maxLength(400)),
  face: z.enum(TYPEFACES),
  size: z.optional(lengthSchema),
  capHeight: z.optional(lengthSchema),
  /** Where the baseline begins, has its middle, or ends. */
  at: pairSchema,
  align: z.optional(z.enum(['start', 'middle', 'end'])),
  tracking: z.optional(z.number().check(z.gte(-2), z.lte(10))),
  angle: z.optional(turnSchema),
  maxWidth: z.optional(lengthSchema),
  /** From one baseline to the next where the text has several lines. */
  leading: z.optional(lengthSchema),
};
const lettersSchema = z.strictObject(LETTERING_FIELDS);
export type Letters = z.infer<typeof lettersSchema>;

/** Sets one line of the letters, `row` baselines below the first. */
export function setLetters(letters: Letters, text: string, row: number): LaidText {
  const { face, at, align, tracking, angle, maxWidth, size, capHeight, leading } = letters;
  return layText(text, {
    face,
    ...(size === undefined ? { capHeight: capHeight ?? 2 } : { size }),
    x: at[0],
    y: at[1] + row * (leading ?? 0),
    ...(align === undefined ? {} : { align }),
    ...(tracking === undefined ? {} : { tracking }),
    ...(angle === undefined ? {} : { angle }),
    ...(maxWidth === undefined ? {} : { maxWidth }),
  });
}
