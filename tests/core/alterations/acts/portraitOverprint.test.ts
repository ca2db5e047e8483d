import { describe, expect, it } from 'vitest';
import { act, boxAt, lowest, meanOf, pressPage, shareChanged } from '../pressed.ts';

const STILL = { shiftX: 0, shiftY: 0, spread: 0, part: 'beard' };
const EYES = boxAt(10, 36, 20, 5);
const CHEEK = boxAt(11.5, 48, 2.5, 5);
const MOUTH = boxAt(15, 47, 11, 10);

describe('a beard printed over', () => {
  const genuine = pressPage();
  const carbon = pressPage(act('portrait-overprint', { ...STILL, ink: 'carbon' }));
  const dye = pressPage(act('portrait-overprint', { ...STILL, ink: 'dye' }));

  it('ALT-41 leaves the rest of the portrait as issued', () => {
    for (const sheet of ['albedo', 'uv365', 'absorption', 'surface'] as const) {
      expect(shareChanged(genuine(sheet, 0, EYES), carbon(sheet, 0, EYES))).toBe(0);
      expect(shareChanged(genuine(sheet, 0, MOUTH), carbon(sheet, 0, MOUTH))).toBeGreaterThan(0.3);
    }
  });

  it('ALT-41 is dull in the ultraviolet', () => {
    const glow = boxAt(22, 50, 4.5, 5);
    expect(meanOf(carbon('uv365', 0, glow))).toBeLessThan(0.7 * meanOf(genuine('uv365', 0, glow)));
  });

  it('ALT-41 stands out in the infrared where its black is carbon, and is not there where it is dye', () => {
    expect(meanOf(carbon('absorption', 0, CHEEK))).toBeLessThan(meanOf(genuine('absorption', 0, CHEEK)) - 60);
    expect(meanOf(dye('absorption', 0, CHEEK))).toBeGreaterThan(meanOf(genuine('absorption', 0, CHEEK)) - 40);
    expect(lowest(dye('albedo', 0, CHEEK))).toBeLessThan(lowest(genuine('albedo', 0, CHEEK)));
  });
});
