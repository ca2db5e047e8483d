import { describe, expect, it } from 'vitest';
import { MRZ_FORMATS } from '../../../src/core/mrz/formats.ts';
import { readZone } from '../../../src/core/reader/readZone.ts';
import { textOf, type ZoneReading } from '../../../src/core/reader/zoneReading.ts';
import { makePrint, STANDARD_CONDITIONS } from './prints/conditions.ts';

const linesOf = (zone: ZoneReading): readonly string[] => (zone.kind === 'zone' ? textOf(zone) : [zone.reason]);

function blank(width: number, height: number) {
  return { width, height, data: new Uint8Array(4 * width * height).fill(240), pxPerMm: null };
}

describe('readZone', () => {
  it('RDR-1 finds no zone on blank paper', () => {
    expect(readZone(blank(1200, 300))).toEqual({ kind: 'none', reason: 'reader/no-zone' });
  });

  it.each(STANDARD_CONDITIONS)('RDR-2 reads every format as it is printed: %s', async condition => {
    for (const [seed, format] of MRZ_FORMATS.entries()) {
      const { picture, truth } = await makePrint(condition, seed + 11, format);
      const zone = readZone(picture);
      expect(linesOf(zone)).toEqual(truth?.lines);
      expect(zone).toMatchObject({ format, notes: [] });
    }
  });

  it('RDR-5 tells its steps in their order and refuses what cannot be read', async () => {
    const { picture } = await makePrint('clean-300', 1, 'TD3');
    const steps: string[] = [];
    readZone(picture, step => steps.push(step));
    expect(steps).toEqual(['look-for-zone', 'straighten', 'read-characters']);
    expect(readZone(blank(100, 40))).toEqual({ kind: 'none', reason: 'reader/picture-too-small' });
    expect(readZone({ ...blank(2, 2), width: 20000, height: 20000 })).toEqual({
      kind: 'none',
      reason: 'reader/picture-too-large',
    });
  });
});
