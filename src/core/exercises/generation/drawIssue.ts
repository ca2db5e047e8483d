import type { Issue } from '../../document/issueTo.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Person } from '../../portrait/person.ts';
import type { Dice } from '../../units/dice.ts';
import { toDayNumber } from './calendar.ts';
import type { BookDates } from './drawDates.ts';
import { drawBirthPlace, drawHolder } from './drawHolder.ts';

/** Share of all numbers of a series that its issuer gives out in a year. */
const YEARLY = 0.088;
const OFFICES = 6;

/** The model made out to a person: everything an issuing office fills in. Dates come first, since they bear the signal of an expired book; the rest follows from the same dice whatever they are. */
export function drawIssue(
  specimen: Specimen,
  person: Person,
  controlDate: string,
  dates: BookDates,
  dice: Dice,
): Issue {
  const holder = drawHolder(person, specimen, controlDate, dice);
  return {
    holder,
    documentNumber: drawNumber(specimen, dates.issueDate, dice),
    ...dates,
    birthPlace: drawBirthPlace(specimen, dice),
    authority: drawAuthority(printed(specimen, 'authority'), dice),
    personalNumber: drawPersonalNumber(specimen, holder.birthDate, dice),
  };
}

function printed({ entries }: Specimen, field: Specimen['entries'][number]['field']): string {
  return entries.find(entry => entry.field === field)?.text ?? '';
}

/** Numbers rise with the days on which they are given out, as the issuer's own do; letters stay. */
function drawNumber(specimen: Specimen, issueDate: string, dice: Dice): string {
  const model = specimen.documentNumber;
  const digits = model.replace(/\D/g, '').length;
  const own = Number(model.replace(/\D/g, '')) / 10 ** digits;
  const years = (toDayNumber(issueDate) - toDayNumber(specimen.issueDate)) / 365.25;
  const share = own + years * YEARLY + (dice.next() - 0.5) * 0.01;
  const serial = Math.floor((share - Math.floor(share)) * 10 ** digits);
  return fillDigits(model, String(serial).padStart(digits, '0'));
}

/** `PASSPORT OFFICE 4`: another office of the same name. */
function drawAuthority(model: string, dice: Dice): string {
  const office = String(1 + dice.below(OFFICES));
  return /\d+$/.test(model) ? model.replace(/\d+$/, office) : model || 'PASSPORT OFFICE';
}

/** In the form of the model's own; a form that begins with the day of birth begins with it here too. */
function drawPersonalNumber(specimen: Specimen, birthDate: string, dice: Dice): string {
  const model = printed(specimen, 'personalNumber') || '000000';
  const short = (day: string): string => day.slice(2).replaceAll('-', '');
  const drawn = [...model.replace(/\D/g, '')].map(() => String(dice.below(10))).join('');
  const isDated = model.startsWith(short(specimen.holder.birthDate));
  return fillDigits(model, isDated ? short(birthDate) + drawn.slice(6) : drawn);
}

function fillDigits(model: string, digits: string): string {
  let at = 0;
  return model.replace(/\d/g, () => digits[at++]!);
}
