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

/** `page` is the number printed on the face, null where the design prints none. */
export const faceSchema = z.strictObject({
  page: z.nullable(z.string().check(z.minLength(1), z.maxLength(8))),
});

export const leafSchema = z.strictObject({ id: slugSchema, recto: faceSchema, verso: faceSchema });
