import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';
import { MARKS_MAX, markSchema, marksSchema } from './mark.ts';

/** What made an edit: a drawn or dragged shape, the keyboard, the list of marks, the way back and forth, another device. */
export const EDIT_ORIGINS = ['pointer', 'keyboard', 'list', 'undo', 'redo', 'sync'] as const;
export type EditOrigin = (typeof EDIT_ORIGINS)[number];

/** A change of marks as a value: it can be applied, inverted, joined with the next and stored. */
export const editSchema = z.strictObject({
  origin: z.enum(EDIT_ORIGINS),
  created: marksSchema,
  updated: z.array(z.strictObject({ from: markSchema, to: markSchema })).check(z.maxLength(MARKS_MAX)),
  removed: marksSchema,
});
export type Edit = Frozen<z.infer<typeof editSchema>>;

/** Everything ever done to the marks of one attempt, in order, undoing included. */
export const EDITS_MAX = 5000;
export const editsSchema = z.array(editSchema).check(z.maxLength(EDITS_MAX));
