import { parsePrintedDay } from '../../../document/printedDay.ts';
import { validityOn } from '../../../document/validity.ts';
import { stateOf } from '../../../document/world/states.ts';
import { yearsBetween } from '../../generation/calendar.ts';
import type { Audit, AuditedCase, AuditFinding } from '../audit.ts';
import { type BriefFacts, readBrief } from './readBrief.ts';

export const agreeingBriefs: Audit = {
  name: 'brief',
  description: 'what the officer is told of traveller, days and document agrees with the document as issued',
  check: audited =>
    audited.cases.flatMap(one => {
      const facts = readBrief(one.exercise.traveller.brief.en);
      return [...judgePerson(facts, one), ...judgeDays(facts, one), ...judgeNames(facts, one)].map(
        (sentence): AuditFinding => ({
          audit: agreeingBriefs.name,
          severity: 'error',
          sentence: { en: `${one.exercise.id}: ${sentence}` },
          advice: { en: 'Change the brief, or make the document out to whom the brief describes.' },
          exercises: [one.exercise.id],
        }),
      );
    }),
};

/** An impostor looks as the brief says, not as the document does. */
function judgePerson({ sex, age }: BriefFacts, { exercise, specimen }: AuditedCase): readonly string[] {
  const { holder } = specimen;
  if (exercise.traveller.person !== holder.person) return [];
  const years = yearsBetween(holder.birthDate, exercise.controlDate);
  const words = { F: 'a woman', M: 'a man', X: 'a person' };
  const isOtherSex = sex !== null && holder.sex !== 'X' && sex !== holder.sex;
  const isOtherAge = age !== null && (years < age.from || years > age.to);
  return [
    ...(isOtherSex ? [`the brief tells of ${words[sex]}, the document was issued to ${words[holder.sex]}.`] : []),
    ...(isOtherAge
      ? [`the brief says “${age.said}”, by the document as issued the holder is ${years} years old.`]
      : []),
  ];
}

function judgeDays({ days, today }: BriefFacts, one: AuditedCase): readonly string[] {
  const { exercise, specimen } = one;
  const known = knownDays(one);
  const strange = days.filter(day => !known.has(day));
  const status = validityOn(exercise.controlDate, specimen);
  return [
    ...(today !== null && today !== exercise.controlDate
      ? [`the brief says that today is ${today}, the control date is ${exercise.controlDate}.`]
      : []),
    ...strange.map(day => `the brief names ${day}, which is neither the control date nor a date of the document.`),
    ...(exercise.key.status !== 'reported' && exercise.key.status !== status
      ? [`the key calls the document ${exercise.key.status}, by its dates it is ${status} on ${exercise.controlDate}.`]
      : []),
    ...(specimen.holder.birthDate < specimen.issueDate && specimen.issueDate < specimen.expiryDate
      ? []
      : [`birth, issue and expiry of the document do not follow one another.`]),
  ];
}

/** Days that document, deeds and control give a brief to speak of. */
function knownDays({ exercise, specimen }: AuditedCase): ReadonlySet<string> {
  const presented = (exercise.presented.entries ?? []).flatMap(({ text }) => parsePrintedDay(text) ?? []);
  const travelled = (exercise.endorsements ?? []).flatMap(item =>
    item.kind === 'stamp' ? [item.date] : [item.issuedOn, item.validFrom, item.validUntil],
  );
  const { issueDate, expiryDate, holder } = specimen;
  return new Set([exercise.controlDate, issueDate, expiryDate, holder.birthDate, ...presented, ...travelled]);
}

function judgeNames({ numbers, surnames, states }: BriefFacts, one: AuditedCase): readonly string[] {
  const { exercise, specimen } = one;
  const printed = (exercise.presented.entries ?? []).map(({ text }) => text.toUpperCase());
  const known = [specimen.documentNumber, specimen.holder.primary, ...printed].map(text => text.toUpperCase());
  const visas = (exercise.endorsements ?? []).flatMap(item => (item.kind === 'visa' ? [item.number] : []));
  const isKnown = (word: string): boolean => [...known, ...visas].some(text => text.includes(word.toUpperCase()));
  const own = [specimen.state.name.en, ...namesOf(specimen.holder.nationality)].join(' ').toUpperCase();
  return [
    ...[...numbers, ...surnames]
      .filter(word => !isKnown(word))
      .map(word => `the brief names ${word}, which stands nowhere in the document.`),
    ...states
      .filter(name => !own.includes(name.trim().toUpperCase()))
      .map(name => `the brief tells of ${name.trim()}, the document is of ${specimen.state.name.en}.`),
  ];
}

function namesOf(code: string): readonly string[] {
  const state = stateOf(code);
  return state === null ? [] : [state.name.en, state.shortName];
}
