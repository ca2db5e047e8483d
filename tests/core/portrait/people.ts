import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Person, personSchema } from '../../../src/core/portrait/person.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'specimens', 'people');

/** The parameters of everyone under specimens/people, unchecked. */
export const PEOPLE_FILES: readonly unknown[] = readdirSync(FOLDER).map(slug =>
  JSON.parse(readFileSync(join(FOLDER, slug, 'person.json'), 'utf8')),
);

export const PEOPLE: readonly Person[] = PEOPLE_FILES.map(file => personSchema.parse(file));

export function personCalled(id: string): Person {
  const found = PEOPLE.find(person => person.id === id);
  if (found === undefined) throw new Error(`nobody called ${id}`);
  return found;
}
