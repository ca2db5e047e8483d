import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../../src/core/exchange/attempt.ts';
import { contentHash } from '../../../../src/core/exchange/contentHash.ts';
import type { Kept, KeptAttempt } from '../../../../src/core/exchange/results/keptAttempt.ts';
import { applyMerge, mergeResults } from '../../../../src/core/exchange/results/mergeResults.ts';
import type { Results } from '../../../../src/core/exchange/results/resultFile.ts';
import { sampleScore } from '../sampleAttempt.ts';
import {
  ALTERED_CASE,
  ANNA,
  attemptOn,
  copyOf,
  keep,
  NOTHING,
  resultsOf,
  SOUND_CASE,
  sampleKept,
} from './sampleResults.ts';

function importAll(files: readonly Results[], from: Kept = NOTHING): Kept {
  return files.reduce((kept, file) => applyMerge(kept, mergeResults(kept, file)), from);
}

/** What is kept, whatever the order it came in. */
function sorted(kept: Kept): unknown {
  return {
    attempts: [...kept.attempts].sort(([a], [b]) => (a < b ? -1 : 1)),
    cases: [...kept.cases].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const KEY = contentHash(ALTERED_CASE.key);
const rescored = (scoredAt: string, scoringVersion = 2): Score => ({ ...sampleScore(KEY, scoringVersion), scoredAt });

describe('results that are brought together', () => {
  it('EXC-23 are all there once, and importing again adds nothing', () => {
    const file = resultsOf(sampleKept());
    const first = mergeResults(NOTHING, file);
    expect(first).toMatchObject({ added: ['a1', 'a2', 'a3'], known: [], rescored: [], refused: [] });
    const kept = applyMerge(NOTHING, first);
    const again = mergeResults(kept, copyOf(file));
    expect(again).toMatchObject({ added: [], known: ['a1', 'a2', 'a3'], written: [], cases: [] });
    expect(applyMerge(kept, again)).toEqual(kept);
  });

  it('EXC-23 of one person exported twice are the union', () => {
    const all = sampleKept();
    const kept = importAll([resultsOf(all.slice(0, 2)), resultsOf(all.slice(1))]);
    expect([...kept.attempts.values()]).toEqual(all);
    expect(kept.cases.size).toBe(2);
  });

  it('EXC-23 keep every score, one made twice with its earlier moment', () => {
    const with_ = (...scores: Score[]) =>
      resultsOf([keep(attemptOn(ALTERED_CASE, 'a1', { scores: [sampleScore(KEY), ...scores] }))]);
    const files = [with_(rescored('2026-12-02T00:00:00Z')), with_(), with_(rescored('2026-12-01T00:00:00.5Z'))];
    const kept = importAll(files);
    expect(kept.attempts.get('a1')?.attempt.scores).toEqual([sampleScore(KEY), rescored('2026-12-01T00:00:00.5Z')]);
    expect(mergeResults(importAll(files.slice(1, 2)), files[0]!).rescored).toEqual(['a1']);
  });

  it('EXC-23 come to the same in any order and however often', () => {
    const attempt = fc
      .record({
        index: fc.nat(11),
        scores: fc.subarray([1, 2, 3].flatMap(version => [rescored(`2026-12-0${version}T00:00:00Z`, version + 1)])),
        day: fc.integer({ min: 1, max: 9 }),
      })
      .map(({ index, scores, day }) => {
        const locked = index % 2 === 0 ? ALTERED_CASE : SOUND_CASE;
        const first = sampleScore(contentHash(locked.key));
        const later = scores.map(score => ({ ...score, scoredAt: `2027-01-0${day}T00:00:00Z` }));
        return keep(attemptOn(locked, `a${index}`, { scores: [first, ...later] }), index < 6 ? 'd1' : 'd2');
      });
    const file = fc
      .uniqueArray(attempt, { selector: one => one.attempt.id, maxLength: 8 })
      .map(attempts => copyOf(resultsOf(attempts)));
    const shuffles = fc
      .array(file, { minLength: 1, maxLength: 5 })
      .chain(files =>
        fc.tuple(fc.constant(files), fc.shuffledSubarray([...files, ...files], { minLength: files.length * 2 })),
      );
    fc.assert(
      fc.property(shuffles, ([files, mixed]) => {
        const kept = importAll(files);
        expect(sorted(importAll(mixed))).toEqual(sorted(kept));
        const ids = new Set(files.flatMap(({ attempts }) => attempts.map(({ id }) => id)));
        expect(new Set(kept.attempts.keys())).toEqual(ids);
      }),
      { seed: 42, numRuns: 150 },
    );
  });
});

describe('results that contradict those kept', () => {
  const kept = importAll([resultsOf(sampleKept())]);

  function refuse(
    change: (attempts: readonly KeptAttempt[]) => readonly KeptAttempt[],
  ): ReturnType<typeof mergeResults> {
    return mergeResults(kept, resultsOf([...change(sampleKept().slice(0, 1)), keep(attemptOn(SOUND_CASE, 'new'))]));
  }

  it('EXC-24 under the id of another attempt are refused, and the rest is taken', () => {
    const changes: ((one: KeptAttempt) => KeptAttempt)[] = [
      one => ({ ...one, attempt: { ...one.attempt, verdict: { step: 1, urgent: null } } }),
      one => ({ ...one, attempt: { ...one.attempt, marks: [] } }),
      one => ({ ...one, drill: 'd3' }),
    ];
    for (const change of changes) {
      const merge = refuse(attempts => attempts.map(change));
      expect(merge).toMatchObject({ added: ['new'], refused: [{ id: 'a1', clash: 'other-attempt' }] });
      expect(applyMerge(kept, merge).attempts.get('a1')).toEqual(kept.attempts.get('a1'));
    }
    const other = resultsOf(sampleKept().slice(0, 1), { id: 'p-ben', name: 'Ben' });
    expect(mergeResults(kept, other).refused).toEqual([{ id: 'a1', clash: 'other-attempt' }]);
  });

  it('EXC-24 with another worth under the same key are refused', () => {
    const richer = { ...sampleScore(KEY), localisationPoints: 40 };
    const merge = refuse(attempts => attempts.map(one => ({ ...one, attempt: { ...one.attempt, scores: [richer] } })));
    expect(merge).toMatchObject({ added: ['new'], refused: [{ id: 'a1', clash: 'other-score' }] });
  });

  it('EXC-24 with more scores than can be kept are refused', () => {
    const scores = Array.from({ length: 200 }, (_, index) => rescored('2026-12-01T00:00:00Z', index + 2));
    const merge = refuse(attempts => attempts.map(one => ({ ...one, attempt: { ...one.attempt, scores } })));
    expect(merge.refused).toEqual([{ id: 'a1', clash: 'other-score' }]);
  });

  it('EXC-24 with another key for the same exercise are refused, all on that exercise', () => {
    const softened = { ...SOUND_CASE, brief: { en: 'Another brief.' } };
    const file = { ...resultsOf([keep(attemptOn(ALTERED_CASE, 'n1')), keep(attemptOn(SOUND_CASE, 'n2'))]) };
    const merge = mergeResults(kept, { ...file, exercises: [ALTERED_CASE, softened] });
    expect(merge).toMatchObject({ added: ['n1'], refused: [{ id: 'n2', clash: 'other-case' }], cases: [] });
  });

  it('EXC-23 keep the name under which they came first', () => {
    const renamed = resultsOf(sampleKept(), { ...ANNA, name: 'Anna B.' });
    expect(mergeResults(kept, renamed)).toMatchObject({ known: ['a1', 'a2', 'a3'], refused: [] });
  });
});
