import { drawOne } from '../../alterations/materials/chance.ts';
import type { Holder } from '../../document/holder.ts';
import type { Text } from '../../document/text.ts';
import type { Dice } from '../../units/dice.ts';
import { type Clause, ERRANDS, MANNERS, MOMENTS } from './briefWords.ts';
import { spellDay, yearsBetween } from './calendar.ts';

/** Share of briefs with a third sentence about the moment. */
const WITH_MOMENT = 0.4;
const DECADES = ['', '', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const PRONOUNS = { F: ['she', 'her', 'her'], M: ['he', 'his', 'him'], X: ['they', 'their', 'them'] } as const;

/** Who stands there and why, from the person and the day alone: nothing in it knows what was done to the document. */
export function writeBrief(
  { sex, birthDate }: Pick<Holder, 'sex' | 'birthDate'>,
  controlDate: string,
  dice: Dice,
): Text {
  const age = yearsBetween(birthDate, controlDate);
  const errand = drawOne(dice, fitting(ERRANDS, age)).words;
  const manner = inflect(drawOne(dice, fitting(MANNERS, age)).words, sex);
  const moment = drawOne(dice, MOMENTS);
  const told = dice.next() < WITH_MOMENT ? [manner, moment] : [manner];
  return {
    en: [`${whoIs(sex, age)} ${errand}.`, ...told, `The date at the counter is ${spellDay(controlDate)}.`].join(' '),
  };
}

function fitting(clauses: readonly Clause[], age: number): readonly Clause[] {
  return clauses.filter(({ from = 0, to = 200 }) => age >= from && age <= to);
}

function whoIs(sex: Holder['sex'], age: number): string {
  const [woman, her] = { F: ['woman', 'her'], M: ['man', 'his'], X: ['person', 'their'] }[sex] as [string, string];
  if (age < 18) return sex === 'F' ? 'A girl' : sex === 'M' ? 'A boy' : 'A child';
  return age < 20 ? `A young ${woman}` : `A ${woman} in ${her} ${DECADES[Math.min(9, Math.floor(age / 10))]}`;
}

/** Fills in pronouns, and lets verbs agree with them. */
function inflect(words: string, sex: Holder['sex']): string {
  const [they, their, them] = PRONOUNS[sex];
  const isOne = sex !== 'X';
  const forms: Readonly<Record<string, string>> = {
    they,
    They: they[0]!.toUpperCase() + they.slice(1),
    their,
    them,
    s: isOne ? 's' : '',
    es: isOne ? 'es' : '',
    have: isOne ? 'has' : 'have',
    are: isOne ? 'is' : 'are',
  };
  return words.replace(/\{(\w+)\}/g, (_, name: string) => forms[name] ?? '');
}
