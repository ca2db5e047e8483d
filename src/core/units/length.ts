import * as z from 'zod/mini';

/** Millimetres on the page: x to the right and y down from the face's top left corner. Within ±1000. */
export const mmSchema = z.number().check(z.gte(-1000), z.lte(1000)).brand<'mm'>();
export type Mm = z.infer<typeof mmSchema>;

/** Degrees, counter-clockwise as seen on the page, in [-360, 360]. */
export const degSchema = z.number().check(z.gte(-360), z.lte(360)).brand<'deg'>();
export type Deg = z.infer<typeof degSchema>;

/** Device pixels of a screen or a picture. */
export type Px = number & z.$brand<'px'>;

export function mm(value: number): Mm {
  return value as Mm;
}

export function deg(value: number): Deg {
  return value as Deg;
}

export function px(value: number): Px {
  return value as Px;
}
