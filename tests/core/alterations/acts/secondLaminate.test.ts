import { describe, expect, it } from 'vitest';
import { act, boxAt, highest, meanOf, pressPage, shareChanged } from '../pressed.ts';

const EMBLEM = boxAt(44, 40, 4, 6);
const BEADS = boxAt(60, 66, 14, 3);
const EDGE = boxAt(0.2, 44, 3, 1);

describe('a second film over the page', () => {
  const genuine = pressPage();
  const covered = pressPage(act('second-laminate', { inset: 1.6, turn: 0, irregularity: 0, thickness: 70, dull: 0.5 }));

  it('ALT-42 dulls what glows and what answers the lamp, and leaves the infrared alone', () => {
    expect(highest(covered('uv365', 0, EMBLEM))).toBeLessThan(0.75 * highest(genuine('uv365', 0, EMBLEM)));
    expect(meanOf(covered('coat', 0, BEADS))).toBeLessThan(0.85 * meanOf(genuine('coat', 0, BEADS)));
    expect(shareChanged(genuine('absorption', 0, EMBLEM), covered('absorption', 0, EMBLEM))).toBe(0);
  });

  it('ALT-42 ends in an edge of its own beside that of the first', () => {
    expect(stepsAcross(genuine('surface', 0, EDGE))).toBe(1);
    expect(stepsAcross(covered('surface', 0, EDGE))).toBe(2);
  });
});

/** Places along the first row of texels at which the sheet rises by more than 20 µm within two of them. */
function stepsAcross(heights: Uint8Array): number {
  const row = heights.slice(0, 36);
  let [steps, last] = [0, -9];
  for (let i = 2; i < row.length; i++) {
    if (row[i]! - row[i - 2]! <= 20) continue;
    if (i - last > 3) steps++;
    last = i;
  }
  return steps;
}
