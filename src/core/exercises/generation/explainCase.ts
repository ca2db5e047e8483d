import type { Act, Wear } from '../../alterations/act.ts';
import { actOf } from '../../alterations/actTable.ts';
import { parametersOf } from '../../alterations/alterLeaf.ts';
import { drawOne } from '../../alterations/materials/chance.ts';
import { wearOf } from '../../alterations/wearTable.ts';
import type { FraudClass } from '../../document/fraudTree.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { makeDice } from '../../units/dice.ts';
import type { Exercise } from '../exercise.ts';
import type { KeyPlace } from '../key.ts';
import { spellDay, toDayNumber } from './calendar.ts';
import { mixSeed } from './streams.ts';
import { tellLights } from './tellLights.ts';

type Deed = Exercise['acts'][number] | Exercise['wear'][number];

const SOUND_OPENINGS = [
  'Nothing was done to this passport, and saying so with certainty is half of this work.',
  'This passport is as its issuer made it, and the traveller is the one it was made out to.',
  'There is nothing here to refer, and no reason to keep anybody waiting.',
  'A sound document in the hands of its rightful holder: most are, and they deserve a sure answer.',
];
const SOUND_CLOSINGS = [
  'Every mark set “to be on the safe side” costs a traveller time, and here it would be wrong.',
  'What differs from a new passport is age and use, and neither is a reason to refer.',
  'Admit, and be sure of it.',
  'Whoever refers this one has seen wear and called it work.',
];
const REFER_OPENINGS = [
  'This case goes to the second line.',
  'Refer this case.',
  'The second line should have this one.',
];
const SECOND_LINE = [
  'What is to become of it is for the second line to settle; the first line says where it looked and what it saw.',
  'Refer calmly: who did this, and whether the traveller knows of it, cannot be read from a page.',
  'No more is said here than that the page is not as it was issued. The conversation belongs to the second line.',
];

/** What there was to see in a case, and what of it counted; the key’s places say the rest. */
export function explainCase(exercise: Exercise, specimen: Specimen): Text {
  const dice = makeDice(mixSeed(...[...exercise.id].map(letter => letter.codePointAt(0)!)));
  const worn = exercise.wear.flatMap(deed => explainDeed(wearOf(deed.decoy), deed, specimen));
  const told = exercise.key.referRequired
    ? [drawOne(dice, REFER_OPENINGS), ...tellFindings(exercise), ...cautionOf(worn), drawOne(dice, SECOND_LINE)]
    : [drawOne(dice, SOUND_OPENINGS), ...agreement(exercise, specimen), ...worn, drawOne(dice, SOUND_CLOSINGS)];
  return { en: told.join(' ') };
}

/** What an act has to say of itself where it was done; the words of a place in the key. */
export function explainAct(deed: Exercise['acts'][number], specimen: Specimen): Text {
  const [told = ''] = explainDeed(actOf(deed.class), deed, specimen);
  return { en: told === '' ? 'Here the page differs from what its issuer made.' : told };
}

export function explainExpiry({ expiryDate }: Specimen, controlDate: string): Text {
  const days = toDayNumber(controlDate) - toDayNumber(expiryDate);
  const ago =
    days === 1 ? 'the day before' : days < 60 ? `${days} days before` : `${Math.round(days / 30.4)} months before`;
  return {
    en: `The last day of validity was ${spellDay(expiryDate)}, ${ago} the day of control. The day of expiry itself still counts; the days after it do not. Nothing was altered: the printed date, the zone and its check digits agree, so a reader that only tests the arithmetic shows green, and it is the calendar that decides.`,
  };
}

function explainDeed(doing: Act | Wear, deed: Deed, specimen: Specimen): readonly string[] {
  const told = doing.explain?.(specimen, parametersOf(deed));
  return told === undefined ? [] : [told.en];
}

function tellFindings({ key, acts }: Exercise): readonly string[] {
  const number = ['', 'One thing is', 'Two things are', 'Three things are', 'Four things are'][key.places.length];
  const intro = key.places.length > 1 ? [`${number} to be found, and any one of them is reason enough.`] : [];
  return [...intro, ...key.places.flatMap(place => tellPlace(place, key.places.length > 1)), ...checksOf(acts)];
}

/** The lights that show a place, strongest first; with several places, each is named by its order. */
function tellPlace(place: KeyPlace, isOneOfMany: boolean): readonly string[] {
  if (place.class === 'expired')
    return ['Nobody altered it: the passport has run out, an oversight far more often than an offence.'];
  const lights = tellLights(place.visibility);
  if (lights === null) return ['No lamp shows it; it is found by comparing.'];
  return [isOneOfMany ? `${subjectOf(place.class)} ${lights}` : `It ${lights}`];
}

function subjectOf(name: FraudClass): string {
  return `The ${name.replaceAll('-', ' ').replaceAll('mrz', 'machine-readable zone').replace('ovd', 'optical device')}`;
}

function checksOf(acts: Exercise['acts']): readonly string[] {
  return [...new Set(acts.flatMap(({ class: name }) => (actOf(name).crossChecks ?? []).map(({ en }) => en)))].slice(
    0,
    4,
  );
}

function cautionOf(worn: readonly string[]): readonly string[] {
  return worn.length === 0 ? [] : ['Not everything odd on it counts, though.', ...worn];
}

/** What a sound document agrees in, with its own dates. */
function agreement({ controlDate }: Exercise, { issueDate, expiryDate }: Specimen): readonly string[] {
  const left = toDayNumber(expiryDate) - toDayNumber(controlDate);
  const close =
    left < 45
      ? ` It runs out ${left === 0 ? 'today, and today still counts' : `in ${left} days, which is not yet`}.`
      : '';
  return [
    `The printed entries and the machine-readable zone say the same, the check digits hold or their failing is the issuer’s own slip, and the day of control lies between ${spellDay(issueDate)} and ${spellDay(expiryDate)}.${close}`,
    'The portrait is of one piece with the page, and the film over it was never opened.',
  ];
}
