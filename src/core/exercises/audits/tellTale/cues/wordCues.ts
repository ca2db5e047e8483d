import type { Text } from '../../../../document/text.ts';
import type { Audited, AuditedCase } from '../../audit.ts';
import { type Column, columnOf, isOrdinary, type TokenColumn, tokensOf } from '../column.ts';

const ADVICE =
  'Write briefs and questions from sentences that are drawn before, and apart from, what is done to the document.';
const WORD = /\p{L}[\p{L}’'-]*/gu;

type Words = { readonly name: string; readonly read: (audited: AuditedCase) => Text };
const TEXTS: readonly Words[] = [
  { name: 'brief', read: ({ exercise }) => exercise.traveller.brief },
  { name: 'question', read: ({ exercise }) => exercise.question },
];

/** Lengths and marks of what the officer reads before the document. */
export function wordCues(audited: Audited): readonly Column[] {
  return TEXTS.flatMap(({ name, read }) => {
    const column = (what: string, measure: (text: string) => number | null): Column =>
      columnOf(audited, `the ${what} of the ${name}`, ADVICE, one => measure(read(one).en), isOrdinary);
    return [
      column('length', text => text.length),
      column('number of words', text => wordsIn(text).length),
      column('length of the words', meanLength),
      column('number of sentences', text => text.match(/[.?!…]+/g)?.length ?? 0),
      column('number of digits', text => text.match(/\d/g)?.length ?? 0),
      column('number of marks', text => text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0),
    ];
  });
}

/** The words themselves, and each with its neighbour. */
export function wordTokens(audited: Audited): readonly TokenColumn[] {
  return TEXTS.flatMap(({ name, read }) => {
    const tokens = (what: string, list: (words: readonly string[]) => readonly string[]): TokenColumn =>
      tokensOf(audited, `the ${what} of the ${name}`, ADVICE, one => list(wordsIn(read(one).en)), isOrdinary);
    return [
      tokens('choice of words', words => words),
      tokens('turns of phrase', words => words.slice(1).map((word, i) => `${words[i]} ${word}`)),
    ];
  });
}

function wordsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(word => word.toLowerCase());
}

function meanLength(text: string): number | null {
  const words = wordsIn(text);
  return words.length === 0 ? null : words.reduce((sum, word) => sum + word.length, 0) / words.length;
}
