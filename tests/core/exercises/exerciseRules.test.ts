import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/core/document/dataRule.ts';
import { mrzCells } from '../../../src/core/document/mrzGeometry.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import { EXERCISE_RULES } from '../../../src/core/exercises/exerciseRules.ts';
import { changedCharacters } from '../../../src/core/exercises/presentedRules.ts';
import { broken } from '../document/broken.ts';
import { changed } from '../document/changed.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { alteredExercise, samplePlace, sampleRegion, soundExercise } from './sampleExercise.ts';

const specimen = sampleSpecimen();
const check = (exercise: Exercise): readonly string[] => broken(EXERCISE_RULES, { exercise, specimen });
const checkAltered = (path: string, value: unknown): readonly string[] =>
  check(changed(alteredExercise(), path, value));
const UPPER = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';

describe('the rules of an exercise on its specimen', () => {
  it('have nothing against sound exercises', () => {
    expect(check(soundExercise())).toEqual([]);
    expect(check(alteredExercise())).toEqual([]);
  });

  it('EXE-10 refuse a face, leaf, gutter or row the specimen has not', () => {
    expect(checkAltered('key.places[0].main', sampleRegion('visa.recto'))[0]).toBe(
      'exercises/face-unknown key.places[0].main.face',
    );
    const alternative = (spot: unknown): readonly string[] => checkAltered('key.places[0].alternatives', [spot]);
    expect(alternative({ kind: 'document', scope: 'page', face: 'visa.recto' })).toEqual([
      'exercises/face-unknown key.places[0].alternatives[0].face',
    ]);
    expect(alternative({ kind: 'book', site: 'leaf', leaf: 2 })).toEqual([]);
    expect(alternative({ kind: 'book', site: 'leaf', leaf: 3 })).toEqual([
      'exercises/place-unknown key.places[0].alternatives[0].leaf',
    ]);
    expect(alternative({ kind: 'book', site: 'gutter', leaf: 2 })).toEqual([
      'exercises/place-unknown key.places[0].alternatives[0].leaf',
    ]);
    const second = { kind: 'row', source: 'mrz', field: 'optional1' };
    expect(alternative({ kind: 'pair', first: { kind: 'person' }, second })).toEqual([
      'exercises/place-unknown key.places[0].alternatives[0].second.field',
    ]);
    expect(alternative({ ...second, field: 'personalNumber' })).toEqual([]);
    expect(checkAltered('key.neutral', [sampleRegion('visa.recto')])).toEqual([
      'exercises/face-unknown key.neutral[0].face',
    ]);
  });

  it('EXE-11 refuse a region off its face and a mask of another size', () => {
    const area = (value: unknown): readonly string[] =>
      checkAltered('key.neutral', [{ ...Object(sampleRegion()), areas: [value] }]);
    const path = 'exercises/region-outside-face key.neutral[0].areas[0]';
    expect(area({ kind: 'rectangle', x: 120, y: 80, width: 5.1, height: 1 })).toEqual([path]);
    expect(area({ kind: 'raster', columns: 500, rows: 352, runs: [0, 176_000] })).toEqual([]);
    expect(area({ kind: 'raster', columns: 352, rows: 500, runs: [0, 176_000] })).toEqual([path]);
    expect(area({ kind: 'raster', columns: 500, rows: 352, runs: [1, 176_000] })).toEqual([path]);
  });

  it('EXE-12 compute the status from the dates and the control date', () => {
    const on = (controlDate: string, status: string): readonly string[] =>
      check(changed(changed(soundExercise(), 'controlDate', controlDate), 'key.status', status));
    expect(on('2012-04-15', 'valid')).toEqual([]);
    expect(on('2012-04-16', 'valid')).toEqual(['exercises/status-against-dates key.status']);
    expect(on('2012-04-15', 'expired')).toEqual(['exercises/status-against-dates key.status']);
    expect(on('2007-04-15', 'not-yet-valid')).toEqual([]);
    expect(on('2012-04-16', 'reported')).toEqual([]);
  });

  it('EXE-12 say which dates decided', () => {
    const late = changed(soundExercise(), 'controlDate', '2012-06-14');
    const [failure] = applyRules(EXERCISE_RULES, { exercise: late, specimen }, 'late.json');
    expect(failure?.expected).toBe('expired (2007-04-16 to 2012-04-15, control date 2012-06-14)');
  });

  it('EXE-13 want a presented zone of the same lines', () => {
    expect(checkAltered('presented.mrz', [UPPER, 'L898902C3'])).toContain(
      'exercises/presented-mrz-shape presented.mrz',
    );
  });

  it('EXE-14 want an explanation of every difference', () => {
    const { presented } = alteredExercise();
    const unexplained = { ...soundExercise(), presented };
    expect(check(unexplained)).toEqual(['exercises/presented-mrz-unexplained presented.mrz']);
    const wear = [{ decoy: 'issuer-mrz-error', seed: 0, parameters: {} }] as const;
    expect(check({ ...unexplained, wear })).toEqual([]);
    const entries = [{ field: 'birthDate', text: '12 AUG 1979' }] as const;
    expect(check({ ...soundExercise(), presented: { entries } })).toEqual([
      'exercises/presented-entry-unexplained presented.entries[0].text',
    ]);
    const acts = [{ class: 'overwriting', seed: 0, parameters: {} }] as const;
    expect(check({ ...soundExercise(), acts, presented: { entries } })).toEqual([]);
    expect(check({ ...soundExercise(), presented: { entries: [{ field: 'sex', text: 'F' }] } })).toEqual([
      'exercises/presented-entry-unexplained presented.entries[0].field',
    ]);
  });

  it('EXE-15 hold an MRZ act to what it does to the check digits', () => {
    const recomputed = 'L898902C36UTO7408122F1704154ZE184226B<<<<<10';
    expect(checkAltered('presented.mrz', [UPPER, recomputed])).toContain(
      'exercises/mrz-act-against-digits presented.mrz',
    );
    expect(checkAltered('presented', {})).toEqual(['exercises/mrz-act-against-digits presented.mrz']);
    const act = changed(alteredExercise(), 'acts[0].class', 'mrz-recomputed');
    expect(check(act)).toEqual(['exercises/mrz-act-against-digits presented.mrz']);
    const region = { ...Object(sampleRegion()), areas: [{ kind: 'rectangle', ...mrzCells('TD3', 2, 22, 28) }] };
    const covered = changed(act, 'key.places[0]', samplePlace('mrz-recomputed', region));
    expect(check(changed(covered, 'presented.mrz', [UPPER, recomputed]))).toEqual([]);
  });

  it('EXE-16 want every changed character under a region of the key', () => {
    expect(checkAltered('key.places[0].main', sampleRegion('data.verso', 44.1))).toEqual([
      'exercises/mrz-change-outside-key key.places',
    ]);
    expect(checkAltered('key.places[0].main', sampleRegion('data.verso', 42.3))).toEqual([]);
    const elsewhere = changed(alteredExercise(), 'key.places[0].main', {
      kind: 'row',
      source: 'mrz',
      field: 'birthDate',
    });
    expect(check(changed(elsewhere, 'key.neutral', [sampleRegion()]))).toEqual([]);
  });

  it('EXE-16 find the characters that differ by line and column', () => {
    expect(changedCharacters({ exercise: alteredExercise(), specimen })).toEqual([{ line: 2, column: 15 }]);
    expect(changedCharacters({ exercise: soundExercise(), specimen })).toEqual([]);
  });
});
