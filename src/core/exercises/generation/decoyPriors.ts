import type { Decoy } from '../../document/decoys.ts';

/**
 * How much each innocent trace looks like a sign of fraud (0 to 1), as long as nobody has measured how often it is taken for
 * one: what resembles an act in the same lights and the same place ranks highest.
 */
export const LIKENESS: Readonly<Record<Decoy, number>> = {
  handling: 0.15,
  'machine-wash': 0.6,
  'sun-fade': 0.2,
  'heat-delamination': 0.75,
  stain: 0.35,
  'page-curl': 0.15,
  'loose-thread': 0.4,
  'bleed-through': 0.4,
  'smeared-stamp': 0.45,
  'legal-amendment': 0.6,
  'aged-child-photo': 0.7,
  'name-change-note': 0.5,
  'issuer-mrz-error': 0.85,
  'damaged-chip': 0.4,
  'uv-fading': 0.55,
  'series-change': 0.5,
  'register-error': 0.6,
};

/** Traces that fill a page as much as there is room for: three kinds of wear are all a page shows at once. */
export const FULL = 3;
