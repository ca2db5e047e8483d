import type { Holder } from '../../../../document/holder.ts';
import { daysBetween } from '../../../generation/calendar.ts';
import type { Audited, AuditedCase } from '../../audit.ts';
import { type Column, columnOf, isOfModel, type TokenColumn, tokensOf } from '../column.ts';

const ADVICE = 'Draw the holder before, and apart from, what is done to the document, for genuine cases as for others.';

/** Who the document was made out to; what acts changed of it is the document’s own to tell. */
export function holderCues(audited: Audited): readonly Column[] {
  const column = (name: string, read: (holder: Holder, one: AuditedCase) => number | null): Column =>
    columnOf(audited, name, ADVICE, one => read(one.specimen.holder, one));
  return [
    column('the holder’s age', ({ birthDate }, { exercise }) => daysBetween(birthDate, exercise.controlDate)),
    column('the holder’s sex', ({ sex }) => ['F', 'M'].indexOf(sex)),
    column('the length of the surname', ({ primary }) => primary.length),
    column('the length of the given names', ({ secondary }) => secondary.length),
    column('the number of given names', ({ secondary }) => secondary.split(' ').length),
    column('the first letter of the surname', ({ primary }) => primary.charCodeAt(0)),
    column('the year of birth', ({ birthDate }) => Number(birthDate.slice(0, 4))),
    column('the month of birth', ({ birthDate }) => Number(birthDate.slice(5, 7))),
    column('the day of birth', ({ birthDate }) => Number(birthDate.slice(8))),
  ];
}

export function holderTokens(audited: Audited): readonly TokenColumn[] {
  const tokens = (name: string, read: (one: AuditedCase) => readonly string[]): TokenColumn =>
    tokensOf(audited, name, ADVICE, read);
  const printed = (one: AuditedCase, field: string): readonly string[] =>
    one.specimen.entries.flatMap(entry => (entry.field === field ? [entry.text] : []));
  return [
    tokens('who the holder is', ({ specimen }) => [specimen.holder.person]),
    tokens('the surname', ({ specimen }) => [specimen.holder.primary]),
    tokens('the given names', ({ specimen }) => specimen.holder.secondary.split(' ')),
    tokens('the place of birth', one => printed(one, 'birthPlace')),
    tokensOf(audited, 'the nationality', ADVICE, ({ specimen }) => [specimen.holder.nationality], isOfModel),
    tokensOf(audited, 'the issuing office', ADVICE, one => printed(one, 'authority'), isOfModel),
    tokensOf(audited, 'the model of the document', ADVICE, ({ specimen }) => [specimen.id], isOfModel),
  ];
}
