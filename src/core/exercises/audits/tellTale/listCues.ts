import type { Audited } from '../audit.ts';
import type { Column, TokenColumn } from './column.ts';
import { bookCues, bookTokens } from './cues/bookCues.ts';
import { colourCues } from './cues/colourCues.ts';
import { dateCues } from './cues/dateCues.ts';
import { fileCues } from './cues/fileCues.ts';
import { holderCues, holderTokens } from './cues/holderCues.ts';
import { numberCues, numberTokens } from './cues/numberCues.ts';
import { wordCues, wordTokens } from './cues/wordCues.ts';
import { tokensOfColumn } from './learn.ts';

const TOGETHER = 'Look at the cues that tell most by themselves: none does so surely, all together do.';

/** Everything about the cases that must not tell which of them are to be referred. */
export type Cues = { readonly plain: readonly Column[]; readonly learnt: readonly TokenColumn[] };

export function listCues(audited: Audited): Cues {
  const plain = [fileCues, wordCues, holderCues, dateCues, numberCues, bookCues, colourCues].flatMap(list =>
    list(audited),
  );
  const learnt = [wordTokens, holderTokens, numberTokens, bookTokens].flatMap(list => list(audited));
  return { plain, learnt: [...learnt, takeTogether(plain)] };
}

function takeTogether(columns: readonly Column[]): TokenColumn {
  const lists = columns.map(tokensOfColumn);
  const tokens = columns[0]!.values.map((_, i) => lists.flatMap(list => list[i]!));
  return { name: 'all of these together', advice: TOGETHER, tokens };
}
