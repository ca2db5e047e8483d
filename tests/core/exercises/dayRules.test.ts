import { expect, it } from 'vitest';
import { DAY_RULES } from '../../../src/core/exercises/dayRules.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { soundExercise } from './sampleExercise.ts';

function complaints(part: Partial<Exercise>): readonly string[] {
  const subject = { exercise: { ...soundExercise(), ...part }, specimen: sampleSpecimen() };
  return DAY_RULES.flatMap(({ name, check }) => check(subject as never).map(() => name));
}

it('EXE-45 has no note and no date of issue of a day that has yet to come', () => {
  const note = (day: string): Partial<Exercise> => ({
    wear: [{ decoy: 'legal-amendment', seed: 1, parameters: { day } }],
  });
  expect(complaints(note('2010-06-14'))).toEqual([]);
  expect(complaints(note('2010-06-15'))).toEqual(['exercises/note-after-control']);
  const issued = (text: string): Partial<Exercise> => ({ presented: { entries: [{ field: 'issueDate', text }] } });
  expect(complaints(issued('14 JUN 2010'))).toEqual([]);
  expect(complaints(issued('15 JUN 2010'))).toEqual(['exercises/issue-after-control']);
});
