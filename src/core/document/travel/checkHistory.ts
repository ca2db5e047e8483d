import type { Book } from './crossings.ts';
import { followJourney } from './crossings.ts';
import { type Check, HISTORY_RULES, type HistoryFinding, type HistoryRule } from './historyFinding.ts';
import { orderOfPages } from './pageOrder.ts';
import { placeInBook } from './placeRules.ts';
import { entryAndExit, notToCome, onePlace, postOpen, withinValidity } from './stampRules.ts';
import { lengthOfStay, visaEntries, visaOfThisBook, visaValid } from './visaRules.ts';
import { matchVisas } from './visaUse.ts';

const CHECKS: Readonly<Record<HistoryRule, Check>> = {
  'within-validity': withinValidity,
  'not-to-come': notToCome,
  'entry-and-exit': entryAndExit,
  'one-place': onePlace,
  'post-open': postOpen,
  'visa-valid': visaValid,
  'visa-entries': visaEntries,
  'length-of-stay': lengthOfStay,
  'visa-of-this-book': visaOfThisBook,
  'place-in-book': placeInBook,
  'order-of-pages': orderOfPages,
};

/** Everything in the travels of a book that cannot be so on the day of the control, and what is worth a question. */
export function checkHistory(book: Book, controlDate: string): readonly HistoryFinding[] {
  const journey = followJourney(book);
  const uses = matchVisas(journey.crossings, book.endorsements ?? [], book.holder.nationality);
  return HISTORY_RULES.flatMap(rule => CHECKS[rule]({ book, controlDate, journey, uses }));
}
