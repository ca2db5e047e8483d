import { actOf } from '../../alterations/actTable.ts';
import { parametersOf } from '../../alterations/alterLeaf.ts';
import { wearOf } from '../../alterations/wearTable.ts';
import type { Decoy } from '../../document/decoys.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { makeDice } from '../../units/dice.ts';
import type { Exercise } from '../exercise.ts';
import { spellDay, toDayNumber } from './calendar.ts';
import { explainReferral, SENTENCE_END } from './explainReferral.ts';
import { explainSound } from './explainSound.ts';
import { mixSeed } from './streams.ts';

/** Decoys that an office put down. */
const OFFICIAL: readonly Decoy[] = ['legal-amendment', 'name-change-note', 'issuer-mrz-error'];
/** Characters a text may have. */
const MOST = 4000;

/** What two traces have in common is said of the first. */
function sayOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(text => text.split(SENTENCE_END)))];
}

/** In a book that no office made, what offices put down is as false as the rest. */
function isFalseToo({ acts }: Exercise, decoy: Decoy): boolean {
  const isMadeUp = acts.some(act => act.class === 'counterfeit-document' || act.class === 'pseudo-document');
  return isMadeUp && OFFICIAL.includes(decoy);
}

/** What there was to see in a case, and what of it counted; the key’s places say the rest. */
export function explainCase(exercise: Exercise, specimen: Specimen): Text {
  const dice = makeDice(mixSeed(...[...exercise.id].map(letter => letter.codePointAt(0)!)));
  const innocent = exercise.wear.filter(({ decoy }) => !isFalseToo(exercise, decoy));
  const worn = sayOnce(innocent.map(deed => wearOf(deed.decoy).explain(specimen, parametersOf(deed)).en));
  const told = exercise.key.referRequired
    ? explainReferral(exercise, worn, dice)
    : explainSound(exercise, specimen, worn, dice);
  return { en: told.reduce((sum, each) => (sum.length + each.length < MOST ? `${sum} ${each}` : sum)) };
}

/** What an act has to say of itself where it was done; the words of a place in the key. */
export function explainAct(deed: Exercise['acts'][number], specimen: Specimen): Text {
  return actOf(deed.class).explain(specimen, parametersOf(deed));
}

export function explainExpiry({ expiryDate }: Specimen, controlDate: string): Text {
  const days = toDayNumber(controlDate) - toDayNumber(expiryDate);
  const ago =
    days === 1 ? 'the day before' : days < 60 ? `${days} days before` : `${Math.round(days / 30.4)} months before`;
  return {
    en: `The last day of validity was ${spellDay(expiryDate)}, ${ago} the day of control. The day of expiry itself still counts; the days after it do not. Nothing was altered: the printed date, the zone and its check digits agree, so a reader that only tests the arithmetic shows green, and it is the calendar that decides.`,
  };
}
