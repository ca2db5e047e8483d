import * as z from 'zod/mini';

/** The lights of the bench in the order of their keys 1-8. */
export const LIGHTS = ['white', 'oblique', 'transmitted', 'uv365', 'uv254', 'ir', 'coaxial', 'tilt'] as const;
export type Light = (typeof LIGHTS)[number];
export const lightSchema = z.enum(LIGHTS);
