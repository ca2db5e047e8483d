import { readZone } from '../../../src/core/reader/readZone.ts';
import { textOf } from '../../../src/core/reader/zoneReading.ts';
import type { ZoneReader } from './ZoneReader.ts';

export function makeOurReader(): ZoneReader {
  return {
    name: 'Loupe',
    read: async ({ picture }) => {
      const start = performance.now();
      const reading = readZone(picture);
      const seconds = (performance.now() - start) / 1000;
      return reading.kind === 'zone'
        ? { lines: textOf(reading), zone: reading, seconds }
        : { lines: [], zone: null, seconds };
    },
    close: async () => undefined,
  };
}
