import type { Family } from '../../../../core/document/fraudTree.ts';
import type { Light } from '../../../../core/document/lights.ts';
import type { KindTally } from '../../../../core/scoring/tallies/kindTally.ts';
import type { Measures } from '../../../../core/scoring/tallies/measures.ts';
import type { Trial } from '../../../../core/scoring/tallies/trial.ts';
import type { Person } from '../model/persons.ts';

/** Everything told of one person in one pool. */
export type PersonTally = {
  readonly person: Person;
  readonly trials: readonly Trial[];
  readonly measures: Measures;
  readonly families: readonly KindTally<Family>[];
  readonly lights: readonly KindTally<Light>[];
};
