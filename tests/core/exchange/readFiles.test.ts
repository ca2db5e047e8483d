import { describe, expect, it } from 'vitest';
import { readAttempt } from '../../../src/core/exchange/readAnswers.ts';
import { readExercise, readSet, readSpecimen } from '../../../src/core/exchange/readFiles.ts';
import { describeFailure, type Failure, type Result } from '../../../src/core/units/failure.ts';
import { changed } from '../document/changed.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { alteredExercise } from '../exercises/sampleExercise.ts';
import { sampleAttempt } from './sampleAttempt.ts';

function failuresOf(result: Result<unknown>): readonly Failure[] {
  return result.ok ? [] : result.failures;
}

const specimenWith = (path: string, value: unknown): readonly Failure[] =>
  failuresOf(readSpecimen(JSON.stringify(changed(sampleSpecimen(), path, value)), 'specimens/utopia/specimen.json'));
const exerciseWith = (path: string, value: unknown): readonly Failure[] =>
  failuresOf(readExercise(JSON.stringify(changed(alteredExercise(), path, value)), 'exercises/a.json'));
const attemptWith = (path: string, value: unknown): readonly Failure[] =>
  failuresOf(readAttempt(JSON.stringify(changed(sampleAttempt(), path, value)), 'a.json'));

/** Path, expectation and finding of the only failure. */
function only(failures: readonly Failure[]): string {
  expect(failures.map(describeFailure)).toHaveLength(1);
  const [failure] = failures;
  return `${failure?.path}: ${failure?.expected} / ${failure?.found}`;
}

describe('a broken file', () => {
  it('EXC-7 is refused where it is of another kind or says none', () => {
    expect(only(specimenWith('kind', 'loupe/set'))).toBe('kind: "loupe/specimen" / "loupe/set"');
    expect(only(specimenWith('kind', undefined))).toBe('kind: "loupe/specimen" / nothing');
    expect(only(failuresOf(readSet('[]', 'a.json')))).toBe(': an object / a list of 0');
    expect(only(specimenWith('version', '1'))).toBe('version: a whole number up to 1 / "1"');
    expect(only(specimenWith('version', 0))).toBe('version: a whole number up to 1 / 0');
  });

  it('EXC-8 is refused kindly where it comes from the future', () => {
    const [failure] = specimenWith('version', 2);
    expect(failure).toMatchObject({ code: 'exchange/version-future', path: 'version', found: '2' });
    expect(failure?.rule).toContain('bring this one up to date');
  });

  it('EXC-10 is told file, path, rule, expectation and finding in one line', () => {
    expect(describeFailure(specimenWith('features[0].level', 4)[0]!)).toBe(
      'specimens/utopia/specimen.json: features[0].level: a value is one of those its place knows (expected one of 1, 2, 3, found 4) [exchange/invalid-value]',
    );
    expect(describeFailure(specimenWith('state.nationality', 'FRA')[0]!)).toBe(
      'specimens/utopia/specimen.json: state.nationality: issuer and nationality carry codes of states that do not exist (expected UTO, AAA-AAZ, QMA-QZZ or ZZA-ZZZ, found FRA) [document/state-not-fictional]',
    );
  });

  it('EXC-10 is told what was expected, whatever the schema calls it', () => {
    expect(only(exerciseWith('key.places[0].weight', '1'))).toBe('key.places[0].weight: a number / "1"');
    expect(only(exerciseWith('key.places[0].weight', 0))).toBe('key.places[0].weight: more than 0 / 0');
    expect(only(exerciseWith('key.places[0].weight', 11))).toBe('key.places[0].weight: at most 10 / 11');
    expect(only(exerciseWith('key.places[0].weight', undefined))).toBe('key.places[0].weight: a number / nothing');
    expect(only(exerciseWith('key.places[0].wieght', 1))).toBe('key.places[0].wieght: no "wieght" / 1');
    expect(only(exerciseWith('key.places[0].class', 'forgery'))).toMatch(
      /^key\.places\[0\]\.class: one of "photo-sub.*… \/ "forgery"$/,
    );
    expect(only(exerciseWith('id', 'No Slug'))).toBe(
      'id: lower case letters and digits, parted by single hyphens / "No Slug"',
    );
    expect(only(exerciseWith('controlDate', '2010-02-30'))).toBe('controlDate: a day of the calendar / "2010-02-30"');
    expect(only(exerciseWith('question', { fr: 'Quoi ?' }))).toBe('question.en: a text / nothing');
    expect(only(exerciseWith('presented.mrz', ['A']))).toBe('presented.mrz: at least 2 item(s) / a list of 1');
    expect(only(exerciseWith('acts[0].seed', 1.5))).toBe('acts[0].seed: a whole number / 1.5');
    expect(only(exerciseWith('acts[0].parameters.line', null))).toBe(
      'acts[0].parameters.line: a number or true or false or a text / null',
    );
    expect(only(exerciseWith('acts[0].parameters.Line', 1))).toMatch(/^acts\[0\]\.parameters\.Line: text of the form/);
    expect(only(exerciseWith('key.places[0].visibility.uv', 2))).toBe('key.places[0].visibility.uv: no "uv" / 2');
    expect(only(exerciseWith('question.en', ''))).toBe('question.en: at least 1 character(s) / ""');
  });

  it('EXC-10 is told which branch of a choice was meant', () => {
    expect(only(exerciseWith('key.places[0].main.kind', 'regoin'))).toBe(
      'key.places[0].main.kind: one of "region", "book", "row", "person", "document", "pair" / "regoin"',
    );
    expect(only(exerciseWith('key.places[0].main.areas[0].width', 0))).toBe(
      'key.places[0].main.areas[0].width: more than 0 / 0',
    );
    expect(only(exerciseWith('key.places[0].main', { kind: 'book', site: 'back' }))).toBe(
      'key.places[0].main.site: one of "leaf", "gutter", "spine", "edge", "cover" / "back"',
    );
    expect(only(attemptWith('marks[0].place.shape.x', '1'))).toBe('marks[0].place.shape.x: a number / "1"');
  });

  it('EXC-10 shows what it found short and harmless', () => {
    expect(only(specimenWith('documentNumber', `\u202e\u0007${'x'.repeat(500)}`))).toMatch(
      / \/ "\\u202e\\u0007x{58}…"$/,
    );
    const odd = failuresOf(
      readSpecimen(`{"kind":"loupe/specimen","version":1,"a b\u0000":1}`.replace('\u0000', '\\u0000'), ''),
    );
    expect(odd.map(failure => failure.path)).toContain('["a b\\u0000"]');
  });

  it('EXC-11 is told everything at once, up to fifty', () => {
    const empty = failuresOf(readSpecimen('{"kind":"loupe/specimen","version":1}', 'a.json'));
    expect(empty.map(failure => failure.path)).toEqual(
      'id title overprint state series format substrate issueDate expiryDate documentNumber holder leaves zones entries mrz features'.split(
        ' ',
      ),
    );
    expect(
      exerciseWith('traveller', Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`x${i}`, 1]))),
    ).toHaveLength(3);
    const marks = Array.from({ length: 60 }, () => ({}));
    expect(attemptWith('marks', marks)).toHaveLength(50);
    const twins = Array.from({ length: 120 }, () => sampleAttempt().marks[0]);
    expect(attemptWith('marks', twins)).toHaveLength(50);
  });

  it('EXC-15 is refused where an attempt contradicts itself', () => {
    const codes = (path: string, value: unknown): readonly string[] =>
      attemptWith(path, value).map(failure => `${failure.code} ${failure.path}`);
    const [mark] = sampleAttempt().marks;
    expect(codes('marks[1]', { ...mark, sequence: 1 })).toEqual(['exchange/mark-repeated marks[1].id']);
    expect(codes('marks[1]', { ...mark, id: 'm2' })).toEqual(['exchange/mark-sequence-repeated marks[1].sequence']);
    expect(codes('lockedAt', '2026-11-22T14:59:06.9Z')).toEqual(['exchange/locked-before-started lockedAt']);
    expect(codes('scores[1]', sampleAttempt().scores[0])).toEqual(['exchange/score-repeated scores[1]']);
    expect(codes('startedAt', '2026-02-30T00:00:00Z')).toEqual(['exchange/custom startedAt']);
    expect(codes('startedAt', '2026-11-22T14:59:07+01:00')).toEqual(['exchange/invalid-format startedAt']);
    expect(codes('exercise.hash', 'sha256:0')).toEqual(['exchange/invalid-format exercise.hash']);
    expect(codes('trace', '1!!é')).toEqual(['exchange/invalid-format trace']);
  });
});
