import { describe, expect, it } from 'vitest';
import { countUnlit, tallyFamilies, tallyLights } from '../../../../src/core/scoring/tallies/kindTally.ts';
import type { Trial } from '../../../../src/core/scoring/tallies/trial.ts';
import { at, makeMark, makePlace, pin, prepare } from '../cases.ts';
import { ALTERED, CLEAN, makeTrial, times } from './trials.ts';

const photo = (change: object = {}) => makeMark(at(pin(20, 40)), change);
const beside = (change: object = {}) => makeMark(at(pin(70, 80)), change);
const ROW = prepare([makePlace('row', { kind: 'row', source: 'mrz', field: 'birthDate' }, { class: 'mrz-altered' })]);

const family = (trials: readonly Trial[], kind: string) => tallyFamilies(trials).find(tally => tally.kind === kind)!;
const light = (trials: readonly Trial[], kind: string) => tallyLights(trials).find(tally => tally.kind === kind)!;

describe('by family', () => {
  it('SCO-43 counts places found under any name, and how many were named right', () => {
    const trials = [
      makeTrial(ALTERED, 6, [photo()]),
      makeTrial(ALTERED, 6, [photo({ class: 'photo-overlay' })]),
      makeTrial(ALTERED, 6, [photo({ class: 'expired', family: 'validity' })]),
      makeTrial(ALTERED, 6),
    ];
    const tally = family(trials, 'portrait');
    expect([tally.hits.count, tally.hits.of, tally.named.count, tally.named.of]).toEqual([3, 4, 2, 3]);
    expect(family(trials, 'validity')).toMatchObject({ falseMarks: 0, hits: { of: 0 } });
  });

  it('SCO-43 lays a false mark to the family it was given, and alarms to cases without that family', () => {
    const trials = [
      makeTrial(ALTERED, 6, [beside()]),
      makeTrial(CLEAN, 6, [beside(), beside()]),
      makeTrial(CLEAN, 1, [beside({ class: null, family: 'data' })]),
      makeTrial(CLEAN, 1),
    ];
    const portrait = family(trials, 'portrait');
    expect([portrait.falseMarks, portrait.falseAlarms.count, portrait.falseAlarms.of]).toEqual([3, 1, 3]);
    const data = family(trials, 'data');
    expect([data.falseMarks, data.falseAlarms.count, data.falseAlarms.of]).toEqual([1, 1, 4]);
  });

  it("SCO-43 gives d' where there are ten cases of either kind (.85 and .10 of 40: log-linear by hand)", () => {
    const trials = [
      ...times(40, index => makeTrial(ALTERED, 6, index < 34 ? [photo()] : [])),
      ...times(40, index => makeTrial(CLEAN, 1, index < 4 ? [beside()] : [])),
    ];
    const { detection } = family(trials, 'portrait');
    expect(detection.value?.rates).toEqual({ hitRate: 34.5 / 41, falseAlarmRate: 4.5 / 41 });
    expect(family(trials, 'mrz').detection.reason).toBe('statistics/no-signal-cases');
    expect(family(trials.slice(0, 49), 'portrait').detection.reason).toBe('statistics/too-few-cases');
  });
});

describe('by light', () => {
  it('SCO-44 counts a place in each light it is visible in, and a false mark where it was made', () => {
    const trials = [
      makeTrial(ALTERED, 6, [photo({ light: 'white' }), beside({ light: 'uv365' })]),
      makeTrial(ALTERED, 6),
      makeTrial(CLEAN, 1, [beside({ light: 'coaxial' })]),
    ];
    for (const kind of ['oblique', 'coaxial']) {
      expect([light(trials, kind).hits.count, light(trials, kind).hits.of]).toEqual([1, 2]);
    }
    expect(light(trials, 'white').hits.of).toBe(0);
    expect([light(trials, 'uv365').falseMarks, light(trials, 'uv365').falseAlarms.count]).toEqual([1, 1]);
    expect([light(trials, 'coaxial').falseMarks, light(trials, 'coaxial').falseAlarms.of]).toEqual([1, 1]);
  });

  it('SCO-44 leaves places without computed visibility to no light', () => {
    const trials = [makeTrial(ROW, 6), makeTrial(ALTERED, 6)];
    expect(tallyLights(trials).map(({ hits }) => hits.of)).toEqual([0, 1, 0, 0, 0, 0, 1, 0]);
    expect([countUnlit(trials).count, countUnlit(trials).of]).toEqual([0, 1]);
  });

  it('SCO-46 leaves omitted cases out', () => {
    const trials = [makeTrial(ALTERED, null, [photo(), beside()])];
    expect(family(trials, 'portrait')).toMatchObject({ falseMarks: 0, hits: { of: 0 }, falseAlarms: { of: 0 } });
    expect(light(trials, 'oblique').hits.of).toBe(0);
    expect(countUnlit([makeTrial(ROW, null)]).of).toBe(0);
  });
});
