import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfSuccess, measureAbility } from '../../../src/core/statistics/ability.ts';
import { fitRaschCommonSlope } from '../../../src/core/statistics/rasch.ts';
import { curvesOf } from '../../../src/core/statistics/responseModel.ts';
import { readVectors } from '../../vectors.ts';
import { LSAT6 } from './lsat6.ts';

const curve = fc.record({
  slope: fc.double({ min: -3, max: 3, noNaN: true }),
  intercept: fc.double({ min: -8, max: 8, noNaN: true }),
});
const answered = fc.array(fc.tuple(curve, fc.constantFrom(0, 1, null)), { minLength: 1, maxLength: 30 });

describe('ability', () => {
  it('STA-69 LSAT 6: ability by sum score is the posterior mode (J. Stat. Software 17(5))', () => {
    const curves = curvesOf(fitRaschCommonSlope(LSAT6).value!);
    const four = measureAbility([1, 1, 1, 1, 0], curves).value!;
    expect(four.value).toBeCloseTo(0.049, 3);
    expect(four.standardError).toBeCloseTo(0.836, 3);
    expect(measureAbility([0, 1, 1, 1, 1], curves).value!.value).toBeCloseTo(four.value, 9);
  });

  it('STA-69 at the mode the pull of the answers and of the prior cancel out', () => {
    fc.assert(
      fc.property(answered, pairs => {
        const found = measureAbility(
          pairs.map(([, answer]) => answer),
          pairs.map(([item]) => item),
        );
        const asked = pairs.filter(([, answer]) => answer !== null);
        if (asked.length === 0) {
          expect(found.reason).toBe('statistics/no-cases');
          return;
        }
        const { value, standardError } = found.value!;
        const pull = asked.reduce(
          (sum, [item, answer]) => sum + item.slope * (answer! - chanceOfSuccess(item, value)),
          0,
        );
        expect(pull - value).toBeCloseTo(0, 8);
        expect(standardError).toBeGreaterThan(0);
        expect(standardError).toBeLessThanOrEqual(1);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('STA-69 one more success never lowers the ability', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 15 }),
        intercepts => {
          const curves = intercepts.map(intercept => ({ slope: 1, intercept }));
          const abilities = [...intercepts, 0].map(
            (_, right) =>
              measureAbility(
                intercepts.map((__, i) => (i < right ? 1 : 0)),
                curves,
              ).value!.value,
          );
          for (let i = 1; i < abilities.length; i++) expect(abilities[i]!).toBeGreaterThan(abilities[i - 1]!);
        },
      ),
      { seed: 42, numRuns: 100 },
    );
  });

  it('STA-89 an ability nothing speaks for is null with its reason', () => {
    const curves = [{ slope: 1, intercept: 0 }, null];
    expect(measureAbility([null, 1], curves).reason).toBe('statistics/no-cases');
    expect(measureAbility([1], curves).reason).toBe('statistics/unequal-lengths');
    expect(measureAbility([0.5, 1], curves).reason).toBe('statistics/out-of-range');
    expect(measureAbility([1], [{ slope: Number.NaN, intercept: 0 }]).reason).toBe('statistics/not-finite');
  });
});

const file = readVectors('items.json') as {
  readonly LSAT6: {
    readonly expected: {
      readonly rasch_common_discrimination: Record<
        'posteriorModeBySumScore' | 'posteriorSeBySumScore',
        Record<string, number>
      >;
    };
  };
} | null;

describe.runIf(file !== null)('ability against the published vectors', () => {
  it('STA-69 posterior modes and errors of LSAT 6 by sum score', () => {
    const printed = file!.LSAT6.expected.rasch_common_discrimination;
    const curves = curvesOf(fitRaschCommonSlope(LSAT6).value!);
    for (const score of [0, 1, 2, 3, 4, 5]) {
      const found = measureAbility(
        curves.map((_, i) => (i < score ? 1 : 0)),
        curves,
      ).value!;
      // The printed modes stop where a search stopped: the one of score 1 is .0006 from the zero of the derivative.
      expect(Math.abs(found.value - printed.posteriorModeBySumScore[score]!)).toBeLessThan(0.001);
      expect(Math.abs(found.standardError - printed.posteriorSeBySumScore[score]!)).toBeLessThan(0.001);
    }
  });
});
