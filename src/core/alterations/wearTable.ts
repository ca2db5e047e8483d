import type { Decoy } from '../document/decoys.ts';
import type { Wear } from './act.ts';

/** The kinds of wear there are, by the decoy they make. */
export const WEAR: Partial<Readonly<Record<Decoy, Wear>>> = {};

export function wearOf(name: Decoy): Wear {
  const wear = WEAR[name];
  if (wear === undefined) throw new Error(`there is no wear for the decoy ${name}`);
  return wear;
}
