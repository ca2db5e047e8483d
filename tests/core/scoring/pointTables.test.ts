import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../../src/core/marks/confidence.ts';
import { VERDICT_STEPS } from '../../../src/core/marks/verdict.ts';
import {
  CONFIDENCE_THRESHOLDS,
  FALSE_POINTS,
  HIT_POINTS,
  VERDICT_POINTS,
  VERDICT_THRESHOLDS,
} from '../../../src/core/scoring/pointTables.ts';

/** Index of the option with the highest expectation at this belief; options are [if true, if false]. */
function bestAt(belief: number, options: readonly (readonly [number, number])[]): number {
  const worth = options.map(([right, wrong]) => belief * right + (1 - belief) * wrong);
  return worth.indexOf(Math.max(...worth));
}

const beliefs = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);

describe('the point tables', () => {
  it('SCO-14 are built from the thresholds', () => {
    let hit = 0;
    let miss = 0;
    for (const level of CONFIDENCES) {
      const before = { hit, miss };
      ({ hit, miss } = { hit: HIT_POINTS[level], miss: FALSE_POINTS[level] });
      const gained = 20 * (1 - CONFIDENCE_THRESHOLDS[level]);
      const lost = 20 * CONFIDENCE_THRESHOLDS[level];
      expect(hit - before.hit).toBeCloseTo(gained, 12);
      expect(miss - before.miss).toBeCloseTo(lost, 12);
    }
    expect([HIT_POINTS[5], FALSE_POINTS[5]]).toEqual([40, 60]);
  });

  it('SCO-14 make each confidence best exactly for the belief it names', () => {
    const options = [[0, 0] as const, ...CONFIDENCES.map(level => [HIT_POINTS[level], -FALSE_POINTS[level]] as const)];
    for (const belief of beliefs) {
      const named = CONFIDENCES.filter(level => belief >= CONFIDENCE_THRESHOLDS[level]).length;
      expect(bestAt(belief, options)).toBe(named);
    }
  });

  it('SCO-15 build the verdict the same way', () => {
    for (const step of VERDICT_STEPS.slice(1)) {
      const before = VERDICT_STEPS[step - 2]!;
      const { required, notRequired } = VERDICT_POINTS;
      expect(required[step] - required[before]).toBeCloseTo(20 * (1 - VERDICT_THRESHOLDS[step]), 12);
      expect(notRequired[before] - notRequired[step]).toBeCloseTo(20 * VERDICT_THRESHOLDS[step], 12);
    }
    expect(VERDICT_STEPS.map(step => VERDICT_POINTS.required[step])).toEqual([-37, -19, -5, 5, 11, 13]);
  });

  it('SCO-15 make each step best exactly for the belief it names', () => {
    const options = VERDICT_STEPS.map(
      step => [VERDICT_POINTS.required[step], VERDICT_POINTS.notRequired[step]] as const,
    );
    for (const belief of beliefs) {
      const named = VERDICT_STEPS.filter(step => belief >= VERDICT_THRESHOLDS[step]).length;
      expect(bestAt(belief, options)).toBe(named - 1);
    }
  });
});
