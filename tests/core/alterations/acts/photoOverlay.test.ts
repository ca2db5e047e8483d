import { describe, expect, it } from 'vitest';
import { act, boxAt, highest, lowest, meanOf, pressPage, shareChanged } from '../pressed.ts';

const STILL = { shiftX: 0, shiftY: 0, turn: 0, beyond: 0, irregularity: 0, lift: 0 };
const FACE = boxAt(12, 30, 16, 22);
const DEVICE_BELOW = boxAt(30, 46, 6, 12);

describe('a face laid over the portrait on a film', () => {
  const genuine = pressPage();
  const laid = pressPage(act('photo-overlay', { ...STILL, opacity: 0.95, thickness: 40 }));

  it('ALT-40 hides the old face in daylight and lets it through in the infrared', () => {
    expect(shareChanged(genuine('albedo', 1, FACE), laid('albedo', 1, FACE))).toBeGreaterThan(0.9);
    const [before, after] = [genuine('absorption', 0, FACE), laid('absorption', 0, FACE)];
    expect(alike(before, after)).toBeGreaterThan(0.8);
    expect(alike(genuine('albedo', 1, FACE), laid('albedo', 1, FACE))).toBeLessThan(0.7);
  });

  it('ALT-40 stands up in a lip all round', () => {
    for (const [x, y] of [
      [3.02, 40],
      [37.8, 40],
      [16, 18.82],
      [16, 63.6],
    ] as const) {
      const rim = boxAt(x, y, 0.17, 0.17);
      expect(highest(laid('surface', 0, rim)) - highest(genuine('surface', 0, rim))).toBeGreaterThan(40);
    }
  });

  it('ALT-40 dulls what glows, answers and diffracts below it', () => {
    for (const [sheet, channel, box] of [
      ['uv365', 0, boxAt(24, 24, 12, 34)],
      ['coat', 0, boxAt(4, 20, 33, 8)],
    ] as const) {
      const [before, after] = [highest(genuine(sheet, channel, box)), highest(laid(sheet, channel, box))];
      expect(after).toBeLessThan(0.8 * before);
      expect(after).toBeGreaterThan(0.1 * before);
    }
    const strength = (page: typeof laid): number => {
      const cosines = page('ovd', 0, DEVICE_BELOW);
      return highest(cosines) - lowest(cosines);
    };
    expect(strength(laid)).toBeLessThan(0.75 * strength(genuine));
    expect(strength(laid)).toBeGreaterThan(0.25 * strength(genuine));
    expect(meanOf(laid('ovd', 2, DEVICE_BELOW))).toBeCloseTo(meanOf(genuine('ovd', 2, DEVICE_BELOW)), -1);
  });
});

/** Correlation of two pictures of the same place. */
function alike(first: Uint8Array, second: Uint8Array): number {
  const [meanFirst, meanSecond] = [meanOf(first), meanOf(second)];
  let [both, one, other] = [0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [first[i]! - meanFirst, second[i]! - meanSecond];
    both += a * b;
    one += a * a;
    other += b * b;
  }
  return both / Math.sqrt(one * other);
}
