import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPerson,
  choosePerson,
  createPeopleStore,
  forgetPerson,
  readPeople,
  renamePerson,
} from '../../../src/app/storage/people.ts';

describe('people of a device', () => {
  it('are somebody whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), stored => {
        const { current, people } = readPeople(stored);
        expect(people).toContain(current);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('are kept at every change and read back', () => {
    const saved: unknown[] = [];
    const store = createPeopleStore(undefined, value => saved.push(value));
    const first = store.getState().current;
    store.setState(people => renamePerson(people, '  Ada '));
    store.setState(people => addPerson(people, 'Grace'));
    store.setState(people => choosePerson(people, first.id));
    const read = readPeople(JSON.parse(JSON.stringify(saved.at(-1))));
    expect(read).toEqual({ current: { id: first.id, name: 'Ada' }, people: store.getState().people });
    expect(read.people.map(({ name }) => name)).toEqual(['Ada', 'Grace']);
  });

  it('can be forgotten, and somebody is left', () => {
    const two = addPerson(readPeople(undefined), 'Grace');
    const [first, grace] = two.people;
    expect(forgetPerson(two, grace!.id)).toEqual({ current: first, people: [first] });
    const nobody = forgetPerson(forgetPerson(two, grace!.id), first!.id);
    expect(nobody.people).toEqual([{ id: nobody.current.id, name: '' }]);
    expect(nobody.current.id).not.toBe(first!.id);
    expect(forgetPerson(two, first!.id).current).toEqual(grace);
  });
});
