import { describe, expect, it } from 'vitest';
import { findZones } from '../../../../src/core/reader/find/findZones.ts';
import { makePrint } from '../prints/conditions.ts';
import { compareZone } from './compareZone.ts';

describe('findZones', () => {
  it('RDR-20 finds a scanned zone of any format and lays it straight', async () => {
    for (const format of ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const) {
      const { picture, truth } = await makePrint('clean-300', 1, format);
      const zone = findZones(picture)[0]!;
      expect(compareZone(zone, truth!), format).toMatchObject({ before: 0, after: 0, lines: truth!.lines.length });
      expect(compareZone(zone, truth!).corner, format).toBeLessThan(0.2);
    }
  });
});
