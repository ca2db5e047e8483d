import type { Audited, AuditedCase } from '../audit.ts';

/** One thing about every case that might tell which are to be referred; null where it does not count for a case. */
export type Column = {
  /** In words, to be the subject of a sentence: `the length of the brief`. */
  readonly name: string;
  /** What to do where it tells. */
  readonly advice: string;
  readonly values: readonly (number | null)[];
  /** Learnt ones were made to rise with what tells; of the others either direction counts. */
  readonly tail: 'both' | 'upper';
};

/** Words, or other things a case has or has not, from which what tells is learnt. */
export type TokenColumn = Pick<Column, 'name' | 'advice'> & { readonly tokens: readonly (readonly string[] | null)[] };

type Among = (audited: AuditedCase) => boolean;

/** Cases of a lawful exception are left out: of `among`, only where a thing must not tell is it looked at. */
export function columnOf(
  { cases }: Audited,
  name: string,
  advice: string,
  read: (audited: AuditedCase, index: number) => number | null,
  among: Among = () => true,
): Column {
  const values = cases.map((audited, index) => (among(audited) ? read(audited, index) : null));
  return { name, advice, values, tail: 'both' };
}

export function tokensOf(
  { cases }: Audited,
  name: string,
  advice: string,
  read: (audited: AuditedCase) => readonly string[],
  among: Among = () => true,
): TokenColumn {
  return { name, advice, tokens: cases.map(audited => (among(audited) ? read(audited) : null)) };
}

/** Dates tell lawfully that a document has run out. */
export const isCurrent: Among = ({ exercise: { key } }) => key.status === 'valid' || key.status === 'reported';
/** A brief tells lawfully that somebody asks for protection, is ill or is a child alone. */
export const isOrdinary: Among = ({ exercise: { key } }) => key.urgentReason === null;
/** The book of a state that is none tells lawfully, and so does its issuer's name. */
export const isOfModel: Among = ({ exercise: { key } }) => key.documentClass !== 'pseudo';
