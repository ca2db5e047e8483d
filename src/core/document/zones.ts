import * as z from 'zod/mini';

/** Zones of a machine-readable travel document (ICAO Doc 9303-3): VII is the machine-readable zone. */
export const ZONES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;
export type Zone = (typeof ZONES)[number];
export const zoneSchema = z.enum(ZONES);
