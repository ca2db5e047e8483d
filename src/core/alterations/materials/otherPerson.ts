import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import type { Circumstances } from '../act.ts';
import type { Parameter } from '../parameters.ts';
import { drawOne } from './chance.ts';

/** Who is taken where nobody stands ready. */
const SITTERS = ['rafi-dastan', 'teo-harrow', 'lin-orsava', 'meera-solan', 'jonas-velt', 'tomas-adeyo'];

export const PERSON_PARAMETER: Parameter = {
  kind: 'text',
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  fallback: 'rafi-dastan',
};

/** Whose face takes the place of the holder's. */
export function drawPerson({ holder }: Specimen, dice: Dice, { people }: Circumstances): string {
  return drawOne(dice, people.length > 0 ? people : SITTERS.filter(person => person !== holder.person));
}
