import type { Light } from '../../document/lights.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Exercise } from '../exercise.ts';

/**
 * A case as it would be handed out, with what only the audit may know. `specimen` is the document as issued, `bytes` the
 * size of what is handed out before an answer is locked (`handOut`), `triplet` what siblings meant to be alike share.
 */
export type AuditedCase = {
  readonly exercise: Exercise;
  readonly specimen: Specimen;
  readonly bytes: number;
  readonly triplet?: string;
};

/** Mean colour of a page in a light: red, green and blue from 0 to 255. */
export type MeanColours = Partial<Readonly<Record<Light, readonly [number, number, number]>>>;

/** What is audited: cases in the order in which they are handed out, to an audience with these lights. */
export type Audited = {
  readonly name: string;
  readonly cases: readonly AuditedCase[];
  readonly lights: readonly Light[];
  /** Of the page of each case, where pages were drawn. */
  readonly colours?: readonly MeanColours[];
};

/** What an audit has to say: a sentence, and what to do about it. */
export type AuditFinding = {
  readonly audit: string;
  readonly severity: 'error' | 'warning';
  readonly sentence: Text;
  readonly advice: Text;
  /** Exercises concerned, by id. */
  readonly exercises: readonly string[];
};

/** Something a whole set must keep, with what it says where the set does not. */
export type Audit = {
  readonly name: string;
  readonly description: string;
  readonly check: (audited: Audited) => readonly AuditFinding[];
};
