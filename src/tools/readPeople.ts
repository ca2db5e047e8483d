import { applyRules } from '../core/document/dataRule.ts';
import { readPerson } from '../core/exchange/readFiles.ts';
import { LOOK_ALIKE_RULES } from '../core/portrait/lookAlikeRules.ts';
import type { Person } from '../core/portrait/person.ts';
import type { Failure } from '../core/units/failure.ts';
import { listNames, makeShelf, put, refuse, refuseStranger, type Shelf } from './shelf.ts';

export const PEOPLE = 'specimens/people';
const PICTURES = ['chip.webp', 'document-mask.webp', 'document.webp', 'live.webp'];
const FILES = ['person.json', 'pictures.json', ...PICTURES];

/** The people on the specimens, each with its pictures; what else lies in their folders is refused. */
export async function readPeople(root: string): Promise<Shelf<Person>> {
  const shelf = makeShelf<Person>();
  const strangers: Failure[] = [];
  const expected = `${PEOPLE}/<person>/ with ${FILES.join(', ')}`;
  for (const name of await listNames(root, PEOPLE, 'file'))
    strangers.push(refuseStranger(`${PEOPLE}/${name}`, expected));
  for (const id of await listNames(root, PEOPLE, 'folder')) {
    const folder = `${PEOPLE}/${id}`;
    await put(shelf, root, `${folder}/person.json`, readPerson, { name: id, member: 'id' });
    const names = [...(await listNames(root, folder, 'file')), ...(await listNames(root, folder, 'folder'))];
    strangers.push(
      ...names.filter(name => !FILES.includes(name)).map(name => refuseStranger(`${folder}/${name}`, expected)),
    );
    strangers.push(
      ...PICTURES.filter(name => !names.includes(name)).map(name =>
        refuse(
          'picture-missing',
          `${folder}/${name}`,
          '',
          'a person has all its pictures',
          'a picture (npm run portraits)',
          'none',
        ),
      ),
    );
  }
  shelf.failures.push(...strangers, ...compareLookAlikes(shelf));
  return shelf;
}

function compareLookAlikes({ good }: Shelf<Person>): readonly Failure[] {
  const people = new Map(good.map(({ value }) => [value.id, value]));
  return good.flatMap(({ file, value }) => applyRules(LOOK_ALIKE_RULES, { person: value, people }, file));
}
