import { parsePrintedDay, printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import { drawOne } from '../materials/chance.ts';
import { LINE_END } from './addedText.ts';
import { entryText } from './entryText.ts';

const GIVEN = ['ADA', 'ELIN', 'IRIS', 'JONA', 'LUCA', 'MIRA', 'NOEL', 'RENE'];
const FAMILY = ['ARDEN', 'BRUN', 'COLE', 'DALE', 'MARIS', 'ORSO', 'VALE'];

/** A further name to stand behind the ones that are printed. */
export function furtherName(field: 'primaryIdentifier' | 'secondaryIdentifier', text: string, dice: Dice): string {
  const names = field === 'primaryIdentifier' ? FAMILY : GIVEN;
  return drawOne(
    dice,
    names.filter(name => !text.split(' ').includes(name)),
  );
}

/** What somebody who gains by it would have an authority say. */
export function falseObservation(specimen: Specimen, dice: Dice): string {
  const { text: surname } = entryText(specimen, 'primaryIdentifier') ?? { text: 'ARDEN' };
  const office = entryText(specimen, 'authority')?.text;
  const said = drawOne(dice, [
    ['VALIDITY EXTENDED UNTIL', extended(specimen.expiryDate, dice)],
    ['THE BEARER IS ALSO KNOWN AS', `${drawOne(dice, GIVEN)} ${drawOne(dice, FAMILY)}`],
    ['ACCOMPANIED BY ONE CHILD', `${drawOne(dice, GIVEN)} ${surname}`],
    ['VALID FOR ALL COUNTRIES', 'WITHOUT RESTRICTION'],
  ]);
  return [...said, ...(office === undefined ? [] : [office])].join(LINE_END);
}

function extended(day: string, dice: Dice): string {
  const year = Number(day.slice(0, 4)) + 2 + dice.below(4);
  return printDay(`${year}${day.slice(4)}`.replace('-02-29', '-02-28'));
}

/** The day an observation speaks of, as printed; null where it speaks of none. */
export function dayIn(observation: string): string | null {
  return observation.split(LINE_END).find(line => parsePrintedDay(line) !== null) ?? null;
}
