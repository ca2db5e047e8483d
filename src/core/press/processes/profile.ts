import * as z from 'zod/mini';
import { atSchema } from '../recipe/elementFields.ts';

/**
 * A soft curve along a face: its mean height and waves of [amplitude mm, length mm, phase degrees]. Families of
 * lines run between two of them.
 */
export const profileSchema = z.strictObject({
  at: atSchema,
  waves: z.optional(
    z
      .array(
        z.tuple([
          z.number().check(z.gte(-60), z.lte(60)),
          z.number().check(z.gte(0.5), z.lte(2000)),
          z.number().check(z.gte(-720), z.lte(720)),
        ]),
      )
      .check(z.maxLength(6)),
  ),
});
type Profile = z.infer<typeof profileSchema>;

/** Height of the curve, mm. */
export function heightAt({ at, waves = [] }: Profile, along: number): number {
  return waves.reduce(
    (sum, [amplitude, length, phase]) => sum + amplitude * Math.sin((along / length + phase / 360) * 2 * Math.PI),
    at,
  );
}
