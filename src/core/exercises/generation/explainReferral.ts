import { actOf } from '../../alterations/actTable.ts';
import { drawOne } from '../../alterations/materials/chance.ts';
import type { Dice } from '../../units/dice.ts';
import type { Exercise } from '../exercise.ts';
import type { KeyPlace } from '../key.ts';
import { FINDING_WORDS } from './findingWords.ts';
import { tellLights } from './tellLights.ts';

const OPENINGS = [
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

/** Why a case is to be referred: what to find, in which light, against what to hold it, and what of the rest is innocent. */
export function explainReferral({ key, acts }: Exercise, worn: readonly string[], dice: Dice): readonly string[] {
  const several = key.places.length > 1 ? [severalSigns(key.places.length)] : [];
  const checks = checksOf(acts);
  return [
    drawOne(dice, OPENINGS),
    ...several,
    ...key.places.map(tellPlace),
    ...(checks.length === 0 ? [] : ['To be sure of it:', ...checks]),
    ...(worn.length === 0 ? [] : ['Not everything odd here counts, though.', ...worn]),
    drawOne(dice, ENDS),
  ];
}

function severalSigns(count: number): string {
  return `${['', '', 'Two', 'Three', 'Four'][count] ?? 'Several'} things are to be found, and any one of them is reason enough.`;
}

/** The lights that show a place, strongest first. */
function tellPlace({ class: name, visibility }: KeyPlace): string {
  if (name === 'expired')
    return 'Nobody altered anything: the passport has run out, an oversight far more often than an offence.';
  const lights = tellLights(visibility);
  const finding = FINDING_WORDS[name];
  if (lights !== null) return `${finding[0]!.toUpperCase()}${finding.slice(1)} ${lights}`;
  return `No lamp shows ${finding}: it is found by comparing.`;
}

function checksOf(acts: Exercise['acts']): readonly string[] {
  const checks = acts.flatMap(({ class: name }) => actOf(name).crossChecks.map(({ en }) => en));
  return [...new Set(checks)].slice(0, CHECKS);
}
