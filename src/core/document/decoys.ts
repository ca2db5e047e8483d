import * as z from 'zod/mini';

/** Innocent explanations: wear and lawful change that look like fraud to whoever calls too much. */
export const DECOYS = [
  'handling',
  'machine-wash',
  'sun-fade',
  'heat-delamination',
  'stain',
  'page-curl',
  'loose-thread',
  'bleed-through',
  'smeared-stamp',
  'legal-amendment',
  'aged-child-photo',
  'name-change-note',
  'issuer-mrz-error',
  'damaged-chip',
  'uv-fading',
  'series-change',
  'register-error',
] as const;
export type Decoy = (typeof DECOYS)[number];
export const decoySchema = z.enum(DECOYS);
