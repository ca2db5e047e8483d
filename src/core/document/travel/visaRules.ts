import { addDays, dayNumber } from '../days.ts';
import { printDay } from '../printedDay.ts';
import { freeDaysOf, needsVisa } from '../world/visaIssuers.ts';
import type { Stay } from './crossings.ts';
import {
  beginSentence,
  type Check,
  contradiction,
  type History,
  type HistoryFinding,
  nameCrossing,
  nameState,
} from './historyFinding.ts';
import { ALLOWED_ENTRIES, isVisa } from './visaUse.ts';

export const visaValid: Check = ({ uses }) =>
  uses.flatMap(({ crossing, visa }) =>
    visa !== null
      ? []
      : [
          contradiction(
            'visa-valid',
            [crossing.stamp.id],
            `${beginSentence(nameCrossing(crossing))} stands in a book without a visa of ${nameState(crossing.post.state)} that was valid that day.`,
          ),
        ],
  );

export const visaEntries: Check = ({ uses, book }) =>
  (book.endorsements ?? []).filter(isVisa).flatMap(visa => {
    const made = uses.filter(use => use.visa?.id === visa.id);
    const allowed = ALLOWED_ENTRIES[visa.entries];
    return made
      .slice(allowed)
      .map(({ crossing }) =>
        contradiction(
          'visa-entries',
          [crossing.stamp.id, visa.id],
          `${beginSentence(nameCrossing(crossing))} is entry number ${made.length} on a visa for ${allowed}.`,
        ),
      );
  });

/** Days of a stay that lie in a span, the first and last day of both counted. */
function daysWithin({ entry, until: end }: Stay, from: string, until: string): number {
  const [first, last] = [entry.stamp.date, end ?? until];
  const days = dayNumber(last < until ? last : until) - dayNumber(first > from ? first : from) + 1;
  return Math.max(0, days);
}

const WINDOW = 180;

export const lengthOfStay: Check = history =>
  history.journey.stays.flatMap(stay => {
    const until = stay.until ?? history.controlDate;
    const from = addDays(until, 1 - WINDOW);
    const days = history.journey.stays
      .filter(({ state }) => state === stay.state)
      .reduce((sum, other) => sum + daysWithin(other, from, until), 0);
    const allowed = allowedDays(stay, history);
    return days <= allowed ? [] : [tooLong(stay, days, allowed)];
  });

function allowedDays({ state, entry }: Stay, { uses, book }: History): number {
  const visa = uses.find(({ crossing }) => crossing.stamp.id === entry.stamp.id)?.visa ?? null;
  if (visa !== null) return visa.stayDays;
  return needsVisa(book.holder.nationality, state) ? Infinity : freeDaysOf(state);
}

function tooLong({ state, entry, exit }: Stay, days: number, allowed: number): HistoryFinding {
  return contradiction(
    'length-of-stay',
    exit === null ? [entry.stamp.id] : [exit.stamp.id, entry.stamp.id],
    `The stay in ${nameState(state)} that began with ${nameCrossing(entry)} makes ${days} days there in ${WINDOW}, and ${allowed} are allowed.`,
  );
}

export const visaOfThisBook: Check = ({ book }) =>
  (book.endorsements ?? []).filter(isVisa).flatMap(visa => {
    const { holder, documentNumber, issueDate } = book;
    const name = `The visa ${visa.number} of ${nameState(visa.issuer)}`;
    const say = (sentence: string): HistoryFinding => contradiction('visa-of-this-book', [visa.id], sentence);
    return [
      ...(visa.passportNumber === documentNumber
        ? []
        : [say(`${name} was issued for passport ${visa.passportNumber}, and this one is ${documentNumber}.`)]),
      ...(isSamePerson(visa.holder, holder)
        ? []
        : [
            say(
              `${name} was issued to ${visa.holder.secondary} ${visa.holder.primary}, not to the holder of this passport.`,
            ),
          ]),
      ...(visa.issuedOn >= issueDate
        ? []
        : [say(`${name} was issued on ${printDay(visa.issuedOn)}, before the passport it stands in.`)]),
      ...(visa.issuedOn <= visa.validFrom && visa.validFrom <= visa.validUntil
        ? []
        : [
            say(
              `${name} runs from ${printDay(visa.validFrom)} to ${printDay(visa.validUntil)} and was issued on ${printDay(visa.issuedOn)}: these days do not follow one another.`,
            ),
          ]),
    ];
  });

function isSamePerson(a: History['book']['holder'], b: History['book']['holder']): boolean {
  return (
    a.primary === b.primary &&
    a.secondary === b.secondary &&
    a.birthDate === b.birthDate &&
    a.sex === b.sex &&
    a.nationality === b.nationality
  );
}
