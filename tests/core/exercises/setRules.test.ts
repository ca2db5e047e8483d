import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/core/document/dataRule.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import { type ExerciseSet, setSchema } from '../../../src/core/exercises/set.ts';
import { countBaseRate, exercisesOnce, SET_RULES } from '../../../src/core/exercises/setRules.ts';
import { broken } from '../document/broken.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { alteredExercise, samplePlace, soundExercise } from './sampleExercise.ts';

function makeSet(exercises: readonly Exercise[], baseRate: number): ExerciseSet {
  return setSchema.parse({
    kind: 'loupe/set',
    version: 1,
    id: 'set',
    title: { en: 'Set' },
    policy: { mode: 'learn', order: 'fixed', baseRate, timeLimit: null, feedback: 'each', passScore: null },
    exercises: exercises.map(exercise => exercise.id),
  });
}

/** So many cases, every so many of them altered. */
function makeExercises(count: number, every: number): readonly Exercise[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(index % every === 0 ? alteredExercise() : soundExercise()),
    id: `case-${index}`,
  }));
}

const specimens = new Map([['utopia', sampleSpecimen()]]);
const check = (exercises: readonly Exercise[], baseRate: number): readonly string[] =>
  broken(SET_RULES, { set: makeSet(exercises, baseRate), exercises, specimens });

/** Every second altered case is a restitched spine instead. */
function mixPlaces(exercises: readonly Exercise[]): readonly Exercise[] {
  let altered = 0;
  return exercises.map(exercise => {
    if (!exercise.key.referRequired) return exercise;
    altered += 1;
    if (altered % 2 === 1) return exercise;
    const places = [samplePlace('restitching', { kind: 'book', site: 'spine' })];
    return { ...exercise, key: { ...exercise.key, places } };
  });
}

function findUnbalanced(exercises: readonly Exercise[]): readonly string[] {
  const set = makeSet(exercises, countBaseRate(exercises));
  return applyRules(SET_RULES, { set, exercises, specimens }, '').map(failure => failure.found);
}

describe('the rules of a set', () => {
  it('EXE-17 refuse an exercise named twice', () => {
    const [one] = makeExercises(1, 1);
    expect(broken([exercisesOnce], makeSet([one!, one!], 1))).toEqual(['exercises/set-exercise-repeated exercises[1]']);
  });

  it('EXE-18 recount the base rate', () => {
    const exercises = makeExercises(6, 3);
    expect(countBaseRate(exercises)).toBeCloseTo(1 / 3, 12);
    expect(check(exercises, 0.33)).toEqual([]);
    expect(check(exercises, 0.34)).toEqual(['exercises/base-rate policy.baseRate']);
    const set = makeSet(exercises, 0.5);
    const [failure] = applyRules(SET_RULES, { set, exercises, specimens }, 'set.json');
    expect([failure?.expected, failure?.found]).toEqual(['0.33 (2 of 6)', '0.5']);
  });

  it('EXE-19 leave sets below twenty alone', () => {
    expect(check(makeExercises(19, 2), 0.53)).toEqual([]);
  });

  it('EXE-19 warn where one class or place is in more than a fifth', () => {
    expect(
      findUnbalanced(mixPlaces(makeExercises(20, 2).slice(0, 16)).concat(makeExercises(24, 24).slice(1, 5))),
    ).toEqual([]);
    const many = makeExercises(20, 4);
    expect(findUnbalanced(many).slice(0, 2)).toEqual([
      'class mrz-altered in 5 of 20',
      'place data.verso zone VII in 5 of 20',
    ]);
    expect(SET_RULES.find(rule => rule.name === 'exercises/set-unbalanced')?.severity).toBe('warning');
  });

  it('EXE-19 warn where one class or place is in more than half of the cases to be referred, however rare these are', () => {
    expect(findUnbalanced(makeExercises(40, 10))).toEqual([
      'class mrz-altered in 4 of 4',
      'place data.verso zone VII in 4 of 4',
    ]);
    expect(findUnbalanced(mixPlaces(makeExercises(40, 10)))).toEqual([]);
  });

  it('EXE-19 count a place named otherwise than by a region too', () => {
    const exercises = makeExercises(20, 4).map(exercise =>
      exercise.key.referRequired
        ? {
            ...exercise,
            key: { ...exercise.key, places: [samplePlace('restitching', { kind: 'book', site: 'spine' })] },
          }
        : exercise,
    );
    const found = applyRules(SET_RULES, { set: makeSet(exercises, 0.25), exercises, specimens }, '').map(
      failure => failure.found,
    );
    expect(found[1]).toBe('place book spine in 5 of 20');
  });
});
