import { actOf } from '../../alterations/actTable.ts';
import { drawOne } from '../../alterations/materials/chance.ts';
import type { Dice } from '../../units/dice.ts';
import type { Exercise } from '../exercise.ts';
import type { KeyPlace } from '../key.ts';
import { TELLING_LIGHTS } from '../tellingLights.ts';
import { FINDING_WORDS } from './findingWords.ts';
import { tellLights } from './tellLights.ts';

/** A stop after a word or a number; after an initial nothing ends. */
export const SENTENCE_END = /(?<=[a-z0-9)”]\.) (?=[A-Z“])/;
/** Findings of which there are several. */
const PLURAL: ReadonlySet<KeyPlace['class']> = new Set(['addition', 'mrz-altered', 'mrz-recomputed']);
/** Acts that first say what was not done. */
const SAID_SECOND: ReadonlySet<KeyPlace['class']> = new Set(['impostor', 'stolen-blank']);
const VERDICTS = [
  'This case goes to the second line.',
  'Refer this case.',
  'The second line should have this one.',
  'This is a case to refer.',
];
const ENDS = [
  'What is to become of it is for the second line to settle; the first line says where it looked and what it saw.',
  'Refer calmly: who did this, and whether the traveller knows of it, cannot be read from a page.',
  'No more is said here than that something is not as it was issued. The conversation belongs to the second line.',
  'Write down the place and the light, and let the second line take it from there.',
];
/** Cross-checks told in one explanation; the places of the key have more to say. */
const CHECKS = 3;

/** What was done, where and in which light it is found, against what to hold it, and what of the rest is innocent. */
export function explainReferral({ key, acts }: Exercise, worn: readonly string[], dice: Dice): readonly string[] {
  const several = key.places.length > 1 ? [severalSigns(key.places.length)] : [];
  const checks = checksOf(acts);
  return [
    ...key.places.flatMap(place => [tellDeed(place), tellPlace(place)]),
    ...several,
    drawOne(dice, VERDICTS),
    ...(checks.length === 0 ? [] : ['To be sure of it:', ...checks]),
    ...(worn.length === 0 ? [] : ['Not everything odd here counts, though.', ...worn]),
    drawOne(dice, ENDS),
  ];
}

function severalSigns(count: number): string {
  return `${['', '', 'Two', 'Three', 'Four'][count] ?? 'Several'} things are to be found, and any one of them is reason enough.`;
}

/** What an act says first of itself is what was done. */
function tellDeed({ class: name, explanation }: KeyPlace): string {
  if (name === 'expired') return 'Nobody altered anything: the passport has run out.';
  return explanation.en.split(SENTENCE_END, SAID_SECOND.has(name) ? 2 : 1).join(' ');
}

/** Where to look for it, the lights that show it before those that do not. */
function tellPlace({ class: name, visibility }: KeyPlace): string {
  if (name === 'expired')
    return 'Look at the date of expiry and hold it against the calendar; it is an oversight far more often than an offence.';
  const finding = FINDING_WORDS[name];
  const lights = tellLights(visibility, PLURAL.has(name) ? 'them' : 'it', TELLING_LIGHTS[name]);
  return lights === null ? `No lamp shows ${finding}; comparing does.` : `Look for ${finding}: ${lights}.`;
}

function checksOf(acts: Exercise['acts']): readonly string[] {
  const checks = acts.flatMap(({ class: name }) => actOf(name).crossChecks.map(({ en }) => en));
  return [...new Set(checks)].slice(0, CHECKS);
}
