import type { Identity } from '../../portrait/person.ts';

/** Mean departure of two faces, component by component, at which nobody would take one for the other. */
const UNLIKE = 1;

/** How alike two faces are, from 0 (nothing alike) to 1 (the same), over everything that lasts but moles. */
export function likenessOf(one: Identity, other: Identity): number {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const apart = first.reduce((sum, value, at) => sum + Math.abs(value - (second[at] ?? 0)), 0) / first.length;
  return Math.round(100 * Math.max(0, 1 - apart / UNLIKE)) / 100;
}

function numbersOf({ sex: _, moles: _moles, ...components }: Identity): readonly number[] {
  return Object.values(components).flatMap(component => Object.values(component));
}
