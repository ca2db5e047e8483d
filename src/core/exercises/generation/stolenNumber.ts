import { drawOne } from '../../alterations/materials/chance.ts';
import type { Specimen } from '../../document/specimen.ts';
import { STOLEN_BLANKS } from '../../document/world/stolenBlanks.ts';
import type { Dice } from '../../units/dice.ts';

/** Share of stolen blanks whose loss was noticed and reported before the control. */
const REPORTED = 0.6;

/** A number among the blanks a state had reported stolen by a day; null where there are none, or the loss went unnoticed. */
export function stolenNumber({ state, documentNumber }: Specimen, day: string, dice: Dice): string | null {
  const known = STOLEN_BLANKS.filter(
    taken => taken.state === state.code && taken.from.length === documentNumber.length && taken.reportedOn <= day,
  );
  if (known.length === 0 || dice.next() >= REPORTED) return null;
  const { from, to } = drawOne(dice, known);
  const [letters = ''] = /^\D*/.exec(from) ?? [];
  const [first, last] = [from, to].map(number => Number(number.slice(letters.length))) as [number, number];
  return letters + String(first + dice.below(last - first + 1)).padStart(from.length - letters.length, '0');
}
