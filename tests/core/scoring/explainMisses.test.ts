import { describe, expect, it } from 'vitest';
import type { Light } from '../../../src/core/document/lights.ts';
import type { Edit } from '../../../src/core/marks/edit.ts';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { explainMisses } from '../../../src/core/scoring/explainMisses.ts';
import { flagRapidGuess } from '../../../src/core/scoring/rapidGuess.ts';
import type { Dwell } from '../../../src/core/trace/trace.ts';
import { at, makeMark, makePlace, on, PHOTO, pin, prepare, rectangle, STAMP, score } from './cases.ts';

const uvOnly = { ...PHOTO, visibility: { white: 0.3, uv365: 9 } };
const look = (light: Light, change: Partial<Dwell> = {}): Dwell => ({
  face: 'data.recto',
  light,
  view: { x: 0, y: 0, width: 125, height: 88 },
  scale: 8,
  from: 0,
  to: 4000,
  ...change,
});
const edit = (change: Partial<Edit>): Edit => ({ origin: 'pointer', created: [], updated: [], removed: [], ...change });

function reasons(places: object[], trace: Dwell[], edits: Edit[] = [], marks: Mark[] = []): Record<string, string> {
  const key = prepare(places);
  const misses = explainMisses(key, score(key, marks), trace, edits);
  return Object.fromEntries(misses.map(({ placeId, reason }) => [placeId, reason]));
}

describe('why a place was missed', () => {
  it('SCO-30 tells never looked from the wrong light from no reaction', () => {
    expect(reasons([uvOnly], [])).toEqual({ photo: 'never-looked' });
    expect(reasons([uvOnly], [look('uv365', { scale: 3 })])).toEqual({ photo: 'never-looked' });
    expect(reasons([uvOnly], [look('white'), look('ir')])).toEqual({ photo: 'wrong-light' });
    expect(reasons([uvOnly], [look('white'), look('uv365', { from: 4000, to: 4400 })])).toEqual({
      photo: 'wrong-light',
    });
    expect(reasons([uvOnly], [look('uv365')])).toEqual({ photo: 'no-reaction' });
  });

  it('SCO-30 never says wrong light where visibility is not computed, and nothing of what was found', () => {
    expect(reasons([PHOTO, STAMP], [look('ir')])).toEqual({ photo: 'no-reaction', stamp: 'no-reaction' });
    expect(reasons([PHOTO, STAMP], [look('ir')], [], [makeMark(at(pin(20, 40)))])).toEqual({ stamp: 'no-reaction' });
  });

  it('SCO-30 says withdrawn of a mark that was right and went away', () => {
    const right = makeMark(at(pin(20, 40)));
    const wrong = { ...right, place: makeMark(at(pin(100, 80))).place };
    const created = edit({ created: [right] });
    expect(reasons([PHOTO], [], [created, edit({ removed: [right] })])).toEqual({ photo: 'withdrawn' });
    expect(reasons([PHOTO], [], [created, edit({ updated: [{ from: right, to: wrong }] })], [wrong])).toEqual({
      photo: 'withdrawn',
    });
    expect(reasons([PHOTO], [], [edit({ created: [wrong] }), edit({ removed: [wrong] })])).toEqual({
      photo: 'never-looked',
    });
    const back = [created, edit({ removed: [right] }), edit({ created: [right], origin: 'undo' })];
    expect(reasons([PHOTO], [], back, [right])).toEqual({});
  });

  it('SCO-30 does not call a mark withdrawn that stays and counts elsewhere', () => {
    const both = [PHOTO, { ...PHOTO, id: 'again' }];
    const mark = makeMark(at(pin(20, 40)));
    expect(Object.values(reasons(both, [look('white')], [edit({ created: [mark] })], [mark]))).toEqual(['no-reaction']);
  });

  it('SCO-30 traces no place that no face shows, and both halves of a pair', () => {
    const who = makePlace('who', { kind: 'person' }, { alternatives: [on(rectangle(5, 5, 9, 9))] });
    expect(reasons([who], [look('white')])).toEqual({ who: 'not-traced' });
    const there = makeMark({ kind: 'person' });
    expect(reasons([who], [], [edit({ created: [there] }), edit({ removed: [there] })])).toEqual({ who: 'withdrawn' });
    const pair = {
      kind: 'pair',
      first: on(rectangle(10, 10, 20, 20)),
      second: on(rectangle(10, 10, 20, 20), 'data.verso'),
    };
    const clash = makePlace('clash', pair);
    expect(reasons([clash], [look('white')])).toEqual({ clash: 'never-looked' });
    expect(reasons([clash], [look('white'), look('white', { face: 'data.verso' })])).toEqual({ clash: 'no-reaction' });
  });
});

describe('a rapid guess', () => {
  it('SCO-31 is flagged under 3 s or without a light that was needed', () => {
    const key = prepare([uvOnly, STAMP]);
    expect(flagRapidGuess(key, 2999, [look('uv365')])).toEqual({ tooQuick: true, neededLightUnopened: false });
    expect(flagRapidGuess(key, 3000, [look('white')])).toEqual({ tooQuick: false, neededLightUnopened: true });
    expect(flagRapidGuess(prepare([STAMP]), 9000, [])).toEqual({ tooQuick: false, neededLightUnopened: false });
  });
});
