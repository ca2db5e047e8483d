import type { Specimen } from '../../document/specimen.ts';
import type { Person } from '../../portrait/person.ts';
import type { Exercise } from '../exercise.ts';
import type { ExerciseSet } from '../set.ts';
import type { Factors } from './factors.ts';

/** What a generator may draw from. */
export type Stock = {
  readonly specimens: readonly Specimen[];
  /** Those with a picture for every use. */
  readonly people: readonly Person[];
};

/** One case with what it was meant to be. Its key is exact; the visibility in it is foretold until a draw measured it. */
export type GeneratedCase = {
  readonly exercise: Exercise;
  /** Of the act that is easiest to find, as one finding is enough. */
  readonly factors: Factors;
  /** Of each act, in their order. */
  readonly byAct: readonly Factors[];
  /** Prior item difficulty in logits, from the factors. */
  readonly difficulty: number;
  /** Genuine, altered and worn siblings share a name: same holder, book and day. */
  readonly triplet: string;
};

export type GeneratedSet = { readonly set: ExerciseSet; readonly cases: readonly GeneratedCase[] };
