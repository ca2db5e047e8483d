import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import { mrzFieldOf } from './contradiction.ts';
import type { TextField } from './entryText.ts';
import { FIELD_NAMES } from './fieldNames.ts';

/** What every changed entry has to be held against. */
export const ENTRY_CHECKS: readonly Text[] = [
  { en: 'Read the printed entry against the machine-readable zone, character by character.' },
  { en: 'Hold the dates against one another: born before issue, and as many years of validity as this model has.' },
  { en: 'Lay typeface, height and baseline of the entry beside the entries above and below it.' },
];

/** Where else the page still says what an entry said before; empty where it says it once. */
export function stillSays(specimen: Specimen, field: TextField, old: string): string {
  const copies = [
    ...(mrzFieldOf(specimen, field) === null ? [] : ['the machine-readable zone']),
    ...(field === 'birthDate' && isRepeated(specimen) ? ['the personal number'] : []),
  ];
  if (field === 'issueDate') {
    return 'Nothing else on the page repeats the date of issue, but from it to the date of expiry must be as long as this model is valid.';
  }
  if (copies.length === 0)
    return `Nothing else on the page repeats the ${FIELD_NAMES[field]}, so the lamp has to find it.`;
  return `${capital(copies.join(' and '))} still ${copies.length > 1 ? 'carry' : 'carries'} what was printed before, ${old}.`;
}

function isRepeated({ entries, holder }: Specimen): boolean {
  const born = holder.birthDate.slice(2).replaceAll('-', '');
  return entries.some(({ field, text }) => field === 'personalNumber' && text.startsWith(born));
}

/** In what letters typed anew differ from the issuer's, worst first; for the end of a sentence. */
export function typedApart(parameters: Parameters): string {
  const [face, lift, likeness] = [
    textOf(parameters, 'face'),
    numberOf(parameters, 'lift'),
    numberOf(parameters, 'likeness'),
  ];
  if (face !== 'sans-bold') return `the letters are of another typeface than the issuer’s`;
  if (Math.abs(lift) > 0.1) return `the line stands ${lift > 0 ? 'higher' : 'lower'} than its neighbours`;
  return likeness < 0.7 ? 'its black is not the black of the other entries' : 'only its black is a shade off';
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
