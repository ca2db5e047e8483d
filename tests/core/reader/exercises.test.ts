import { describe, expect, it } from 'vitest';
import { readZone } from '../../../src/core/reader/readZone.ts';
import { textOf, type ZoneReading } from '../../../src/core/reader/zoneReading.ts';
import { SAMPLE, sampleOf } from '../../sample.ts';
import { EXERCISES, pressStrip } from './pressedStrips.ts';

/** Each is drawn with all that was done to it. */
const MOST = 8;

const linesOf = (zone: ZoneReading): readonly string[] => (zone.kind === 'zone' ? textOf(zone) : [zone.reason]);

describe('the zone of every exercise', () => {
  it.each(sampleOf(EXERCISES, MOST))(`RDR-6 is read as it is printed: $id (LOUPE_SAMPLE=${SAMPLE})`, async exercise => {
    const { picture, lines } = await pressStrip(exercise, 'white');
    expect(linesOf(readZone(picture))).toEqual(lines);
  });

  it('RDR-6 is read in infrared where its ink absorbs', async () => {
    const sound = EXERCISES.find(({ id }) => id === 'sound-passport')!;
    const { picture, lines } = await pressStrip(sound, 'ir');
    expect(linesOf(readZone(picture))).toEqual(lines);
  });
});
