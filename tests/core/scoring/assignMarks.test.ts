import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { admitMarks } from '../../../src/core/scoring/admitMarks.ts';
import { assignMarks, type Candidate, listCandidates } from '../../../src/core/scoring/assignMarks.ts';
import { anyMarks } from '../marks/anyMark.ts';
import { at, fates, makeMark, makePlace, on, pin, prepare, rectangle, score } from './cases.ts';

/** Two overlapping places of one class, a third apart with an alternative, and a pair: much to be undecided about. */
const KEY = prepare([
  makePlace('wide', on(rectangle(0, 0, 60, 60)), { weight: 2 }),
  makePlace('inner', on(rectangle(20, 20, 60, 60)), { class: 'mechanical-erasure' }),
  makePlace('person', { kind: 'person' }, { class: 'impostor', alternatives: [on(rectangle(0, 0, 125, 88))] }),
  makePlace('clash', {
    kind: 'pair',
    first: on(rectangle(0, 0, 90, 88)),
    second: { kind: 'row', source: 'chip', field: 'dg2' },
  }),
]);

/** All one-to-one choices, compared level by level as SCO-6 says. */
function bestLevels(rows: readonly (readonly (Candidate | null)[])[], marks: readonly { mark: Mark }[]): number[] {
  const useful = marks.map((_, i) => i).filter(i => rows.some(row => row[i] !== null));
  let best = [-1];
  const visit = (row: number, used: readonly number[], levels: readonly number[]): void => {
    if (row === rows.length) {
      const at = levels.findIndex((level, i) => level !== (best[i] ?? -1));
      if (at >= 0 && levels[at]! > (best[at] ?? -1)) best = [...levels];
      return;
    }
    visit(row + 1, used, levels);
    for (const mark of useful) {
      const candidate = rows[row]![mark];
      if (candidate === null || candidate === undefined || used.includes(mark)) continue;
      visit(
        row + 1,
        [...used, mark],
        add(levels, levelsOf(candidate, marks[mark]!.mark, useful.length - 1 - useful.indexOf(mark))),
      );
    }
  };
  visit(0, [], [0, 0, 0, 0, 0, 0, 0]);
  return best;
}

const add = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value + b[i]!);

function levelsOf(candidate: Candidate, mark: Mark, rank: number): number[] {
  const { share, precision, credit, points } = candidate;
  return [1, share * 2, mark.confidence, Math.round(999 * precision), credit * 2, rank, Math.round(points * 1e6)];
}

describe('which mark counts for which place', () => {
  it('SCO-6 is the best of all choices, level by level', () => {
    fc.assert(
      fc.property(anyMarks(5), some => {
        const { marks } = admitMarks(some, KEY);
        const rows = listCandidates(marks, KEY.places);
        const useful = marks.map((_, i) => i).filter(i => rows.some(row => row[i] !== null));
        const levels = assignMarks(rows, marks).map((mark, place) =>
          mark === null
            ? [0, 0, 0, 0, 0, 0, 0]
            : levelsOf(rows[place]![mark]!, marks[mark]!.mark, useful.length - 1 - useful.indexOf(mark)),
        );
        expect(levels.reduce(add)).toEqual(bestLevels(rows, marks));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('SCO-6 prefers confidence, then precision, then class, then the earlier mark', () => {
    const key = prepare([makePlace('photo', on(rectangle(10, 20, 35, 45)))]);
    const finder = (...marks: Mark[]) => score(key, marks).findings[0]?.markId;
    const inside = at(pin(20, 40));
    const edge = at(pin(8.5, 40));
    const [sure, unsure] = [makeMark(edge, { confidence: 4, class: 'expired' }), makeMark(inside)];
    expect(finder(unsure, sure)).toBe(sure.id);
    const [loose, tight] = [makeMark(edge), makeMark(inside, { class: 'expired' })];
    expect(finder(loose, tight)).toBe(tight.id);
    const [wrong, right] = [makeMark(inside, { class: 'expired' }), makeMark(inside)];
    expect(finder(wrong, right)).toBe(right.id);
    const [first, second] = [makeMark(inside), makeMark(inside)];
    expect(finder(second, first)).toBe(first.id);
  });

  it('SCO-6 settles what is still open by points', () => {
    const key = prepare([
      makePlace('heavy', on(rectangle(10, 20, 35, 45)), { weight: 3 }),
      makePlace('light', on(rectangle(10, 20, 35, 45)), { class: 'expired' }),
    ]);
    const marks = [makeMark(at(pin(20, 40)), { confidence: 1 }), makeMark(at(pin(30, 40)), { confidence: 5 })];
    const result = score(key, marks);
    expect(result.findings.map(({ markId }) => markId)).toEqual([marks[1]!.id, marks[0]!.id]);
    expect(result.localisation).toBe(3 * 40 + 14 * 0.75);
  });

  it('SCO-6 stays exact with 20 places and 2000 marks', () => {
    const places = Array.from({ length: 20 }, (_, i) =>
      makePlace(`p${i}`, on(rectangle(5 * i, 10, 30, 30)), { tolerance: 0.5 }),
    );
    const marks = Array.from({ length: 2000 }, (_, i) =>
      makeMark(at(pin(5 + (i % 20) * 5 + (i % 7) / 4, 15 + (i % 11))), { confidence: 1 + (i % 5) }),
    );
    const result = score(prepare(places), marks);
    expect(result.findings).toHaveLength(20);
    expect(new Set(result.findings.map(({ confidence }) => confidence))).toEqual(new Set([5]));
    expect(result.duplicates.length + result.findings.length + result.falseMarks.length).toBe(2000);
  });

  it('SCO-7 does not ask how marks were listed', () => {
    const shuffled = anyMarks(8).chain(marks =>
      fc.tuple(fc.constant(marks), fc.shuffledSubarray([...marks], { minLength: marks.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(2, 5, null), ([marks, others], step) => {
        expect(score(KEY, others, step as 2)).toEqual(score(KEY, marks, step as 2));
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('SCO-7 keeps the same one of two marks with one id', () => {
    const [a, b] = [
      makeMark(at(pin(20, 40)), { id: 'twin', sequence: 1 }),
      makeMark(at(pin(120, 80)), { id: 'twin', sequence: 1 }),
    ];
    expect(score(KEY, [a, b])).toEqual(score(KEY, [b, a]));
    expect(fates(score(KEY, [a, b]))['twin']).toBe('scoring/repeated-id');
  });

  it('SCO-17 edge case 20: a false mark never raises the points, nor does more confidence in a finding lower them', () => {
    fc.assert(
      fc.property(anyMarks(7), fc.integer({ min: 1, max: 5 }), (marks, confidence) => {
        const before = score(KEY, marks);
        const wrong = makeMark({ kind: 'book', site: 'spine' }, { id: 'wrong', confidence });
        const worse = score(KEY, [...marks, wrong]);
        expect(worse.falseMarks.some(({ markId }) => markId === 'wrong')).toBe(true);
        expect(worse.localisation).toBeLessThan(before.localisation);
        for (const { markId } of before.findings) {
          const surer = marks.map(mark =>
            mark.id === markId && mark.confidence < 5 ? ({ ...mark, confidence: mark.confidence + 1 } as Mark) : mark,
          );
          expect(score(KEY, surer).localisation).toBeGreaterThanOrEqual(before.localisation);
        }
      }),
      { seed: 42, numRuns: 250 },
    );
  });
});
