import { acceptZone, meritOf } from './characters/acceptZone.ts';
import { readCharacters } from './characters/readCharacters.ts';
import { findZones } from './find/findZones.ts';
import type { ReaderPicture } from './readerPicture.ts';
import type { FoundZone, ZoneReading } from './zoneReading.ts';

/** What the reader is about to do, in order. */
export const ZONE_STEPS = ['look-for-zone', 'straighten', 'read-characters'] as const;
export type ZoneStep = (typeof ZONE_STEPS)[number];

/** px; a line of thirty characters is not to be read in less. */
const SIDES_MIN = { width: 120, height: 12 };
/** px in all: 60 million, a page at 1200 dpi. */
const AREA_MAX = 60e6;

/** Reads the machine-readable zone of a picture; `watch` is told of each step. Never throws on a picture. */
export function readZone(picture: ReaderPicture, watch: (step: ZoneStep) => void = () => undefined): ZoneReading {
  const { width, height, data } = picture;
  if (
    !(width > 0 && height > 0) ||
    Math.max(width, height) < SIDES_MIN.width ||
    Math.min(width, height) < SIDES_MIN.height
  )
    return { kind: 'none', reason: 'reader/picture-too-small' };
  if (width * height > AREA_MAX) return { kind: 'none', reason: 'reader/picture-too-large' };
  if (data.length < 4 * width * height) return { kind: 'none', reason: 'reader/no-zone' };
  watch('look-for-zone');
  const candidates = findZones(picture, () => watch('straighten'));
  watch('read-characters');
  let best: FoundZone | null = null;
  for (const candidate of candidates) {
    const zone = readCharacters(candidate, picture);
    if (zone === null || !acceptZone(zone)) continue;
    if (zone.format !== null && zone.notes.length === 0) return zone;
    if (best === null || meritOf(zone) > meritOf(best)) best = zone;
  }
  return best ?? { kind: 'none', reason: 'reader/no-zone' };
}
