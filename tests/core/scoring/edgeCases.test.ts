import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { scoreCase } from '../../../src/core/scoring/scoreCase.ts';
import { scoreSession } from '../../../src/core/scoring/scoreSession.ts';
import { toFrocCase } from '../../../src/core/scoring/toFrocCase.ts';
import {
  at,
  fates,
  GENUINE,
  makeKey,
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

/** The scoring model's edge cases, by their numbers (19 and 20 stand in assignMarks.test.ts as SCO-7 and SCO-17). */
describe('the edge cases', () => {
  it('SCO-16 edge case 1: no marks on an altered page earn nothing and miss everything', () => {
    const result = score(prepare([PHOTO, STAMP]), []);
    expect([result.localisation, result.missed, result.findings]).toEqual([0, ['photo', 'stamp'], []]);
  });

  it('SCO-12 edge case 2: where nothing is altered marks only cost', () => {
    const result = score(
      prepare([], GENUINE),
      [photoPin({ confidence: 1 }), makeMark(at(pin(90, 80)), { confidence: 5 })],
      1,
    );
    expect([result.localisation, result.verdict, result.falseMarks.length]).toEqual([-66, 13, 2]);
    expect(toFrocCase(result)).toEqual({ referRequired: false, falseMarks: [1, 5], lesions: [] });
  });

  it('SCO-6 edge case 3: one mark over two regions finds one at most', () => {
    const key = prepare([makePlace('a', on(rectangle(20, 20, 10, 10))), makePlace('b', on(rectangle(31, 20, 10, 10)))]);
    const result = score(key, [makeMark(at(rectangle(20, 20, 21, 10)))]);
    expect([result.findings.length, result.missed.length]).toEqual([1, 1]);
  });

  it('SCO-6 edge case 4: two marks on two overlapping regions find both', () => {
    const key = prepare([
      makePlace('wide', on(rectangle(20, 20, 30, 30))),
      makePlace('narrow', on(rectangle(20, 20, 10, 10))),
    ]);
    const inBoth = makeMark(at(pin(25, 25)), { id: 'both', confidence: 5 });
    const inWide = makeMark(at(pin(45, 45)), { id: 'wide', confidence: 1 });
    expect(fates(score(key, [inBoth, inWide]))).toEqual({ both: 'narrow', wide: 'wide' });
  });

  it('SCO-9 edge case 5: five pins in one region are one finding and four neutral marks', () => {
    const marks = [1, 2, 3, 4, 5].map(confidence => makeMark(at(pin(15 + 5 * confidence, 40)), { confidence }));
    const result = score(prepare([PHOTO]), marks);
    expect([result.findings.length, result.duplicates.length, result.falseMarks.length]).toEqual([1, 4, 0]);
    expect([result.findings[0]?.confidence, result.localisation]).toEqual([5, 40]);
  });

  it('SCO-13 edge case 6: a mark off the page or without area is dropped with the reason', () => {
    const flat = { ...makeMark(at(rectangle(20, 20, 5, 5)), { id: 'flat' }), place: at(rectangle(20, 20, 0, 5)) };
    const line = {
      kind: 'polygon',
      points: [
        { x: 1, y: 1 },
        { x: 9, y: 9 },
        { x: 5, y: 5 },
      ],
    };
    const marks = [
      makeMark(at(pin(200, 40)), { id: 'off' }),
      flat as unknown as Mark,
      makeMark(at(line), { id: 'line' }),
    ];
    const result = score(prepare([PHOTO]), marks);
    expect(fates(result)).toEqual({
      off: 'scoring/outside-page',
      flat: 'scoring/zero-area',
      line: 'scoring/zero-area',
    });
    expect([result.localisation, result.inconsistent]).toEqual([0, false]);
  });

  it('SCO-12 edge case 7: on the wrong page or side it is a false mark', () => {
    const result = score(prepare([PHOTO]), [
      makeMark(at(pin(20, 40), 'data.verso')),
      makeMark(at(pin(20, 40), 'cover.recto')),
    ]);
    expect([result.findings.length, result.localisation]).toEqual([0, -54]);
  });

  it('SCO-5 edge case 8: a 0.1 mm cut line stays hittable all along', () => {
    for (const angle of [0, 0.3, 45, 90]) {
      const key = prepare([makePlace('cut', on({ ...rectangle(30, 44.02, 60, 0.1), angle }), { tolerance: 2 })]);
      for (const along of [-28, -10, 0, 10, 28]) {
        const radians = (angle * Math.PI) / 180;
        const there = pin(60 + along * Math.cos(radians), 44.07 - along * Math.sin(radians));
        expect(score(key, [makeMark(at(there))]).findings).toHaveLength(1);
        expect(score(key, [makeMark(at(rectangle(59, 80, 2, 2)))]).findings).toHaveLength(0);
      }
    }
  });

  it('SCO-5 edge case 9: a region on the edge of the page is clipped after growing', () => {
    const key = prepare([makePlace('edge', on(rectangle(123, 40, 2, 10)))]);
    expect(score(key, [makeMark(at(pin(124.5, 45)))]).findings).toHaveLength(1);
    expect(score(key, [makeMark(at(pin(126.5, 45)))]).findings).toHaveLength(1);
    expect(score(key, [makeMark(at(pin(129, 45)), { id: 'm' })]).dropped).toEqual([
      { markId: 'm', reason: 'scoring/outside-page' },
    ]);
  });

  it('SCO-23 edge case 10: a place only seen in UV but marked in white light is found, out of its light', () => {
    const key = prepare([{ ...PHOTO, visibility: { white: 0.4, uv365: 12 } }]);
    const seen = (light: string) => score(key, [photoPin({ light })]).findings[0];
    expect([seen('white')?.points, seen('white')?.evidenceLight]).toEqual([33, false]);
    expect([seen('uv365')?.points, seen('uv365')?.evidenceLight]).toEqual([33, true]);
    expect(seen('ir')?.evidenceLight).toBe(false);
    expect(score(prepare([PHOTO]), [photoPin()]).findings[0]?.evidenceLight).toBeNull();
  });

  it('SCO-11 edge case 11: of a counterfeit document only a mark of the whole is the finding', () => {
    const whole = makePlace('whole', { kind: 'document', scope: 'document' }, { class: 'counterfeit-document' });
    const key = prepare([whole], { documentClass: 'counterfeit' });
    const finding = makeMark({ kind: 'document', scope: 'document' }, { id: 'w', class: 'counterfeit-document' });
    const result = score(key, [photoPin({ id: 'p' }), makeMark(at(pin(9, 9), 'cover.recto'), { id: 'c' }), finding]);
    expect(fates(result)).toEqual({ p: 'ignored', c: 'ignored', w: 'whole' });
    expect(result.localisation).toBe(33);
  });

  it('SCO-11 edge case 11: of a counterfeit page that page is neutral and no other', () => {
    const page = makePlace(
      'page',
      { kind: 'document', scope: 'page', face: 'data.recto' },
      { class: 'counterfeit-page' },
    );
    const key = prepare([page], { documentClass: 'counterfeit' });
    const marks = [photoPin({ id: 'p' }), makeMark(at(pin(9, 9), 'cover.recto'), { id: 'c' })];
    expect(fates(score(key, marks))).toEqual({ p: 'ignored', c: 'false' });
    const blank = prepare([], { documentClass: 'stolen-blank' });
    expect(fates(score(blank, marks))).toEqual({ p: 'ignored', c: 'ignored' });
    const spine = makeMark({ kind: 'book', site: 'spine' }, { id: 's' });
    expect(fates(score(blank, [spine]))).toEqual({ s: 'false' });
  });

  it('SCO-11 leaves region marks false on a document that is only reported, or named whole for an act on it', () => {
    const spot = { kind: 'document', scope: 'document' };
    const page = { kind: 'document', scope: 'page', face: 'data.recto' };
    const marks = [photoPin({ id: 'p' }), makeMark(spot, { id: 'w', class: 'reported' })];
    const reported = prepare([makePlace('list', spot, { class: 'reported' })], {
      documentClass: 'authentic',
      status: 'reported',
    });
    expect(fates(score(reported, marks))).toEqual({ p: 'false', w: 'list' });
    expect(score(reported, marks).localisation).toBe(33 - 27);
    const exchanged = prepare([makePlace('page', page, { class: 'data-page-substitution' })]);
    expect(fates(score(exchanged, [photoPin({ id: 'p' })]))).toEqual({ p: 'false' });
  });

  it('SCO-21 edge case 12: a firm mark beside a verdict to admit is allowed and shown', () => {
    const key = prepare([PHOTO]);
    expect([score(key, [photoPin()], 2).inconsistent, score(key, [photoPin()], 2).localisation]).toEqual([true, 33]);
    expect(score(key, [photoPin({ confidence: 2 })], 2).inconsistent).toBe(false);
    expect(score(key, [photoPin()], 4).inconsistent).toBe(false);
  });

  it('SCO-18 edge case 13: a time-out is an omission and no step', () => {
    const result = score(prepare([PHOTO]), [photoPin({ id: 'p' }), makeMark(at(pin(100, 80)), { id: 'f' })], null);
    expect([result.omitted, result.step, result.verdict, result.localisation]).toEqual([true, null, 0, 0]);
    expect([result.success, result.luck, result.inconsistent]).toEqual([false, false, false]);
    expect(fates(result)).toEqual({ p: 'photo', f: 'false' });
    expect([result.findings[0]?.points, result.falseMarks[0]?.points]).toEqual([0, 0]);
    expect(toFrocCase(result)).toBeNull();
  });

  it('SCO-24 edge case 14: a corrected key scores kept marks anew', () => {
    const kept = [photoPin(), makeMark(at(pin(100, 20)))];
    const before = score(prepare([PHOTO]), kept);
    const after = score(prepare([PHOTO, STAMP]), kept);
    expect([before.localisation, after.localisation]).toEqual([33 - 27, 33 + 33 * 0.75]);
    expect([before.scoringVersion, after.scoringVersion]).toEqual([1, 1]);
    expect(score(prepare([PHOTO]), JSON.parse(JSON.stringify(kept)))).toEqual(before);
  });

  it('SCO-26 edge case 15: with one kind of case the score is one-sided', () => {
    const altered = score(prepare([PHOTO]), [photoPin({ confidence: 5 })], 6);
    const genuine = score(prepare([], GENUINE), [], 1);
    expect(scoreSession([altered])).toMatchObject({ oneSided: true, verdict: 1, localisation: 1, score: 100 });
    expect(scoreSession([genuine])).toMatchObject({ oneSided: true, verdict: 1, localisation: 0, score: 50 });
  });

  it('SCO-29 edge case 16: equal ratings reach statistics as equal numbers', () => {
    const hit = toFrocCase(score(prepare([PHOTO]), [photoPin({ confidence: 4 })]));
    const wrong = toFrocCase(score(prepare([], GENUINE), [photoPin({ confidence: 4 })]));
    expect(hit?.lesions[0]?.rating).toBe(wrong?.falseMarks[0]);
  });

  it('SCO-13 edge case 17: a confidence that is none is dropped', () => {
    const key = prepare([PHOTO]);
    for (const confidence of [Number.NaN, -1, 0, 6, 2.5, '3', null]) {
      const mark = { ...photoPin({ id: 'm' }), confidence } as unknown as Mark;
      expect(fates(scoreCase(key, { marks: [mark], verdict: verdictOf(5) }))).toEqual({
        m: 'scoring/confidence-unknown',
      });
    }
  });

  it('SCO-29 edge case 18: weights of a third each are kept as their shares', () => {
    const thirds = ['a', 'b', 'c'].map(id => makePlace(id, { kind: 'person' }, { weight: 0.333 }));
    const lesions = toFrocCase(score(prepare(thirds), []))?.lesions;
    expect(lesions).toEqual([1, 2, 3].map(() => ({ rating: null, weight: 0.333 / (0.333 + 0.333 + 0.333) })));
    expect(makeKey(thirds).places.map(({ weight }) => weight)).toEqual([0.333, 0.333, 0.333]);
  });
});
