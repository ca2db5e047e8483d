import type { Trainee } from '../../drills/trainee.ts';
import type { Attempt } from '../attempt.ts';
import type { LockedCase } from './lockedCase.ts';

/** An attempt with whose it is and the drill it was made in. */
export type KeptAttempt = {
  readonly attempt: Attempt;
  readonly person: Trainee;
  readonly drill: string;
};

/** All results on a device: attempts by id, and what is known of the cases by the hash of the exercise. */
export type Kept = {
  readonly attempts: ReadonlyMap<string, KeptAttempt>;
  readonly cases: ReadonlyMap<string, LockedCase>;
};
