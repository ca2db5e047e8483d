import { printDay } from '../printedDay.ts';
import type { Text } from '../text.ts';
import { stateOf } from '../world/states.ts';
import type { Book, Crossing, Journey } from './crossings.ts';
import type { VisaUse } from './visaUse.ts';

/** What the stamps and visas of a book are held against. */
export const HISTORY_RULES = [
  'within-validity',
  'not-to-come',
  'entry-and-exit',
  'one-place',
  'post-open',
  'visa-valid',
  'visa-entries',
  'length-of-stay',
  'visa-of-this-book',
  'place-in-book',
  'order-of-pages',
] as const;
export type HistoryRule = (typeof HISTORY_RULES)[number];

/** Something in a book's travels that cannot be so, or in the case of `oddity` is only worth a question. */
export type HistoryFinding = {
  readonly rule: HistoryRule;
  readonly weight: 'contradiction' | 'oddity';
  /** Visas and stamps concerned, by their ids, the one that cannot be so first. */
  readonly endorsements: readonly string[];
  readonly sentence: Text;
};

/** A book with all that follows from its stamps. */
export type History = {
  readonly book: Book;
  readonly controlDate: string;
  readonly journey: Journey;
  readonly uses: readonly VisaUse[];
};

export type Check = (history: History) => readonly HistoryFinding[];

export function contradiction(rule: HistoryRule, endorsements: readonly string[], sentence: string): HistoryFinding {
  return { rule, weight: 'contradiction', endorsements, sentence: { en: sentence } };
}

/** `the entry stamp of High Tarn of 04 MAY 2021` */
export function nameCrossing({ stamp, post }: Crossing): string {
  return `the ${stamp.direction} stamp of ${inWords(post.name)} of ${printDay(stamp.date)}`;
}

/** As the text of a sentence has it, `High Tarn`. */
export function inWords(capitals: string): string {
  return capitals.toLowerCase().replace(/(?<![\p{L}\p{N}])\p{L}/gu, letter => letter.toUpperCase());
}

export function nameState(code: string): string {
  return inWords(stateOf(code)?.shortName ?? code);
}

export function beginSentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
