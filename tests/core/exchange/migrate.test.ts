import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ATTEMPT_FORMAT, RESULTS_FORMAT } from '../../../src/core/exchange/answerFormats.ts';
import { type FileFormat, readFileText } from '../../../src/core/exchange/fileFormat.ts';
import { EXERCISE_FORMAT, SET_FORMAT, SPECIMEN_FORMAT } from '../../../src/core/exchange/fileFormats.ts';
import { type JsonObject, migrate, type Versions } from '../../../src/core/exchange/migrate.ts';

/** A format that has grown twice: `name` became `title`, then `title` became words by language. */
const versions: Versions = {
  current: 3,
  steps: {
    1: ({ name, ...rest }: JsonObject) => ({ ...rest, title: name }),
    2: ({ title, ...rest }: JsonObject) => ({ ...rest, title: { en: title } }),
  },
};
const note: FileFormat<unknown> = {
  kind: 'loupe/note',
  title: 'Note',
  description: 'A file of the tests.',
  versions,
  schema: z.strictObject({
    kind: z.literal('loupe/note'),
    version: z.literal(3),
    title: z.strictObject({ en: z.string() }),
  }),
  rules: [],
};

describe('a file of an older version', () => {
  it('EXC-9 is brought up step by step and then checked as one of today', () => {
    const today = { kind: 'loupe/note', version: 3, title: { en: 'Old' } };
    const read = (value: unknown): unknown => readFileText(note, JSON.stringify(value), 'note.json');
    expect(read({ kind: 'loupe/note', version: 1, name: 'Old' })).toEqual({ ok: true, value: today });
    expect(read({ kind: 'loupe/note', version: 2, title: 'Old' })).toEqual({ ok: true, value: today });
    expect(read(today)).toEqual({ ok: true, value: today });
    expect(read({ kind: 'loupe/note', version: 1, title: 'Old' })).toMatchObject({
      ok: false,
      failures: [{ code: 'exchange/invalid-type', file: 'note.json', path: 'title.en', expected: 'a text' }],
    });
    expect(read({ kind: 'loupe/note', version: 4 })).toMatchObject({
      failures: [{ code: 'exchange/version-future', expected: 'version 3 or earlier', found: '4' }],
    });
  });

  it('EXC-9 leaves the older object as it was', () => {
    const older = Object.freeze({ version: 1, name: 'Old' });
    expect(migrate(older, versions, '')).toEqual({ ok: true, value: { version: 3, title: { en: 'Old' } } });
    expect(older).toEqual({ version: 1, name: 'Old' });
  });

  it('EXC-9 is refused where the way up is broken', () => {
    const broken = { current: 3, steps: { 1: versions.steps[1]! } };
    expect(migrate({ version: 1 }, broken, 'a.json')).toMatchObject({
      ok: false,
      failures: [{ code: 'exchange/version-unknown' }],
    });
  });

  it('EXC-9 has a way up to today in every format we publish', () => {
    for (const format of [SPECIMEN_FORMAT, EXERCISE_FORMAT, SET_FORMAT, ATTEMPT_FORMAT, RESULTS_FORMAT]) {
      const steps = Object.keys(format.versions.steps).map(Number);
      expect(steps, format.kind).toEqual(Array.from({ length: format.versions.current - 1 }, (_, index) => index + 1));
    }
  });
});
