import type { SecurityFeature } from '../../../core/document/specimen.ts';
import type { CheckId } from '../../../core/reader/page/inspection.ts';

/** Where what is said of each check comes from: how toner and whitener behave an expert must confirm. */
export const PROVES_SOURCES = {
  model: { mark: 'D' },
  'mrz-format': { mark: 'D' },
  'mrz-characters': { mark: 'D' },
  'check-digit': { mark: 'K', reference: 'ICAO Doc 9303-3, 4.9' },
  'composite-digit': { mark: 'K', reference: 'ICAO Doc 9303-4 to -7' },
  'mrz-contents': { mark: 'D' },
  expiry: { mark: 'D' },
  infrared: { mark: 'M' },
  'uv-brightness': { mark: 'M' },
  'uv-pattern': { mark: 'D' },
  visual: { mark: 'D' },
  'second-opinion': { mark: 'D' },
} as const satisfies Readonly<Record<CheckId, SecurityFeature['source']>>;

/** The checks for whose explanation no source was found. */
export const UNCONFIRMED_CHECKS = (Object.keys(PROVES_SOURCES) as CheckId[]).filter(
  check => PROVES_SOURCES[check].mark === 'M',
);
