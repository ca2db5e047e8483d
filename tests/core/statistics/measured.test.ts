import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseItems } from '../../../src/core/statistics/itemAnalysis.ts';
import { measureKrippendorffAlpha } from '../../../src/core/statistics/krippendorffAlpha.ts';
import { measured } from '../../../src/core/statistics/measured.ts';
import { measureCorrelation, measureVariance } from '../../../src/core/statistics/moments.ts';
import { measureReliability } from '../../../src/core/statistics/reliability.ts';

describe('a measured figure', () => {
  it('STA-3 is null with a reason where it overflowed or is no number', () => {
    expect(measured(Number.POSITIVE_INFINITY)).toEqual({ value: null, reason: 'statistics/not-finite' });
    expect(measured({ alpha: 0.5, interval: { low: Number.NaN, high: 1 } }).reason).toBe('statistics/not-finite');
    expect(measured({ alpha: 0.5, interval: null, notes: ['a'] }).reason).toBeNull();
  });

  it('STA-89 is never NaN, whatever numbers go in', () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain(columns =>
        fc.array(fc.array(fc.double(), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, rows => {
        const figures = [
          measureReliability(rows),
          analyseItems(rows),
          measureVariance(rows.flat()),
          measureCorrelation(rows.flat(), rows.flat().toReversed()),
          ...(['nominal', 'ordinal', 'interval', 'ratio'] as const).map(metric =>
            measureKrippendorffAlpha(rows, metric),
          ),
        ];
        expect(listNumbers(figures).filter(Number.isNaN)).toEqual([]);
      }),
      { seed: 42, numRuns: 400 },
    );
  });
});

function listNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNumbers) : [];
}
