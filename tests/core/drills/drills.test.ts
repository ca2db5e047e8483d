import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoticeDue, isTimeUp, timeLeft } from '../../../src/core/drills/caseClock.ts';
import type { Drill } from '../../../src/core/drills/drill.ts';
import { listDoubts } from '../../../src/core/drills/listDoubts.ts';
import { parseDrill } from '../../../src/core/drills/parseDrill.ts';
import { startDrill } from '../../../src/core/drills/startDrill.ts';
import {
  endDrill,
  isFinished,
  isLocked,
  keepDraft,
  lockCase,
  nextCase,
  openCase,
} from '../../../src/core/drills/workCase.ts';
import type { ExerciseSet } from '../../../src/core/exercises/set.ts';

const CASES = ['one', 'two', 'three', 'four', 'five'];

function setOf(order: 'fixed' | 'shuffled', timeLimit: number | null = null): ExerciseSet {
  return {
    kind: 'loupe/set',
    version: 1,
    id: 'sample',
    title: { en: 'Sample' },
    policy: { mode: 'learn', order, baseRate: 0.5, timeLimit, feedback: 'each', passScore: null },
    exercises: CASES,
  };
}

function start(order: 'fixed' | 'shuffled', seed = 7): Drill {
  const person = { id: 'p1', name: '' };
  return startDrill({ id: 'd1', person, set: setOf(order), hash: `sha256:${'0'.repeat(64)}`, seed, startedAt: 1000 });
}

describe('a drill', () => {
  it('DRI-1 keeps a fixed order and shuffles by its seed alone', () => {
    expect(start('fixed').order).toEqual(CASES);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4294967295 }), seed => {
        const { order } = start('shuffled', seed);
        expect(order).toEqual(start('shuffled', seed).order);
        expect([...order].sort()).toEqual([...CASES].sort());
      }),
      { seed: 42, numRuns: 100 },
    );
    const orders = new Set(Array.from({ length: 200 }, (_, seed) => start('shuffled', seed).order.join()));
    expect(orders.size).toBeGreaterThan(60);
  });

  it('DRI-2 opens a case once', () => {
    const opened = openCase(start('fixed'), 'a1', 2000);
    expect(opened.open?.attempt).toBe('a1');
    expect(openCase(opened, 'a2', 3000)).toBe(opened);
  });

  it('DRI-3 never lets time run backwards', () => {
    const opened = keepDraft(openCase(start('fixed'), 'a1', 2000), { elapsed: 500 });
    expect(keepDraft(opened, { elapsed: 200 }).open?.elapsed).toBe(500);
    expect(keepDraft(opened, { verdict: { step: 2, urgent: null } }).open?.elapsed).toBe(500);
    expect(keepDraft(opened, { elapsed: 900 }).open?.elapsed).toBe(900);
  });

  it('DRI-4 locks for good', () => {
    const locked = lockCase(openCase(start('fixed'), 'a1', 2000));
    expect(locked.attempts).toEqual(['a1', null, null, null, null]);
    expect(locked.open).toBeNull();
    expect(isLocked(locked)).toBe(true);
    expect(openCase(locked, 'a2', 3000)).toBe(locked);
    expect(lockCase(locked)).toBe(locked);
    expect(keepDraft(locked, { elapsed: 9 })).toBe(locked);
  });

  it('DRI-5 goes on only from a locked case', () => {
    const opened = openCase(start('fixed'), 'a1', 2000);
    expect(nextCase(opened)).toBe(opened);
    expect(nextCase(lockCase(opened)).index).toBe(1);
    let drill = start('fixed');
    for (const name of CASES) drill = nextCase(lockCase(openCase(drill, `a-${name}`, 1)));
    expect(isFinished(drill)).toBe(true);
    expect(nextCase(drill)).toBe(drill);
    expect(openCase(drill, 'late', 1)).toBe(drill);
  });

  it('DRI-6 ends early with what it has', () => {
    const ended = endDrill(openCase(nextCase(lockCase(openCase(start('fixed'), 'a1', 1))), 'a2', 2));
    expect(isFinished(ended)).toBe(true);
    expect(ended.attempts).toEqual(['a1', null, null, null, null]);
    expect(parseDrill(ended).ok).toBe(true);
  });

  it('DRI-7 refuses what is no drill, or contradicts itself', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(typeof parseDrill(value).ok).toBe('boolean');
      }),
      { seed: 42, numRuns: 200 },
    );
    const drill = lockCase(openCase(start('fixed'), 'a1', 2000));
    const codesOf = (value: unknown): readonly string[] => {
      const read = parseDrill(value);
      return read.ok ? [] : read.failures.map(({ code }) => code);
    };
    expect(codesOf({ ...drill, order: ['one', 'one', 'two', 'three', 'four'] })).toEqual(['drills/case-repeated']);
    expect(codesOf({ ...drill, attempts: ['a1'] })).toEqual(['drills/attempts-miscounted']);
    expect(codesOf({ ...drill, index: 6 })).toEqual(['drills/beyond-the-end']);
    expect(codesOf({ ...drill, attempts: ['a1', null, 'a3', null, null] })).toEqual(['drills/answered-ahead']);
    expect(codesOf({ ...drill, open: openCase(start('fixed'), 'a1', 2000).open })).toEqual(['drills/open-after-lock']);
    expect(codesOf({ ...drill, surprise: 1 })).toEqual(['drills/not-a-drill']);
  });

  it('DRI-11 is read back as it was kept', () => {
    const drill = keepDraft(openCase(start('shuffled'), 'a1', 2000), {
      elapsed: 1234,
      verdict: { step: 5, urgent: null, reason: 'data' },
      face: 'data.verso',
      light: 'uv365',
    });
    const read = parseDrill(JSON.parse(JSON.stringify(drill)));
    expect(read).toEqual({ ok: true, value: drill });
  });
});

describe('the clock of a case', () => {
  it('DRI-8 counts down to nothing, and not at all without a limit', () => {
    expect(timeLeft({ timeLimit: 30 }, 12_000)).toBe(18_000);
    expect(timeLeft({ timeLimit: 30 }, 31_000)).toBe(0);
    expect(isTimeUp({ timeLimit: 30 }, 29_999)).toBe(false);
    expect(isTimeUp({ timeLimit: 30 }, 30_000)).toBe(true);
    expect(timeLeft({ timeLimit: null }, 1e6)).toBeNull();
    expect(isTimeUp({ timeLimit: null }, 1e6)).toBe(false);
  });

  it('DRI-9 tells the last ten seconds once', () => {
    const told = Array.from({ length: 60 }, (_, at) => isNoticeDue({ timeLimit: 30 }, at * 500, (at + 1) * 500));
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(told.indexOf(true)).toBe(39);
    expect(isNoticeDue({ timeLimit: 10 }, 0, 500)).toBe(false);
    expect(isNoticeDue({ timeLimit: null }, 0, 500)).toBe(false);
  });
});

describe('doubts before locking', () => {
  it('DRI-10 come from the answer alone', () => {
    const firm = [{ confidence: 3 as const }];
    expect(listDoubts({ marks: firm, verdict: { step: 2, urgent: null } })).toEqual(['firm-mark-admitted']);
    expect(listDoubts({ marks: [{ confidence: 2 }], verdict: { step: 2, urgent: null } })).toEqual([]);
    expect(listDoubts({ marks: [], verdict: { step: 3, urgent: 'child' } })).toEqual(['urgent-admitted']);
    expect(listDoubts({ marks: firm, verdict: { step: 5, urgent: null } })).toEqual(['no-reason']);
    expect(listDoubts({ marks: firm, verdict: { step: 5, urgent: null, reason: 'data' } })).toEqual([]);
    expect(listDoubts({ marks: [], verdict: { step: 6, urgent: 'medical' } })).toEqual([]);
    expect(listDoubts({ marks: firm, verdict: { step: null, urgent: null } })).toEqual([]);
  });
});
