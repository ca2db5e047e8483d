import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { VERDICT_STEPS, type VerdictStep } from '../../../src/core/marks/verdict.ts';
import { type HonestStep, honestStep } from '../../../src/core/scoring/honestStep.ts';
import type { PreparedKey } from '../../../src/core/scoring/preparedKey.ts';
import { scoreCase } from '../../../src/core/scoring/scoreCase.ts';
import { at, GENUINE, makeMark, makePlace, on, PHOTO, pin, prepare, rectangle, STAMP, verdictOf } from './cases.ts';

const PAIR = makePlace(
  'clash',
  { kind: 'pair', first: on(rectangle(60, 60, 20, 8)), second: { kind: 'row', source: 'mrz', field: 'birthDate' } },
  { class: 'mrz-altered' },
);
const KEY = prepare([{ ...PHOTO, weight: 2 }, STAMP, PAIR]);
const SOUND = prepare([], GENUINE);

function stepOf(key: PreparedKey, marks: readonly Mark[], step: VerdictStep | null): HonestStep | null {
  const answer = { marks, verdict: verdictOf(step) };
  return honestStep(key, answer, scoreCase(key, answer));
}

function worth(key: PreparedKey, marks: readonly Mark[], step: VerdictStep | null): number {
  const { verdict, localisation } = scoreCase(key, { marks, verdict: verdictOf(step) });
  return verdict + localisation;
}

const ROW = { kind: 'row', source: 'mrz', field: 'birthDate' };
const INSIDE: Record<string, object> = {
  photo: at(pin(25, 40)),
  stamp: at(pin(100, 20)),
  clash: { kind: 'pair', first: at(pin(70, 64)), second: ROW },
};
const CLASS: Record<string, object> = {
  photo: { family: 'portrait', class: 'photo-substitution' },
  stamp: { family: 'visa-stamp', class: 'stamp-counterfeit' },
  clash: { family: 'mrz', class: 'mrz-altered' },
};

/** The answer with the step taken. */
function take(step: HonestStep, key: PreparedKey, marks: readonly Mark[], verdict: VerdictStep | null): number {
  if (step.kind === 'verdict') return worth(key, marks, step.step);
  if (step.kind === 'leave-out')
    return worth(
      key,
      marks.filter(({ id }) => id !== step.markId),
      verdict,
    );
  if (step.kind === 'mark') {
    return worth(
      key,
      [...marks, makeMark(INSIDE[step.placeId]!, { ...CLASS[step.placeId], confidence: step.confidence })],
      verdict,
    );
  }
  const { markId } = scoreCase(key, { marks, verdict: verdictOf(verdict) }).findings.find(
    ({ placeId }) => placeId === step.placeId,
  )!;
  const changes = {
    class: CLASS[step.placeId],
    pair: { place: INSIDE.clash },
    confidence: { confidence: step.kind === 'confidence' ? step.confidence : 5 },
  };
  const change = changes[step.kind];
  return worth(
    key,
    marks.map(mark => (mark.id === markId ? ({ ...mark, ...change } as Mark) : mark)),
    verdict,
  );
}

describe('one honest step more', () => {
  it('SCO-34 takes the missed place of most weight first, then the firm false mark', () => {
    expect(stepOf(KEY, [], 6)).toEqual({ kind: 'mark', placeId: 'photo', confidence: 4, gain: 76 });
    const wrong = makeMark(at(pin(120, 84)), { confidence: 5 });
    const found = makeMark(INSIDE.photo!, { confidence: 5 });
    expect(stepOf(KEY, [found, wrong], 6)).toEqual({ kind: 'leave-out', markId: wrong.id, gain: 60 });
  });

  it('SCO-34 names the class, the other half of a pair, the confidence and the verdict where they are what is left', () => {
    const key = prepare([PHOTO]);
    const photo = (change: object): Mark => makeMark(INSIDE.photo!, change);
    expect(stepOf(key, [photo({ class: 'expired', confidence: 5 })], 6)).toEqual({
      kind: 'class',
      placeId: 'photo',
      gain: 10,
    });
    expect(stepOf(key, [photo({ confidence: 3 })], 6)).toMatchObject({
      kind: 'confidence',
      placeId: 'photo',
      confidence: 4,
    });
    expect(stepOf(key, [photo({ confidence: 5 })], 4)).toEqual({ kind: 'verdict', step: 5, gain: 6 });
    const half = makeMark(ROW, { ...CLASS.clash, confidence: 5 });
    expect(stepOf(prepare([PAIR]), [half], 6)).toEqual({ kind: 'pair', placeId: 'clash', gain: 20 });
    expect(stepOf(SOUND, [], 4)).toEqual({ kind: 'verdict', step: 3, gain: 10 });
  });

  it('SCO-34 gains exactly what scoring the better answer adds', () => {
    const spot = fc.constantFrom(...Object.values(INSIDE), ROW, at(pin(120, 84)), at(pin(5, 84)));
    const some = fc.array(
      fc.record({
        place: spot,
        named: fc.constantFrom(...Object.values(CLASS), { family: 'validity', class: 'expired' }),
        confidence: fc.constantFrom(1, 2, 3, 4, 5),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...VERDICT_STEPS), fc.constantFrom(KEY, SOUND), (list, verdict, key) => {
        const places = new Set(list.map(({ place }) => place));
        const marks = list
          .filter(({ place }, i) => places.size === list.length || list.findIndex(other => other.place === place) === i)
          .map(({ place, named, confidence }) => makeMark(place, { ...named, confidence }));
        const step = stepOf(key, marks, verdict);
        if (step === null) return;
        expect(take(step, key, marks, verdict) - worth(key, marks, verdict)).toBeCloseTo(step.gain, 9);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('SCO-35 asks for a cautious verdict after a time-out', () => {
    const found = makeMark(INSIDE.photo!, { confidence: 5 });
    expect(stepOf(KEY, [found], null)).toEqual({ kind: 'verdict', step: 4, gain: 85 });
    expect(stepOf(SOUND, [], null)).toEqual({ kind: 'verdict', step: 3, gain: 5 });
  });

  it('SCO-35 has nothing to say to an answer that earned everything', () => {
    expect(stepOf(prepare([PHOTO]), [makeMark(INSIDE.photo!, { confidence: 5 })], 6)).toBeNull();
    expect(stepOf(SOUND, [], 1)).toBeNull();
  });
});
