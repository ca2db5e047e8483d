import * as z from 'zod/mini';

/** Line work is printed on the sheet unless a recipe puts it among the personalisation or into the laminate. */
export const printLayerSchema = z.optional(z.enum(['print', 'personalisation', 'laminate']));
