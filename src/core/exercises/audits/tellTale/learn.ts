import { makeDice } from '../../../units/dice.ts';
import type { Column, TokenColumn } from './column.ts';

/** Any; the halves must only not follow the order of cases. */
const SPLIT = 20;

/**
 * What tells is learnt from one half of the cases and tried on the other, so that nothing learnt by chance counts:
 * each token weighs by how much oftener it stands among cases to be referred (naive Bayes, counts raised by one half).
 */
export function learnColumn({ name, advice, tokens }: TokenColumn, referred: readonly boolean[]): Column {
  const dice = makeDice(SPLIT);
  const learns = tokens.map(() => dice.next() < 0.5);
  const weigh = learnWeights(
    tokens.flatMap((list, i) => (list !== null && learns[i] ? [{ list, isReferred: referred[i]! }] : [])),
  );
  const values = tokens.map((list, i) =>
    list === null || learns[i] ? null : list.reduce((sum, token) => sum + weigh(token), 0),
  );
  return { name, advice, values, tail: 'upper' };
}

type Lesson = { readonly list: readonly string[]; readonly isReferred: boolean };

/** The weight of a token: logarithm of how much oftener it goes with one kind of case than with the other. */
function learnWeights(lessons: readonly Lesson[]): (token: string) => number {
  const counts = [new Map<string, number>(), new Map<string, number>()] as const;
  const totals: [number, number] = [0, 0];
  for (const { list, isReferred } of lessons) {
    const kind = isReferred ? 1 : 0;
    totals[kind]++;
    for (const token of new Set(list)) counts[kind].set(token, (counts[kind].get(token) ?? 0) + 1);
  }
  const share = (kind: 0 | 1, token: string): number => ((counts[kind].get(token) ?? 0) + 0.5) / (totals[kind] + 1);
  return token => (counts[0].has(token) || counts[1].has(token) ? Math.log(share(1, token) / share(0, token)) : 0);
}

/** Parts of equal number into which a figure is cut to be learnt from. */
const PARTS = 5;

/** A column of figures as tokens: which fifth a case is in. */
export function tokensOfColumn({ name, values }: Column): readonly (readonly string[])[] {
  const sorted = values.filter(value => value !== null).toSorted((a, b) => a - b);
  const edges = Array.from({ length: PARTS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / PARTS)]!);
  return values.map(value => (value === null ? [] : [`${name} ${edges.filter(edge => value >= edge).length}`]));
}
