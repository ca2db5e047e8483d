import * as z from 'zod/mini';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Trainee, traineeSchema } from '../../core/drills/trainee.ts';
import { makeId } from './makeId.ts';

/** Who works on this device; there is always somebody, if without a name. */
export type People = { readonly current: Trainee; readonly people: readonly Trainee[] };
export type PeopleStore = StoreApi<People>;

const peopleSchema = z.strictObject({ current: z.string(), people: z.array(traineeSchema).check(z.minLength(1)) });

/** People from anything that was stored; whatever is not understood gives one person without a name. */
export function readPeople(stored: unknown): People {
  const read = peopleSchema.safeParse(stored);
  const people: readonly Trainee[] = read.success ? read.data.people : [{ id: makeId(), name: '' }];
  const current = people.find(({ id }) => id === (read.success ? read.data.current : '')) ?? people[0]!;
  return { current, people };
}

/** Every change is handed to `save` in the form `readPeople` reads. */
export function createPeopleStore(stored: unknown, save: (value: unknown) => void): PeopleStore {
  const store = createStore<People>()(() => readPeople(stored));
  const keep = ({ current, people }: People): void => save({ current: current.id, people });
  store.subscribe(keep);
  if (stored === undefined) keep(store.getState());
  return store;
}

/** Gives the person in hand another name. */
export function renamePerson({ current, people }: People, name: string): People {
  const renamed = { ...current, name: name.trim().slice(0, 80) };
  return { current: renamed, people: people.map(person => (person.id === renamed.id ? renamed : person)) };
}

/** Hands the device to somebody new. */
export function addPerson({ people }: People, name: string): People {
  const fresh = { id: makeId(), name: name.trim().slice(0, 80) };
  return { current: fresh, people: [...people, fresh] };
}

export function choosePerson(people: People, id: string): People {
  return { ...people, current: people.people.find(person => person.id === id) ?? people.current };
}

/** The people without one of them; where nobody is left, somebody new without a name. */
export function forgetPerson({ current, people }: People, id: string): People {
  const left = people.filter(person => person.id !== id);
  const rest = left.length === 0 ? [{ id: makeId(), name: '' }] : left;
  return { current: rest.find(person => person.id === current.id) ?? rest[0]!, people: rest };
}
