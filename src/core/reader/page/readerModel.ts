import * as z from 'zod/mini';
import { faceIdSchema } from '../../document/face.ts';
import { DOCUMENT_FORMATS } from '../../document/formats.ts';
import { slugSchema } from '../../document/text.ts';
import type { Frozen } from '../../units/frozen.ts';

/** A row of cells, red, green and blue in two hexadecimal digits each, `......` for a cell that says nothing. */
const rowSchema = z.string().check(z.regex(/^([0-9a-f]{6}|\.{6})+$/, 'cells of six hexadecimal digits or dots'));
const sketchSchema = z.array(rowSchema).check(z.minLength(1), z.maxLength(60));

/**
 * What a reader knows of a genuine page: by which entries of its zone it is named, and how it looks in cells of 2.5 mm
 * where nothing depends on the holder. Derived from the specimen. Version 1.
 */
export const readerModelSchema = z.strictObject({
  kind: z.literal('loupe/reader-model'),
  version: z.literal(1),
  specimen: slugSchema,
  face: faceIdSchema,
  format: z.enum(DOCUMENT_FORMATS),
  documentCode: z.string().check(z.regex(/^[A-Z]{1,2}$/)),
  issuingState: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
  /** The nationality of the State's own citizens: its code and the word that is printed for it. */
  nationality: z.strictObject({
    code: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
    printed: z.string().check(z.maxLength(60)),
  }),
  white: sketchSchema,
  uv365: sketchSchema,
});
export type ReaderModel = Frozen<z.infer<typeof readerModelSchema>>;
export type ModelSketch = ReaderModel['white'];

/** The colours of a cell; null where it says nothing or there is no such cell. */
export function colourAt(sketch: ModelSketch, column: number, row: number): readonly [number, number, number] | null {
  const text = sketch[row]?.slice(6 * column, 6 * column + 6) ?? '';
  if (!/^[0-9a-f]{6}$/.test(text)) return null;
  const value = Number.parseInt(text, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
