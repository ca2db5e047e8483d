import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Exercise } from '../exercise.ts';

/** A case as it would be handed out, with what only the audit may know. `bytes` is the size of its file. */
export type AuditedCase = { readonly exercise: Exercise; readonly specimen: Specimen; readonly bytes: number };

/** What an audit has to say: a sentence, and what to do about it. */
export type AuditFinding = {
  readonly audit: string;
  readonly severity: 'error' | 'warning';
  readonly sentence: Text;
  readonly advice: Text;
  /** Exercises concerned, by id. */
  readonly exercises: readonly string[];
};
