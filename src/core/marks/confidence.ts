import * as z from 'zod/mini';

/** How sure the examiner is, 1 (possible, 30-45 %) to 5 (certain, over 90 %). */
export const CONFIDENCES = [1, 2, 3, 4, 5] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export const confidenceSchema = z.literal(CONFIDENCES);
