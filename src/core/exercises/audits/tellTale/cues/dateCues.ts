import { daysBetween, toDayNumber } from '../../../generation/calendar.ts';
import type { Audited, AuditedCase } from '../../audit.ts';
import { type Column, columnOf, isCurrent } from '../column.ts';

const ADVICE = 'Draw issue, expiry and control dates before, and apart from, what is done to the document.';

/** Dates as issued, and of the control. */
export function dateCues(audited: Audited): readonly Column[] {
  const column = (name: string, read: (one: AuditedCase) => number | null): Column =>
    columnOf(audited, name, ADVICE, read, isCurrent);
  const days: readonly (readonly [string, (one: AuditedCase) => string])[] = [
    ['issue', ({ specimen }) => specimen.issueDate],
    ['expiry', ({ specimen }) => specimen.expiryDate],
    ['control', ({ exercise }) => exercise.controlDate],
  ];
  return [
    ...days.flatMap(([name, read]) => [
      column(`the date of ${name}`, one => toDayNumber(read(one))),
      column(`the day of the week of ${name}`, one => toDayNumber(read(one)) % 7),
      column(`a weekend as the day of ${name}`, one => Number(isWeekend(read(one)))),
      column(`the month of ${name}`, one => Number(read(one).slice(5, 7))),
      column(`the day of the month of ${name}`, one => Number(read(one).slice(8))),
    ]),
    column('the days since issue', ({ specimen, exercise }) => daysBetween(specimen.issueDate, exercise.controlDate)),
    column('the days left to expiry', ({ specimen, exercise }) =>
      daysBetween(exercise.controlDate, specimen.expiryDate),
    ),
    column('the span of validity', ({ specimen }) => daysBetween(specimen.issueDate, specimen.expiryDate)),
  ];
}

/** Day 0 is a Thursday. */
function isWeekend(day: string): boolean {
  return [2, 3].includes(((toDayNumber(day) % 7) + 7) % 7);
}
