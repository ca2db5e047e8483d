import * as z from 'zod/mini';
import { slugSchema } from './text.ts';

/** The two faces of a leaf; light passes through both, so they belong together. */
export const SIDES = ['recto', 'verso'] as const;
export type Side = (typeof SIDES)[number];

/** One face of one leaf: `leaf.side`, such as `data.verso`. */
export const faceIdSchema = z
  .string()
  .check(z.maxLength(70), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(recto|verso)$/, 'a leaf and a side, such as data.verso'));
export type FaceId = z.infer<typeof faceIdSchema>;

/**
 * `page` is the number printed on the face, null where the design prints none. Places on any face are given landscape,
 * the spine on top; a `portrait` face is read with its spine to the left (recto) or to the right (verso).
 */
export const faceSchema = z.strictObject({
  page: z.nullable(z.string().check(z.minLength(1), z.maxLength(8))),
  upright: z.optional(z.enum(['landscape', 'portrait'])),
  /** What authorities may put there later; left out: nothing. */
  bears: z.optional(z.enum(['observations', 'visas'])),
});

export const leafSchema = z.strictObject({ id: slugSchema, recto: faceSchema, verso: faceSchema });

/** The leaf and the side a face is named by. */
export function parseFaceId(face: FaceId): { readonly leaf: string; readonly side: Side } {
  const dot = face.lastIndexOf('.');
  return { leaf: face.slice(0, dot), side: face.slice(dot + 1) as Side };
}
