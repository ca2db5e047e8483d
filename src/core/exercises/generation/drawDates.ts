import { addDays } from '../../document/days.ts';
import type { Issue } from '../../document/issueTo.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Person } from '../../portrait/person.ts';
import type { Dice } from '../../units/dice.ts';
import { addYears, toDayNumber, yearsBetween } from './calendar.ts';

export type BookDates = Pick<Issue, 'issueDate' | 'expiryDate'>;

const YEAR = 365.25;
/** Years by which the picture in the book may be older or younger than the person was at issue; an old book needs more. */
const LEEWAY = { valid: 6.5, expired: 9.2 };
/** A child in a picture is as old as it looks. */
const CHILD = { age: 18, leeway: 1 };
/** Share of sound books that run out within a few weeks: near an expired one, and in order. */
const LAST_WEEKS = 0.1;
const WEEKS = 40;
/** Days between the issue of a book and its control: shortest and longest. */
type Span = readonly [number, number];

/** Dates of a book that is valid on the day of control; null where a person of this age has none in this series. */
export function drawValidDates(specimen: Specimen, person: Person, controlDate: string, dice: Dice): BookDates | null {
  const longest = validity(specimen, controlDate) - 1;
  const span = agreeing(specimen, person, controlDate, [60, longest], LEEWAY.valid);
  const [near, at] = [dice.next() < LAST_WEEKS, dice.next()];
  if (span === null) return null;
  const isNear = near && span[1] === longest;
  const [from, to] = isNear ? [longest - WEEKS, longest] : span;
  return datesAt(specimen, controlDate, Math.round(from + at * (to - from)));
}

/** Dates of a book that ran out so many days before the day of control; null where the series is too young, or the picture too old. */
export function expiredDates(
  specimen: Specimen,
  person: Person,
  controlDate: string,
  daysAgo: number,
): BookDates | null {
  const days = validity(specimen, controlDate) + daysAgo;
  const allowed = agreeing(specimen, person, controlDate, [days, days], LEEWAY.expired);
  return allowed === null ? null : datesAt(specimen, controlDate, days);
}

function validity({ issueDate, expiryDate }: Specimen, controlDate: string): number {
  const years = yearsBetween(issueDate, addDays(expiryDate, 1));
  return toDayNumber(controlDate) - toDayNumber(addYears(controlDate, -years));
}

/** What of a span the age of the series and of the person in the picture allow. */
function agreeing(
  specimen: Specimen,
  { shots }: Person,
  controlDate: string,
  [from, to]: Span,
  leeway: number,
): Span | null {
  const apart = (shots.live.age - shots.document.age) * YEAR;
  const years = shots.document.age < CHILD.age ? CHILD.leeway : leeway;
  const oldest = toDayNumber(controlDate) - toDayNumber(seriesStart(specimen));
  const span: Span = [Math.max(from, apart - years * YEAR), Math.min(to, apart + years * YEAR, oldest)];
  return span[0] <= span[1] ? span : null;
}

/** A series is named by the year of its first issue. */
function seriesStart({ series, issueDate }: Specimen): string {
  const year = /\b(?:19|20)\d\d\b/.exec(series)?.[0];
  return year === undefined ? issueDate : `${year}-02-01`;
}

function datesAt({ issueDate, expiryDate }: Specimen, controlDate: string, days: number): BookDates {
  const day = addDays(controlDate, -days);
  const years = yearsBetween(issueDate, addDays(expiryDate, 1));
  return { issueDate: day, expiryDate: addDays(addYears(day, years), -1) };
}
