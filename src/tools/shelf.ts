import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Filed } from '../core/exchange/collection.ts';
import type { Failure, Result } from '../core/units/failure.ts';

export type Reader<Value> = (text: string, file: string) => Result<Value>;

/** Files of one kind: those that could be read, and what is wrong with the others. */
export type Shelf<Value> = {
  readonly good: Filed<Value>[];
  readonly failures: Failure[];
  readonly files: string[];
  readonly broken: string[];
};

export function makeShelf<Value>(): Shelf<Value> {
  return { good: [], failures: [], files: [], broken: [] };
}

export function refuse(
  code: string,
  file: string,
  path: string,
  rule: string,
  expected: string,
  found: string,
): Failure {
  return { code: `tools/${code}`, file, path, rule, expected, found };
}

export function refuseStranger(file: string, expected: string): Failure {
  return refuse('stranger', file, '', 'folders of data hold nothing but data', expected, basename(file));
}

/** Names in a folder, hidden ones left out; a folder that is not there is empty. */
export async function listNames(root: string, folder: string, kind: 'file' | 'folder'): Promise<readonly string[]> {
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

/** Reads a file onto its shelf; `own` says which of its members must be its name. */
export async function put<Value>(
  shelf: Shelf<Value>,
  root: string,
  file: string,
  read: Reader<Value>,
  own: { readonly name: string; readonly member: keyof Value & string },
): Promise<void> {
  shelf.files.push(file);
  const text = await readText(root, file);
  const result = text.ok ? read(text.value, file) : text;
  if (!result.ok) {
    shelf.failures.push(...result.failures);
    shelf.broken.push(own.name);
    return;
  }
  shelf.good.push({ file, value: result.value });
  const found = String(result.value[own.member]);
  if (found === own.name) return;
  const rule = 'a file or folder bears the id of what it holds';
  shelf.failures.push(refuse('id-and-name', file, own.member, rule, own.name, found));
}
