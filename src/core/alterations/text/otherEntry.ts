import { parsePrintedDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import { daySchema } from '../../document/text.ts';
import { STATES } from '../../document/world/states.ts';
import type { Dice } from '../../units/dice.ts';
import { drawOne } from '../materials/chance.ts';
import { entryText, TEXT_FIELDS, type TextField } from './entryText.ts';

/** Letters that a name may have in one another's place. */
const SOUNDS = ['AEIOU', 'BP', 'DT', 'CGK', 'LR', 'MN', 'FV', 'SZ'];

type Draw = (specimen: Specimen, text: string, dice: Dice) => string;

/** What an entry is made to say by whoever gains by it; fields nobody gains by are left out. */
const OTHERS: Readonly<Partial<Record<TextField, Draw>>> = {
  documentNumber: (_, text, dice) => otherCharacter(text, dice),
  primaryIdentifier: (_, text, dice) => otherCharacter(text, dice),
  secondaryIdentifier: (_, text, dice) => otherCharacter(text, dice),
  birthDate: otherBirth,
  personalNumber: (_, text, dice) => otherCharacter(text, dice),
  sex: (_, text) => (text === 'F' ? 'M' : 'F'),
  birthPlace: otherPlace,
  issueDate: (_, text, dice) => moveYear(text, 1 + dice.below(4)),
  authority: (_, text, dice) => (/\d/.test(text) ? otherCharacter(text, dice) : `${text} ${2 + dice.below(8)}`),
  expiryDate: (_, text, dice) => moveYear(text, 1 + dice.below(6)),
};

/** A field of the document worth tampering with, every other time one of the two dates that are attacked the most. */
export function drawField(specimen: Specimen, dice: Dice): TextField {
  const fields = TEXT_FIELDS.filter(field => OTHERS[field] !== undefined && entryText(specimen, field) !== null);
  const dates = fields.filter(field => field === 'birthDate' || field === 'expiryDate');
  return drawOne(dice, dates.length > 0 && dice.below(2) === 0 ? dates : fields);
}

/** Another text for a printed entry, of its kind and about its length. */
export function otherEntry(specimen: Specimen, field: TextField, dice: Dice): string {
  const { text } = entryText(specimen, field)!;
  return (OTHERS[field] ?? ((_, old, chance) => otherCharacter(old, chance)))(specimen, text, dice);
}

/** Whether one character of a field may stand for another: both figures, or in a name letters of one sound. */
export function isAlike(field: TextField, from: string, to: string): boolean {
  if (/\d/.test(from) && /\d/.test(to)) return true;
  const isName = field === 'primaryIdentifier' || field === 'secondaryIdentifier';
  return isName && SOUNDS.some(sounds => sounds.includes(from) && sounds.includes(to));
}

/** Whether a field could say so without being nonsense: a day that exists and fits the others, a name, a number. */
export function readsWell({ issueDate, expiryDate }: Specimen, field: TextField, text: string): boolean {
  if (OTHERS[field] === undefined || field === 'sex') return false;
  if (!['birthDate', 'issueDate', 'expiryDate'].includes(field)) return true;
  const day = parsePrintedDay(text);
  if (day === null || !daySchema.safeParse(day).success) return false;
  if (field === 'expiryDate') return day > issueDate && day < `${Number(expiryDate.slice(0, 4)) + 20}`;
  return day < (field === 'birthDate' ? issueDate : expiryDate);
}

/** Some years older or younger, born before the document was made out. */
function otherBirth({ issueDate }: Specimen, text: string, dice: Dice): string {
  const years = 1 + dice.below(12);
  const later = moveYear(text, years);
  const day = parsePrintedDay(later);
  return dice.below(2) === 0 || day === null || day >= issueDate ? moveYear(text, -years) : later;
}

function otherPlace(_: Specimen, text: string, dice: Dice): string {
  const places = STATES.map(({ capital }) => capital).filter(capital => capital !== text);
  return places.length === 0 ? otherCharacter(text, dice) : drawOne(dice, places);
}

/** A printed day in another year; the last of February where that year has no more. */
function moveYear(text: string, years: number): string {
  const day = parsePrintedDay(text);
  if (day === null) return text;
  const year = Number(day.slice(0, 4)) + years;
  const date = day.endsWith('02-29') && year % 4 !== 0 ? '28' : text.slice(0, 2);
  return `${date}${text.slice(2, -4)}${year}`;
}

/** One figure becomes another figure, one letter another that a name may have in its place. */
function otherCharacter(text: string, dice: Dice): string {
  const figures = placesOf(text, /\d/);
  const at = drawOne(dice, figures.length > 0 ? figures : placesOf(text, /[A-IK-PR-VZ]/));
  const old = text[at]!;
  const group = figures.length > 0 ? '0123456789' : (SOUNDS.find(sounds => sounds.includes(old)) ?? 'AEIOU');
  return text.slice(0, at) + drawOne(dice, [...group.replace(old, '')]) + text.slice(at + 1);
}

function placesOf(text: string, kind: RegExp): readonly number[] {
  return Array.from(text, (_, at) => at).filter(at => kind.test(text[at]!));
}
