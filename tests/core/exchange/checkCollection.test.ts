import { describe, expect, it } from 'vitest';
import { checkCollection } from '../../../src/core/exchange/checkCollection.ts';
import type { Collection } from '../../../src/core/exchange/collection.ts';
import { type ExerciseSet, setSchema } from '../../../src/core/exercises/set.ts';
import { describeFailure } from '../../../src/core/units/failure.ts';
import { changed } from '../document/changed.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { alteredExercise, soundExercise } from '../exercises/sampleExercise.ts';

const policy = { mode: 'learn', order: 'fixed', baseRate: 0.5, timeLimit: null, feedback: 'each', passScore: null };
const set = setSchema.parse({
  kind: 'loupe/set',
  version: 1,
  id: 'set',
  title: { en: 'Set' },
  policy,
  exercises: ['sound', 'altered'],
}) as ExerciseSet;

const collection: Collection = {
  specimens: [{ file: 's.json', value: sampleSpecimen() }],
  exercises: [
    { file: 'sound.json', value: soundExercise() },
    { file: 'altered.json', value: alteredExercise() },
  ],
  sets: [{ file: 'set.json', value: set }],
};

function lines(change: Partial<Collection>): readonly string[] {
  return checkCollection({ ...collection, ...change }).failures.map(describeFailure);
}

describe('a collection', () => {
  it('is good where its files agree', () => {
    expect(checkCollection(collection)).toEqual({ failures: [], warnings: [] });
  });

  it('EXC-16 has no two files of one kind and id', () => {
    const again = { file: 'again.json', value: sampleSpecimen() };
    expect(lines({ specimens: [...collection.specimens, again] })).toEqual([
      'again.json: id: no two files of one kind have the same id (expected a name not used before, found utopia) [exchange/id-repeated]',
    ]);
  });

  it('EXC-16 has the specimen of every exercise', () => {
    expect(lines({ specimens: [] })).toEqual([
      'sound.json: specimen: the specimen of an exercise is there (expected none is there, found utopia) [exchange/specimen-unknown]',
      'altered.json: specimen: the specimen of an exercise is there (expected none is there, found utopia) [exchange/specimen-unknown]',
    ]);
  });

  it('EXC-16 has every exercise of a set, and does not recount what is not there', () => {
    expect(lines({ exercises: collection.exercises.slice(0, 1) })).toEqual([
      'set.json: exercises[1]: every exercise of a set is there (expected one of sound, found altered) [exchange/exercise-unknown]',
    ]);
  });

  it('EXC-17 is held to the rules that look at two files, and says in which', () => {
    const late = { file: 'late.json', value: changed(soundExercise(), 'controlDate', '2012-06-14') };
    expect(lines({ exercises: [late, collection.exercises[1]!] })).toEqual([
      'late.json: key.status: the status of a key is the one the dates of the specimen give at the control date, unless the document is reported (expected expired (2007-04-16 to 2012-04-15, control date 2012-06-14), found valid) [exercises/status-against-dates]',
    ]);
    const wrong = { file: 'set.json', value: changed(set, 'policy.baseRate', 0.4) };
    expect(lines({ sets: [wrong] })).toEqual([
      'set.json: policy.baseRate: the stated base rate is the share of cases to be referred, within half a hundredth (expected 0.5 (1 of 2), found 0.4) [exercises/base-rate]',
    ]);
  });

  it('EXC-17 warns of an unbalanced set without refusing it', () => {
    const exercises = Array.from({ length: 20 }, (_, index) => ({
      file: `${index}.json`,
      value: { ...(index % 4 === 0 ? alteredExercise() : soundExercise()), id: `case-${index}` },
    }));
    const value = {
      ...set,
      policy: { ...set.policy, baseRate: 0.25 },
      exercises: exercises.map(({ value: { id } }) => id),
    };
    const checked = checkCollection({ ...collection, exercises, sets: [{ file: 'set.json', value }] });
    expect(checked.failures).toEqual([]);
    expect(checked.warnings.map(({ file, code, found }) => `${file} ${code}: ${found}`)).toEqual([
      'set.json exercises/set-unbalanced: class mrz-altered in 5 of 20',
      'set.json exercises/set-unbalanced: place data.verso zone VII in 5 of 20',
      'set.json exercises/set-unbalanced: class mrz-altered in 5 of 5',
      'set.json exercises/set-unbalanced: place data.verso zone VII in 5 of 5',
    ]);
  });
});
