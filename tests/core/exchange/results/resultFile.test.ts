import { describe, expect, it } from 'vitest';
import { readResults } from '../../../../src/core/exchange/readAnswers.ts';
import type { LockedCase } from '../../../../src/core/exchange/results/lockedCase.ts';
import { unpackResults } from '../../../../src/core/exchange/results/mergeResults.ts';
import { packResults, writeResultsText } from '../../../../src/core/exchange/results/packResults.ts';
import type { Results } from '../../../../src/core/exchange/results/resultFile.ts';
import { ALTERED_CASE, ANNA, attemptOn, CASES, keep, resultsOf, SOUND_CASE, sampleKept } from './sampleResults.ts';

const GOOD = resultsOf(sampleKept());

function read(results: unknown): ReturnType<typeof readResults> {
  return readResults(JSON.stringify(results), 'anna.json');
}

function refusals(change: object): readonly string[] {
  const result = read({ ...GOOD, ...change });
  return result.ok ? [] : result.failures.map(({ code, path }) => `${code} ${path}`);
}

describe('a result file', () => {
  it('EXC-19 holds the attempts of one person and their cases with keys', () => {
    expect(readResults(writeResultsText(GOOD), 'anna.json')).toEqual({ ok: true, value: GOOD });
    expect(GOOD.exercises).toEqual([ALTERED_CASE, SOUND_CASE]);
    expect(GOOD.drills).toEqual([
      { id: 'd1', attempts: ['a1', 'a2'] },
      { id: 'd2', attempts: ['a3'] },
    ]);
    expect(unpackResults(GOOD)).toEqual(sampleKept());
  });

  it('EXC-19 may lack a case that was not at hand, and holds none on which nothing was locked', () => {
    expect(read({ ...GOOD, exercises: [] }).ok).toBe(true);
    const attempts = [attemptOn(ALTERED_CASE, 'a1')];
    expect(refusals({ attempts, drills: [{ id: 'd1', attempts: ['a1'] }] })).toEqual([
      'exchange/case-against-attempts exercises[1]',
    ]);
    expect(read({ ...GOOD, attempts: [], drills: [], exercises: [] }).ok).toBe(true);
  });

  it('EXC-20 holds nothing twice', () => {
    const [first, second] = GOOD.attempts;
    expect(refusals({ attempts: [first, second, second], drills: [{ id: 'd1', attempts: ['a1', 'a2'] }] })).toEqual([
      'exchange/attempt-repeated attempts[2].id',
    ]);
    expect(refusals({ exercises: [ALTERED_CASE, SOUND_CASE, ALTERED_CASE] })).toEqual([
      'exchange/case-repeated exercises[2].hash',
    ]);
    const [drill, other] = GOOD.drills;
    expect(refusals({ drills: [drill, { ...other, attempts: ['a2', 'a3'] }] })).toEqual([
      'exchange/drill-against-attempts drills[1].attempts[0]',
    ]);
    expect(refusals({ drills: [drill, { ...other, id: 'd1' }] })).toEqual([
      'exchange/drill-against-attempts drills[1].id',
    ]);
  });

  it('EXC-20 holds each attempt in a drill, and nothing else in drills', () => {
    const [drill] = GOOD.drills;
    expect(refusals({ drills: [drill] })).toEqual(['exchange/drill-against-attempts attempts[2]']);
    expect(refusals({ drills: [drill, { id: 'd2', attempts: ['a3', 'elsewhere'] }] })).toEqual([
      'exchange/drill-against-attempts drills[1].attempts[1]',
    ]);
  });

  it('EXC-20 keeps for each attempt what an attempt keeps by itself', () => {
    const late = attemptOn(ALTERED_CASE, 'a1', { lockedAt: '2026-11-22T14:00:00Z' });
    expect(refusals({ attempts: [late, GOOD.attempts[1], GOOD.attempts[2]] })).toEqual([
      'exchange/locked-before-started attempts[0].lockedAt',
    ]);
  });

  it('EXC-21 holds the very key by which its attempts were scored', () => {
    const softened = { ...ALTERED_CASE, key: { ...ALTERED_CASE.key, referRequired: false, places: [] } };
    expect(refusals({ exercises: [softened, SOUND_CASE] })).toEqual([
      'exchange/case-against-attempts exercises[0].key',
    ]);
    const [first, ...rest] = GOOD.attempts;
    expect(refusals({ attempts: [{ ...first, scores: [] }, ...rest] })).toEqual([]);
  });

  it('EXC-19 names a person on one line that turns no direction', () => {
    const named = (name: unknown): readonly string[] => refusals({ person: { id: 'p-anna', name } });
    expect([named('مریم‌سادات O’Neill-Ó Brien 李'), named('')]).toEqual([[], []]);
    expect(resultsOf(sampleKept(), { id: 'p', name: `a\u202eb\n${'c'.repeat(90)}` }).person.name).toBe(
      `ab${'c'.repeat(78)}`,
    );
    for (const name of ['a\nb', 'x\u202etxt', 'y\u2066', 'n'.repeat(81), null]) {
      expect(named(name)).toHaveLength(1);
    }
  });
});

describe('a result file made to stall whoever reads it', () => {
  const [place] = ALTERED_CASE.key.places;
  const [mark] = GOOD.attempts[0]!.marks;
  const withWork = (signs: number, marks: number): readonly string[] => {
    const places = [{ ...place!, alternatives: Array.from({ length: signs }, () => place!.main) }];
    const key = { ...ALTERED_CASE.key, places };
    const many = Array.from({ length: marks }, (_, index) => ({ ...mark!, id: `m${index}`, sequence: index }));
    const attempts = Array.from({ length: 20 }, (_, index) =>
      attemptOn({ ...ALTERED_CASE, key }, `a${index}`, { marks: many }),
    );
    const drills = [{ id: 'd1', attempts: attempts.map(({ id }) => id) }];
    return refusals({ attempts, drills, exercises: [{ ...ALTERED_CASE, key }] });
  };

  it('EXC-26 is refused for the pairs of marks and regions it makes', () => {
    expect(withWork(20, 230)).toEqual([]);
    expect(withWork(20, 240)).toEqual(['exchange/too-much-to-judge exercises']);
  });

  it('EXC-26 is refused for the regions of its keys', () => {
    const neutral = Array.from({ length: 40 }, () => place!.main);
    const cases = Array.from({ length: 50 }, (_, index) => ({
      ...ALTERED_CASE,
      id: `case-${index}`,
      hash: `sha256:${String(index).padStart(64, '0')}`,
      key: { ...ALTERED_CASE.key, neutral },
    })) as unknown as LockedCase[];
    const attempts = cases.map((locked, index) => attemptOn(locked, `a${index}`));
    const drills = [{ id: 'd1', attempts: attempts.map(({ id }) => id) }];
    expect(refusals({ attempts, drills, exercises: cases })).toEqual(['exchange/too-much-to-judge exercises']);
    const byHash = new Map(cases.map(locked => [locked.hash, locked]));
    const parts = packResults(
      ANNA,
      attempts.map(attempt => keep(attempt)),
      byHash,
      '2026-11-22T16:00:00Z',
    );
    expect(parts.map(part => part.attempts.length)).toEqual([12, 12, 12, 12, 2]);
    expect(parts.every(part => read(part).ok)).toBe(true);
  });
});

describe('more than one file holds', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    keep(attemptOn(index % 3 === 0 ? ALTERED_CASE : SOUND_CASE, `a${index}`), `d${Math.floor(index / 7)}`),
  );
  const pack = (limits: { characters?: number; values?: number; attempts?: number }): readonly Results[] =>
    packResults(ANNA, many, CASES, '2026-11-22T16:00:00Z', {
      characters: 1e6,
      values: 1e6,
      attempts: 1e6,
      regions: 1e6,
      pairs: 1e6,
      ...limits,
    });

  it('EXC-22 is written in parts that can each be read and hold everything', () => {
    for (const limits of [{ characters: 12_000 }, { values: 500 }, { attempts: 6 }, { characters: 1 }]) {
      const parts = pack(limits);
      expect(parts.length).toBeGreaterThan(3);
      for (const part of parts) expect(readResults(writeResultsText(part), 'part.json').ok).toBe(true);
      expect(parts.flatMap(unpackResults)).toEqual(many);
    }
  });

  it('EXC-22 keeps to the bounds it was given', () => {
    const parts = pack({ characters: 12_000 });
    for (const part of parts) expect(writeResultsText(part).length).toBeLessThan(14_000);
    expect(pack({ attempts: 6 }).map(({ attempts }) => attempts.length)).toEqual([6, 6, 6, 6, 6, 6, 4]);
    expect(pack({})).toHaveLength(1);
  });
});
