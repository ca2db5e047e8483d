import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseScore } from '../../../src/core/scoring/caseScore.ts';
import { scoreSession } from '../../../src/core/scoring/scoreSession.ts';
import { toFrocCase } from '../../../src/core/scoring/toFrocCase.ts';
import { toFrocCases } from '../../../src/core/scoring/toFrocCases.ts';
import { at, GENUINE, makeMark, PHOTO, pin, prepare, STAMP, score } from './cases.ts';

const two = prepare([PHOTO, { ...STAMP, weight: 2 }]);
const one = prepare([PHOTO]);
const clean = prepare([], GENUINE);
const claim = prepare([], { ...GENUINE, referRequired: true, urgentReason: 'child' });
const photo = (confidence: number) => makeMark(at(pin(20, 40)), { confidence });
const stamp = (confidence: number) => makeMark(at(pin(100, 20)), { confidence, class: 'stamp-counterfeit' });
const beside = (confidence: number) => makeMark(at(pin(70, 80)), { confidence });

describe('a drill', () => {
  it('SCO-25 is the mean of both halves over both kinds', () => {
    const cases = [
      score(two, [photo(5), beside(1)], 6),
      score(one, [photo(1)], 4),
      score(clean, [beside(2)], 3),
      score(clean, [], 1),
    ];
    const verdict = ((13 + 5) / 2 + (5 + 13) / 2) / 2 / 13;
    const localisation = ((34 + 14) / 2 + (-15 + 0) / 2) / (40 * 2);
    const result = scoreSession(cases);
    expect(result.verdict).toBeCloseTo(verdict, 12);
    expect(result.localisation).toBeCloseTo(localisation, 12);
    expect(result.score).toBeCloseTo(50 * (verdict + localisation), 12);
    expect(result).toMatchObject({ cases: 4, referCases: 2, omitted: 0, oneSided: false, verdictOnly: false });
    expect(result).toMatchObject({ successes: 4, lucky: 0 });
  });

  it('SCO-25 reaches 100 at best, is kept below zero and shown from zero', () => {
    expect(scoreSession([score(two, [photo(5), stamp(5)], 6), score(clean, [], 1)]).score).toBe(100);
    const bad = scoreSession([score(one, [beside(5)], 1), score(clean, [beside(5)], 6)]);
    expect(bad.score).toBeCloseTo(50 * (-37 / 13 - 120 / 40), 10);
    expect(bad.shown).toBe(0);
  });

  it('SCO-25 does not move with the share of fraud', () => {
    const altered = [score(one, [photo(4)], 5), score(two, [beside(2)], 3)];
    const genuine = [score(clean, [beside(1)], 2), score(clean, [], 4)];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (often, rarely) => {
        const times = (count: number, cases: CaseScore[]) => Array.from({ length: count }, () => cases).flat();
        const mixed = scoreSession([...times(often, genuine), ...times(rarely, altered)]);
        expect(mixed.score).toBeCloseTo(scoreSession([...altered, ...genuine]).score ?? Number.NaN, 9);
      }),
      { seed: 42, numRuns: 50 },
    );
  });

  it('SCO-26 with one kind says one-sided, and without cases says nothing', () => {
    const genuine = scoreSession([score(clean, [beside(1)], 2), score(clean, [], 1)]);
    expect(genuine.oneSided).toBe(true);
    expect(genuine.localisation).toBeCloseTo(-3 / 40, 12);
    expect(genuine.verdict).toBeCloseTo(12 / 13, 12);
    const altered = scoreSession([score(one, [photo(3)], 5)]);
    expect([altered.oneSided, altered.localisation]).toEqual([true, 33 / 40]);
    expect(scoreSession([])).toMatchObject({ score: null, shown: null, verdict: null, localisation: null, cases: 0 });
    expect(scoreSession([])).toMatchObject({ oneSided: false, verdictOnly: false });
  });

  it('SCO-27 without any place is the verdict alone', () => {
    const result = scoreSession([score(claim, [], 6), score(clean, [], 2)]);
    expect(result).toMatchObject({ verdictOnly: true, localisation: null, oneSided: false });
    expect(result.score).toBeCloseTo((100 * (13 + 11)) / 2 / 13, 10);
    const some = scoreSession([score(claim, [], 6), score(one, [photo(5)], 6), score(clean, [], 1)]);
    expect(some).toMatchObject({ verdictOnly: false, localisation: 1, score: 100 });
  });

  it('SCO-28 counts omissions as zeros', () => {
    const answered = scoreSession([score(one, [photo(5)], 6), score(clean, [], 1)]);
    const result = scoreSession([score(one, [photo(5)], 6), score(one, [photo(5)], null), score(clean, [], 1)]);
    expect([answered.score, result.score, result.omitted]).toEqual([100, 62.5, 1]);
  });
});

describe('a case for statistics', () => {
  it('SCO-29 gives false marks, and places by their share of weight', () => {
    const result = score(two, [photo(4), beside(2), beside(5), makeMark(at(pin(30, 40)))]);
    expect(toFrocCase(result)).toEqual({
      referRequired: true,
      falseMarks: [2, 5],
      lesions: [
        { rating: 4, weight: 1 / 3 },
        { rating: null, weight: 2 / 3 },
      ],
    });
  });

  it('SCO-29 read strictly counts the wrong family as a false mark, and leaves out what has no rating', () => {
    const wrong = score(two, [makeMark(at(pin(20, 40)), { class: 'expired', confidence: 4 }), stamp(2)]);
    expect(toFrocCase(wrong)?.lesions.map(({ rating }) => rating)).toEqual([4, 2]);
    const strict = toFrocCase(wrong, 'strict');
    expect([strict?.falseMarks, strict?.lesions.map(({ rating }) => rating)]).toEqual([[4], [null, 2]]);
    const family = score(one, [makeMark(at(pin(20, 40)), { class: 'photo-overlay' })]);
    expect(toFrocCase(family, 'strict')?.falseMarks).toEqual([]);
    expect([toFrocCase(score(claim, [], 6)), toFrocCase(score(one, [], null))]).toEqual([null, null]);
    expect(toFrocCase(score(clean, [], 1))).toEqual({ referRequired: false, falseMarks: [], lesions: [] });
  });

  it('SCO-29 sorts a drill into normal and abnormal cases', () => {
    const drill = [score(one, [photo(4)]), score(clean, [beside(2)], 2), score(claim, [], 6), score(clean, [], null)];
    expect(toFrocCases(drill)).toEqual({
      normal: [[2]],
      abnormal: [{ falseMarks: [], lesions: [{ rating: 4, weight: 1 }] }],
    });
  });
});
