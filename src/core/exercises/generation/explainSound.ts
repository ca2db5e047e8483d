import { drawOne } from '../../alterations/materials/chance.ts';
import { printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import type { Exercise } from '../exercise.ts';
import { spellDay, toDayNumber, yearsBetween } from './calendar.ts';

const OPENINGS = [
  'Nothing was done to this passport, and saying so with certainty is half of this work.',
  'This passport is as its issuer made it, and the traveller is the one it was made out to.',
  'There is nothing here to refer, and no reason to keep anybody waiting.',
  'A sound document in the hands of its rightful holder: most are, and they deserve a sure answer.',
  'Admit. A page on which everything agrees is a finding too.',
  'This one is in order, from the cover to the last line of the zone.',
];
const PORTRAITS = [
  'The portrait is of one piece with the page: the background runs on through it, no edge throws a shadow in oblique light, and the second portrait shows the same face.',
  'Oblique light finds no edge round the portrait, ultraviolet no break in the print that bridges portrait and page, coaxial light no cut in the pattern of the film.',
  'Against the light the portrait is no darker than its page, and its edges are the edges of the print.',
  'Portrait and second portrait agree, and both agree with the face at the counter.',
];
const ZONES = [
  'The zone stays black in the infrared, keeps its lines and says what the entries say.',
  'Entry for entry, the zone repeats what is printed above it.',
  'Number, dates and names read the same in the entries and in the zone.',
];
const WORN_ENDS = [
  'What differs from a new passport is use, and use is no reason to refer.',
  'To call this work would be to take wear for intent.',
  'Every mark set here “to be on the safe side” would cost points, as it costs a traveller the train.',
];
const ENDS = [
  'Every mark set “to be on the safe side” costs a traveller time, and here it would be wrong.',
  'Admit, and be sure of it.',
  'A doubt that no lamp confirms is let go.',
];
/** Years from which a picture no longer looks like yesterday’s, and days from which a date is a long way off. */
const OLD_PICTURE = 5;
const SOON = 45;

/** Why a case is admitted: what agrees with what, and what looks odd and is not. */
export function explainSound(
  exercise: Exercise,
  specimen: Specimen,
  worn: readonly string[],
  dice: Dice,
): readonly string[] {
  const hasSlip = exercise.wear.some(({ decoy }) => decoy === 'issuer-mrz-error');
  return [
    drawOne(dice, OPENINGS),
    ...(hasSlip ? [] : [drawOne(dice, ZONES)]),
    drawOne(dice, PORTRAITS),
    ...tellDates(exercise, specimen),
    ...tellTravels(exercise),
    ...worn,
    drawOne(dice, worn.length === 0 ? ENDS : WORN_ENDS),
  ];
}

function tellDates({ controlDate }: Exercise, { issueDate, expiryDate }: Specimen): readonly string[] {
  const left = toDayNumber(expiryDate) - toDayNumber(controlDate);
  const years = yearsBetween(issueDate, controlDate);
  const soon =
    left === 0
      ? 'It runs out today, and the day of expiry still counts.'
      : `It runs out in ${left === 1 ? 'a day' : `${left} days`}, on ${printDay(expiryDate)}: soon is not yet.`;
  const picture = `The picture is about ${years} years old: hair, weight and skin have changed since, the ears, the distance of the eyes and the line of the jaw have not.`;
  return [
    ...(left < SOON
      ? [soon]
      : [`Issued on ${spellDay(issueDate)}, it is good until ${spellDay(expiryDate)}, well past the day of control.`]),
    ...(years >= OLD_PICTURE ? [picture] : []),
  ];
}

function tellTravels({ endorsements = [] }: Exercise): readonly string[] {
  const stamps = endorsements.filter(({ kind }) => kind === 'stamp').length;
  if (stamps === 0) return [];
  return [
    stamps === 1
      ? 'Its one stamp fits the dates of the book.'
      : `Its ${spellCount(stamps)} stamps tell journeys that can have been made, one after the other, between issue and today.`,
  ];
}

function spellCount(count: number): string {
  return ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}
