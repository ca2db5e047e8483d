import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkCollection } from '../core/exchange/checkCollection.ts';
import type { Collection, Filed } from '../core/exchange/collection.ts';
import { readExercise, readSet, readSpecimen } from '../core/exchange/readFiles.ts';
import type { Failure, Result } from '../core/units/failure.ts';

/** Everything under specimens/ and exercises/ that could be read, and everything that is wrong there. */
export type ReadCollection = Collection & {
  /** Every file that was looked at, good or bad, by its path from the root. */
  readonly files: readonly string[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Failure[];
};

type Reader<Value> = (text: string, file: string) => Result<Value>;
type Shelf<Value> = {
  readonly good: Filed<Value>[];
  readonly failures: Failure[];
  readonly files: string[];
  readonly broken: string[];
};

function refuse(code: string, file: string, path: string, rule: string, expected: string, found: string): Failure {
  return { code: `tools/${code}`, file, path, rule, expected, found };
}

/** Names in a folder, hidden ones left out; a folder that is not there is empty. */
async function listNames(root: string, folder: string, kind: 'file' | 'folder'): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter(entry => !entry.name.startsWith('.') && entry.isDirectory() === (kind === 'folder'))
    .map(entry => entry.name)
    .sort();
}

/** Bytes that are no UTF-8 are refused: they would be read as other letters than were meant. */
async function readText(root: string, file: string): Promise<Result<string>> {
  const rule = 'a file is there and holds UTF-8 text';
  try {
    const bytes = await readFile(join(root, file));
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const found = error instanceof TypeError ? 'bytes that are no UTF-8' : String((error as { code?: string }).code);
    return { ok: false, failures: [refuse('unreadable', file, '', rule, 'readable UTF-8 text', found)] };
  }
}

async function put<Value extends { readonly id: string }>(
  shelf: Shelf<Value>,
  root: string,
  file: string,
  read: Reader<Value>,
  id: string,
): Promise<void> {
  shelf.files.push(file);
  const text = await readText(root, file);
  const result = text.ok ? read(text.value, file) : text;
  if (!result.ok) {
    shelf.failures.push(...result.failures);
    shelf.broken.push(id);
    return;
  }
  shelf.good.push({ file, value: result.value });
  if (result.value.id === id) return;
  const rule = 'a file or folder bears the id of what it holds';
  shelf.failures.push(refuse('id-and-name', file, 'id', rule, id, result.value.id));
}

function refuseStranger(file: string, expected: string): Failure {
  return refuse('stranger', file, '', 'folders of data hold nothing but data', expected, basename(file));
}

function makeShelf<Value>(): Shelf<Value> {
  return { good: [], failures: [], files: [], broken: [] };
}

async function readSpecimens(root: string): Promise<Shelf<Collection['specimens'][number]['value']>> {
  const shelf = makeShelf<Collection['specimens'][number]['value']>();
  const expected = 'specimens/<id>/specimen.json';
  for (const name of await listNames(root, 'specimens', 'file')) {
    shelf.failures.push(refuseStranger(`specimens/${name}`, expected));
  }
  for (const id of await listNames(root, 'specimens', 'folder')) {
    const folder = `specimens/${id}`;
    await put(shelf, root, `${folder}/specimen.json`, readSpecimen, id);
    const names = [...(await listNames(root, folder, 'file')), ...(await listNames(root, folder, 'folder'))];
    const strangers = names.filter(name => name !== 'specimen.json');
    shelf.failures.push(...strangers.map(name => refuseStranger(`${folder}/${name}`, expected)));
  }
  return shelf;
}

type ExerciseShelves = {
  readonly exercises: Shelf<Collection['exercises'][number]['value']>;
  readonly sets: Shelf<Collection['sets'][number]['value']>;
};

async function readExercises(root: string): Promise<ExerciseShelves> {
  const shelves: ExerciseShelves = { exercises: makeShelf(), sets: makeShelf() };
  const expected = 'exercises/<set>/set.json and exercises/<set>/<exercise>.json';
  const refuseIn = (file: string): number => shelves.sets.failures.push(refuseStranger(file, expected));
  for (const name of await listNames(root, 'exercises', 'file')) refuseIn(`exercises/${name}`);
  for (const id of await listNames(root, 'exercises', 'folder')) {
    const folder = `exercises/${id}`;
    await put(shelves.sets, root, `${folder}/set.json`, readSet, id);
    for (const name of await listNames(root, folder, 'folder')) refuseIn(`${folder}/${name}`);
    for (const name of await listNames(root, folder, 'file')) {
      if (name === 'set.json') continue;
      if (!name.endsWith('.json')) refuseIn(`${folder}/${name}`);
      else await put(shelves.exercises, root, `${folder}/${name}`, readExercise, basename(name, '.json'));
    }
  }
  return shelves;
}

/** Reads and checks specimens/ and exercises/ under `root`; never throws for what it finds there. */
export async function readCollection(root: string): Promise<ReadCollection> {
  const specimens = await readSpecimens(root);
  const { exercises, sets } = await readExercises(root);
  const collection = { specimens: specimens.good, exercises: exercises.good, sets: sets.good };
  const checked = checkCollection(collection, { specimens: specimens.broken, exercises: exercises.broken });
  return {
    ...collection,
    files: [...specimens.files, ...sets.files, ...exercises.files],
    failures: [...specimens.failures, ...sets.failures, ...exercises.failures, ...checked.failures],
    warnings: checked.warnings,
  };
}
