import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/core/units/failure.ts';
import { readCollection } from '../../src/tools/readCollection.ts';
import { changed } from '../core/document/changed.ts';
import { sampleSpecimen } from '../core/document/sampleSpecimen.ts';
import { alteredExercise, soundExercise } from '../core/exercises/sampleExercise.ts';

const policy = { mode: 'learn', order: 'fixed', baseRate: 0.5, timeLimit: null, feedback: 'each', passScore: null };
const set = {
  kind: 'loupe/set',
  version: 1,
  id: 'first',
  title: { en: 'First' },
  policy,
  exercises: ['sound', 'altered'],
};
let root = '';

function put(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
}

async function complaints(): Promise<readonly string[]> {
  return (await readCollection(root)).failures.map(describeFailure);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loupe-data-'));
  put('specimens/utopia/specimen.json', sampleSpecimen());
  put('exercises/first/set.json', set);
  put('exercises/first/sound.json', soundExercise());
  put('exercises/first/altered.json', alteredExercise());
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('reading the folders of data', () => {
  it('gives everything that is there', async () => {
    put('specimens/.DS_Store', 'x');
    const collection = await readCollection(root);
    expect(collection.failures.map(describeFailure)).toEqual([]);
    expect(collection.specimens.map(({ file }) => file)).toEqual(['specimens/utopia/specimen.json']);
    expect(collection.exercises.map(({ value }) => value.id)).toEqual(['altered', 'sound']);
    expect(collection.sets.map(({ value }) => value)).toEqual([set]);
  });

  it('gives nothing where there is nothing', async () => {
    rmSync(root, { recursive: true });
    expect(await readCollection(root)).toMatchObject({ specimens: [], exercises: [], sets: [], failures: [] });
  });

  it('takes a folder with nothing but a recipe for a lane, and misses the set beside anything else', async () => {
    put('exercises/lane/recipe.json', {});
    expect(await complaints()).not.toContainEqual(expect.stringContaining('exercises/lane/set.json'));
    put('exercises/lane/case.json', soundExercise());
    expect(await complaints()).toContainEqual(expect.stringContaining('exercises/lane/set.json'));
  });

  it('names file, path, rule and expectation of a planted fault', async () => {
    put('specimens/utopia/specimen.json', changed(sampleSpecimen(), 'entries[0].box.width', 125));
    expect(await complaints()).toContain(
      'specimens/utopia/specimen.json: entries[0].box: boxes and areas lie within the face of their format (expected within x 0 to 125, y 0 to 88 mm, found x 40 to 165, y 39 to 42.5 mm) [document/outside-face]',
    );
    put('exercises/first/sound.json', changed(soundExercise(), 'key.referRequired', true));
    expect(await complaints()).toContain(
      'exercises/first/sound.json: key.referRequired: a case is to be referred exactly when its key gives a reason: urgency, document class, holder, status or a place (expected false, or a reason to refer, found true and no reason) [exercises/refer-reason]',
    );
  });

  it('tells a broken specimen once, and not again at every exercise on it', async () => {
    put('specimens/utopia/specimen.json', '{}');
    const codes = (await readCollection(root)).failures.map(({ code, file }) => `${file} ${code}`);
    expect(codes).toEqual(['specimens/utopia/specimen.json exchange/kind']);
  });

  it('names line and column of a text that is no JSON', async () => {
    put('exercises/first/set.json', '{\n  "kind": "loupe/set"\n  "version": 1\n}');
    expect(await complaints()).toEqual([
      'exercises/first/set.json: the file is JSON (RFC 8259) (expected , or }, found "\\"version\\": 1" at line 3, column 3) [exchange/json-syntax]',
    ]);
  });

  it('refuses a file or folder that bears another name than its content', async () => {
    put('exercises/first/sound.json', { ...soundExercise(), id: 'loud' });
    expect(await complaints()).toContain(
      'exercises/first/sound.json: id: a file or folder bears the id of what it holds (expected sound, found loud) [tools/id-and-name]',
    );
    put('specimens/elsewhere/specimen.json', { ...sampleSpecimen(), id: 'nowhere' });
    expect((await complaints()).filter(line => line.startsWith('specimens/'))).toEqual([
      'specimens/elsewhere/specimen.json: id: a file or folder bears the id of what it holds (expected elsewhere, found nowhere) [tools/id-and-name]',
    ]);
  });

  it('refuses what is not text, what is missing, and what has no business there', async () => {
    put('exercises/first/sound.json', new Uint8Array([0x7b, 0xff, 0xfe]));
    put('exercises/notes.txt', 'x');
    put('exercises/first/deep/a.json', 'x');
    put('exercises/first/picture.png', 'x');
    put('exercises/second/other.json', 'x');
    put('specimens/utopia/recipe.md', 'x');
    put('specimens/empty/.keep', '');
    const codes = (await readCollection(root)).failures.map(({ code, file }) => `${file} ${code}`);
    expect(codes).toEqual([
      'specimens/empty/specimen.json tools/unreadable',
      'specimens/utopia/recipe.md tools/stranger',
      'exercises/notes.txt tools/stranger',
      'exercises/first/deep tools/stranger',
      'exercises/first/picture.png tools/stranger',
      'exercises/second/set.json tools/unreadable',
      'exercises/first/sound.json tools/unreadable',
      'exercises/second/other.json exchange/json-syntax',
    ]);
  });
});
