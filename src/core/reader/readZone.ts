import type { ReaderPicture } from './readerPicture.ts';
import type { ZoneReading } from './zoneReading.ts';

/** What the reader is about to do, in order. */
export const ZONE_STEPS = ['look-for-zone', 'straighten', 'read-characters'] as const;
export type ZoneStep = (typeof ZONE_STEPS)[number];

/** Reads the machine-readable zone of a picture; `watch` is told of each step. Never throws on a picture. */
export function readZone(_picture: ReaderPicture, watch: (step: ZoneStep) => void = () => undefined): ZoneReading {
  watch('look-for-zone');
  return { kind: 'none', reason: 'reader/no-zone' };
}
