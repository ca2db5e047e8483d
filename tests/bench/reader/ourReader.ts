import { readZone } from '../../../src/core/reader/readZone.ts';
import { textOf } from '../../../src/core/reader/zoneReading.ts';
import { spend } from './spend.ts';
import type { ZoneReader } from './ZoneReader.ts';

export function makeOurReader(): ZoneReader {
  return {
    name: 'Loupe',
    read: async ({ picture }) => {
      const { value: reading, spent } = await spend(async () => readZone(picture));
      return reading.kind === 'zone'
        ? { lines: textOf(reading), zone: reading, spent }
        : { lines: [], zone: null, spent };
    },
    close: async () => undefined,
  };
}
