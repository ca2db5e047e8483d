import { COMPONENTS, type Component, FACE_COMPONENTS } from './faceComponents.ts';
import type { Identity } from './identity.ts';

/** What of two people is not the same. `step`: how far the second goes beyond the first; for moles, how many have no twin. */
export type FaceDifference = {
  readonly component: Component;
  readonly step: number;
  /** The step as it meets the eye. */
  readonly distance: number;
};

/** Distance at which likeness has fallen to 1/e. Doubles are about 1 apart, siblings 5, strangers of one sex 12 to 35. */
const APART = 7;
/** What lies between an average man and woman besides the named components. */
const SEXES_APART = 7;

/** All in which two people differ, what meets the eye most first. */
export function differencesBetween(first: Identity, second: Identity): readonly FaceDifference[] {
  return COMPONENTS.flatMap(component => {
    const step = stepBetween(first, second, component);
    return step === 0 ? [] : [{ component, step, distance: Math.abs(step) * FACE_COMPONENTS[component].weight }];
  }).sort((a, b) => b.distance - a.distance);
}

/** 1 for the same lasting face, towards 0 the less two people could be taken for one another; the same both ways. */
export function likenessOf(first: Identity, second: Identity): number {
  const faces = differencesBetween(first, second).reduce((sum, { distance }) => sum + distance, 0);
  return Math.exp(-(faces + (first.sex === second.sex ? 0 : SEXES_APART)) / APART);
}

function stepBetween(first: Identity, second: Identity, component: Component): number {
  if (component === 'moles') return countUnmatched(first.moles, second.moles);
  return Math.round(1000 * (numberIn(second, component) - numberIn(first, component))) / 1000;
}

function numberIn(identity: Identity, component: Exclude<Component, 'moles'>): number {
  const [group, name] = component.split('.') as [Exclude<keyof Identity, 'sex' | 'moles'>, string];
  return (identity[group] as Readonly<Record<string, number>>)[name]!;
}

function countUnmatched(first: Identity['moles'], second: Identity['moles']): number {
  const isIn = (moles: Identity['moles'], { x, y, radius }: Identity['moles'][number]) =>
    moles.some(other => other.x === x && other.y === y && other.radius === radius);
  return first.filter(mole => !isIn(second, mole)).length + second.filter(mole => !isIn(first, mole)).length;
}
