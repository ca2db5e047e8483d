import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { scoreCase } from '../../../src/core/scoring/scoreCase.ts';
import { anyMarks } from '../marks/anyMark.ts';
import {
  at,
  fates,
  GENUINE,
  makeMark,
  makePlace,
  on,
  PHOTO,
  pin,
  prepare,
  rectangle,
  STAMP,
  score,
  verdictOf,
} from './cases.ts';

const photoPin = (change: object = {}) => makeMark(at(pin(20, 40)), change);
const beside = (change: object = {}) => makeMark(at(pin(70, 80)), change);
const row = { kind: 'row', source: 'mrz', field: 'documentNumber' };

describe('marks that find nothing', () => {
  it('SCO-10 on neutral ground are ignored from half on', () => {
    const key = prepare([PHOTO], { neutral: [on(rectangle(60, 70, 10, 15)), on(rectangle(70, 70, 10, 15))] });
    const mark = (x: number) => fates(score(key, [makeMark(at(rectangle(x, 72, 10, 10)), { id: 'm' })]))['m'];
    expect([mark(70), mark(65), mark(75), mark(75.25), mark(90)]).toEqual([
      'ignored',
      'ignored',
      'ignored',
      'false',
      'false',
    ]);
    const stillAltered = prepare([PHOTO], { neutral: [on(rectangle(0, 0, 125, 88))] });
    expect(fates(score(stillAltered, [photoPin({ id: 'm' })]))).toEqual({ m: 'photo' });
  });

  it('SCO-10 as pairs are ignored when all their regions are neutral', () => {
    const key = prepare([PHOTO], { neutral: [on(rectangle(60, 70, 20, 15))] });
    const pair = (first: object, second: object) => ({ kind: 'pair', first, second });
    const fate = (place: object) => fates(score(key, [makeMark(place, { id: 'm' })]))['m'];
    expect(fate(pair(at(pin(70, 80)), row))).toBe('ignored');
    expect(fate(pair(at(pin(70, 80)), at(pin(65, 75))))).toBe('ignored');
    expect(fate(pair(at(pin(70, 80)), at(pin(100, 10))))).toBe('false');
    expect(fate(pair(row, { kind: 'person' }))).toBe('false');
  });

  it('SCO-12 cost by their confidence', () => {
    const key = prepare([], GENUINE);
    const lost = [1, 2, 3, 4, 5].map(confidence => score(key, [beside({ confidence })]).localisation);
    expect(lost).toEqual([-6, -15, -27, -42, -60]);
    expect(score(key, [makeMark({ kind: 'person' }, { confidence: 5 })]).localisation).toBe(-60);
  });

  it('SCO-13 are dropped where they cannot be read, and never throw', () => {
    const key = prepare([PHOTO]);
    const bad = [
      { ...photoPin({ id: 'light' }), light: 'sun' },
      { ...photoPin({ id: 'nan' }), place: at(pin(Number.NaN, 1)) },
      makeMark(at(pin(20, 40), 'visa.recto'), { id: 'face' }),
      makeMark({ kind: 'document', scope: 'page', face: 'visa.recto' }, { id: 'page' }),
      makeMark({ kind: 'pair', first: at(pin(20, 40)), second: at(pin(900, 40)) }, { id: 'pair' }),
    ];
    expect(fates(score(key, bad as Mark[]))).toEqual({
      light: 'scoring/mark-unreadable',
      nan: 'scoring/mark-unreadable',
      face: 'scoring/unknown-face',
      page: 'scoring/unknown-face',
      pair: 'scoring/outside-page',
    });
    const anything = fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.anything(), place: fc.anything() })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(anything, fc.anything(), (marks, step) => {
        const verdict = verdictOf(step as null);
        const result = scoreCase(key, { marks: marks as Mark[], verdict });
        expect(result.dropped).toHaveLength(marks.length);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('SCO-13 beyond 2000 are dropped, the latest first', () => {
    const many = Array.from({ length: 2002 }, (_, i) => photoPin({ id: `n${i}`, sequence: i }));
    expect(score(prepare([PHOTO]), many.reverse()).dropped).toEqual([
      { markId: 'n2000', reason: 'scoring/too-many-marks' },
      { markId: 'n2001', reason: 'scoring/too-many-marks' },
    ]);
  });
});

describe('points', () => {
  it('SCO-16 follow confidence, class, weight and share', () => {
    const key = prepare([PHOTO]);
    const worth = (change: object) => score(key, [photoPin(change)]).localisation;
    expect([1, 2, 3, 4, 5].map(confidence => worth({ confidence }))).toEqual([14, 25, 33, 38, 40]);
    expect(worth({ class: 'photo-overlay', confidence: 5 })).toBe(35);
    expect(worth({ class: null, family: 'portrait', confidence: 5 })).toBe(35);
    expect(worth({ class: null, family: 'data', confidence: 5 })).toBe(30);
    expect(worth({ class: 'expired', family: 'portrait', confidence: 5 })).toBe(30);
    expect(worth({ class: 'photo-substitution', family: 'chip', confidence: 5 })).toBe(40);
    expect(score(prepare([{ ...PHOTO, weight: 2.5 }]), [photoPin({ confidence: 5 })]).localisation).toBe(100);
  });

  it('SCO-16 add up to findings less false marks', () => {
    const key = prepare([PHOTO, STAMP]);
    fc.assert(
      fc.property(anyMarks(8), marks => {
        const result = score(key, marks);
        const total = [...result.findings, ...result.falseMarks].reduce((sum, { points }) => sum + points, 0);
        expect(result.localisation).toBe(total);
        expect(Object.keys(fates(result))).toHaveLength(marks.length);
        expect(result.findings.length + result.missed.length).toBe(2);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('SCO-15 of the verdict depend on what was required', () => {
    const points = (key: Parameters<typeof score>[0]) =>
      ([1, 2, 3, 4, 5, 6] as const).map(step => score(key, [], step).verdict);
    expect(points(prepare([PHOTO]))).toEqual([-37, -19, -5, 5, 11, 13]);
    expect(points(prepare([], GENUINE))).toEqual([13, 11, 5, -5, -19, -37]);
  });
});

describe('what is said of a case', () => {
  it('SCO-19 is success only with the right verdict for a reason', () => {
    const altered = prepare([PHOTO]);
    const success = (marks: Mark[], step: 3 | 4) => score(altered, marks, step).success;
    expect([success([photoPin()], 4), success([photoPin()], 3), success([], 4)]).toEqual([true, false, false]);
    expect(success([photoPin(), beside({ confidence: 5 })], 4)).toBe(true);
    const genuine = prepare([], GENUINE);
    const clear = (marks: Mark[], step: 3 | 4) => score(genuine, marks, step).success;
    expect([clear([], 3), clear([], 4)]).toEqual([true, false]);
    expect([clear([beside({ confidence: 2 })], 3), clear([beside({ confidence: 3 })], 3)]).toEqual([true, false]);
    const protection = prepare([], { ...GENUINE, referRequired: true, urgentReason: 'protection' });
    expect([score(protection, [], 4).success, score(protection, [], 3).success]).toEqual([true, false]);
    const person = prepare([makePlace('who', { kind: 'person' }, { class: 'impostor' })]);
    expect(score(person, [makeMark({ kind: 'person' })], 5).success).toBe(true);
  });

  it('SCO-20 is luck without a finding', () => {
    const altered = prepare([PHOTO]);
    expect([score(altered, [], 5).luck, score(altered, [beside()], 5).luck]).toEqual([true, true]);
    expect([score(altered, [photoPin()], 5).luck, score(altered, [], 2).luck]).toEqual([false, false]);
    expect(score(prepare([], GENUINE), [], 1).luck).toBe(false);
    expect(score(prepare([], { referRequired: true }), [], 6).luck).toBe(false);
  });

  it('SCO-22 is urgency by itself', () => {
    const claim = prepare([PHOTO], { urgentReason: 'protection' });
    const plain = prepare([PHOTO]);
    const judge = (key: typeof claim, urgent: 'protection' | 'child' | null) =>
      scoreCase(key, { marks: [photoPin({ id: 'm' })], verdict: verdictOf(5, urgent) });
    expect(judge(claim, 'protection').urgency).toBe('right');
    expect([judge(claim, null).urgency, judge(claim, 'child').urgency]).toEqual(['missed', 'wrong-reason']);
    expect([judge(plain, 'child').urgency, judge(plain, null).urgency]).toEqual(['unneeded', 'none']);
    const points = [judge(claim, 'protection'), judge(claim, null), judge(plain, 'child')];
    expect(points.map(({ verdict, localisation }) => [verdict, localisation])).toEqual([
      [11, 33],
      [11, 33],
      [11, 33],
    ]);
  });
});
