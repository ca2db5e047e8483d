import { describe, expect, it } from 'vitest';
import { act, boxAt, highest, lowest, meanOf, pressPage, shareChanged } from '../pressed.ts';

const LIFTED = boxAt(4, 60, 24, 24);
const FAR = boxAt(80, 10, 40, 40);

describe('a film lifted and pressed back', () => {
  const genuine = pressPage();
  const lifted = pressPage(act('laminate-lifted', { residue: 0.7, waves: 0.8, shift: 0.8 }));

  it('ALT-22 breaks the pattern that sends light back, and leaves dead patches', () => {
    const [before, after] = [genuine('coat', 0, LIFTED), lifted('coat', 0, LIFTED)];
    expect(shareChanged(before, after)).toBeGreaterThan(0.4);
    const dead = (values: Uint8Array): number => values.filter(value => value < 30).length / values.length;
    expect(dead(after)).toBeGreaterThan(dead(before) + 0.1);
  });

  it('waves and bubbles where it lay flat, and shines less', () => {
    const unevenness = (page: typeof genuine): number =>
      highest(page('surface', 0, LIFTED)) - lowest(page('surface', 0, LIFTED));
    expect(unevenness(genuine)).toBeLessThan(5);
    expect(unevenness(lifted)).toBeGreaterThan(30);
    expect(meanOf(lifted('surface', 2, LIFTED))).toBeLessThan(0.85 * meanOf(genuine('surface', 2, LIFTED)));
  });

  it('glows where glue is left, and is hazy in daylight', () => {
    expect(meanOf(lifted('uv365', 1, LIFTED))).toBeGreaterThan(meanOf(genuine('uv365', 1, LIFTED)) + 4);
    const dark = (page: typeof genuine): number => lowest(page('albedo', 0, LIFTED));
    expect(dark(lifted)).toBeGreaterThan(dark(genuine));
  });

  it('ALT-22 changes nothing where the film was never off', () => {
    for (const sheet of ['albedo', 'uv365', 'surface', 'ovd', 'coat'] as const) {
      expect(shareChanged(genuine(sheet, 0, FAR), lifted(sheet, 0, FAR))).toBe(0);
    }
  });
});
