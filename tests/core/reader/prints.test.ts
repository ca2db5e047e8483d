import { describe, expect, it } from 'vitest';
import { MRZ_FORMATS } from '../../../src/core/mrz/formats.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { makeAltered } from './prints/alteredZones.ts';
import { makePrint } from './prints/conditions.ts';
import { takePhotograph } from './prints/photograph.ts';

describe('pictures to read', () => {
  it('are the same for the same seed and others for another', async () => {
    const [one, again, other] = await Promise.all([1, 1, 2].map(seed => makePrint('hard', seed)));
    expect(again!.truth).toEqual(one!.truth);
    expect(Buffer.from(again!.picture.data).equals(Buffer.from(one!.picture.data))).toBe(true);
    expect(other!.truth!.lines).not.toEqual(one!.truth!.lines);
  });

  it('hold valid lines of every format', async () => {
    for (const format of MRZ_FORMATS) {
      const { truth } = await makePrint('jpeg-150', 5, format);
      const reading = parseMrz(truth!.lines, { controlDate: '2026-01-15' });
      expect(reading.format).toBe(format);
      expect(reading.checks.every(({ ok }) => ok)).toBe(true);
    }
  });

  it('know where the print is: dark within the corners of the first character, whatever the camera does', async () => {
    for (const print of [
      await makePrint('hard-tilt-5', 3, 'TD3'),
      await makeAltered('erased', 3, 'TD3'),
      await takePhotograph('photo-2mp', 3, 'TD3'),
    ]) {
      const { picture, truth } = print;
      const [from, to, , under] = truth!.corners;
      const at = (along: number, down: number) => {
        const x = from.x + (to.x - from.x) * along + (under.x - from.x) * down;
        const y = from.y + (to.y - from.y) * along + (under.y - from.y) * down;
        return picture.data[4 * (Math.round(y) * picture.width + Math.round(x)) + 1]!;
      };
      const stem = Math.min(...[0.2, 0.3, 0.4, 0.5].map(share => at(share / 44, 0.16)));
      expect(stem, print.condition).toBeLessThan(at(-0.4 / 44, 0.16) - 40);
    }
  });
});
