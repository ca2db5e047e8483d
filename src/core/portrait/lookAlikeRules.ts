import type { DataRule } from '../document/dataRule.ts';
import { differencesBetween, type FaceDifference } from './likeness.ts';
import type { LookAlikeGrade, Person } from './person.ts';

/** A person with everybody there is, by name. */
export type Among = { readonly person: Person; readonly people: ReadonlyMap<string, Person> };

/** How many components may differ, and what their steps may add up to: `from` counts, `to` does not. */
type Band = { readonly most: number; readonly from: number; readonly to: number };

const BANDS: Readonly<Record<LookAlikeGrade, Band>> = {
  1: { most: 12, from: 4, to: 8 },
  2: { most: 6, from: 2.4, to: 4 },
  3: { most: 4, from: 1.2, to: 2.4 },
  4: { most: 2, from: 0.5, to: 1.2 },
};
/** A smaller step of one component cannot be seen in a picture the size of a passport's. */
const LEAST_STEP = 0.25;
/** One mole more or less counts as much as half a slider. */
const MOLE = 0.5;

export function addSteps(differences: readonly FaceDifference[]): number {
  return differences.reduce((sum, { component, step }) => sum + Math.abs(step) * (component === 'moles' ? MOLE : 1), 0);
}

function otherOf({ person, people }: Among): Person | null {
  const name = person.lookAlike?.of;
  return name === undefined || name === person.id ? null : (people.get(name) ?? null);
}

const otherIsThere: DataRule<Among> = {
  name: 'portrait/look-alike-unknown',
  scope: 'collection',
  severity: 'error',
  description: 'whoever looks like somebody looks like another person who is there, of the same sex',
  check: among => {
    const { lookAlike, identity } = among.person;
    if (lookAlike === undefined) return [];
    const other = otherOf(among);
    if (other?.identity.sex === identity.sex) return [];
    return [{ path: 'lookAlike.of', expected: `another person of sex ${identity.sex}`, found: lookAlike.of }];
  },
};

const differsAsNamed: DataRule<Among> = {
  name: 'portrait/look-alike-differs',
  scope: 'collection',
  severity: 'error',
  description: 'look-alikes differ in the components named, each once, and nowhere else',
  check: among => {
    const { lookAlike, identity } = among.person;
    const other = otherOf(among);
    if (lookAlike === undefined || other === null) return [];
    const expected = differencesBetween(other.identity, identity)
      .map(({ component }) => component)
      .sort();
    const found = lookAlike.differs.toSorted();
    if (expected.join() === found.join()) return [];
    return [{ path: 'lookAlike.differs', expected: expected.join(', '), found: found.join(', ') }];
  },
};

const gradeHolds: DataRule<Among> = {
  name: 'portrait/look-alike-grade',
  scope: 'collection',
  severity: 'error',
  description: 'the steps between look-alikes are plain, and the fewer and smaller in all the higher the grade',
  check: among => {
    const { lookAlike, identity } = among.person;
    const other = otherOf(among);
    if (lookAlike === undefined || other === null) return [];
    const differences = differencesBetween(other.identity, identity);
    const { most, from, to } = BANDS[lookAlike.grade];
    const [count, sum] = [differences.length, addSteps(differences)];
    const faint = differences.filter(({ step }) => Math.abs(step) < LEAST_STEP).map(({ component }) => component);
    if (count <= most && sum >= from && sum < to && faint.length === 0) return [];
    const expected = `at most ${most} components with steps of ${LEAST_STEP} or more that add up to ${from} and less than ${to}`;
    const found = `${count} that add up to ${Math.round(sum * 100) / 100}${faint.length === 0 ? '' : `, too small: ${faint.join(', ')}`}`;
    return [{ path: 'lookAlike.grade', expected, found }];
  },
};

/** What holds between a person and whoever they are taken for. */
export const LOOK_ALIKE_RULES: readonly DataRule<Among>[] = [otherIsThere, differsAsNamed, gradeHolds];
