import { describe, expect, it } from 'vitest';
import { setSchema } from '../../src/core/exercises/set.ts';
import { countFacts } from '../../src/tools/countFacts.ts';
import { sampleSpecimen } from '../core/document/sampleSpecimen.ts';
import { alteredExercise, samplePlace, soundExercise } from '../core/exercises/sampleExercise.ts';

const filed = <Value>(value: Value): { readonly file: string; readonly value: Value } => ({ file: 'a.json', value });
const altered = alteredExercise();
const both = {
  ...altered,
  id: 'both',
  key: { ...altered.key, places: [samplePlace('mrz-altered'), samplePlace('addition')] },
};
const child = { ...soundExercise(), id: 'child', key: { ...soundExercise().key, referRequired: true } };
const other = { ...soundExercise(), id: 'other', traveller: { person: 'eve', brief: { en: 'Another person.' } } };
const set = setSchema.parse({
  kind: 'loupe/set',
  version: 1,
  id: 'set',
  title: { en: 'Set' },
  policy: { mode: 'learn', order: 'fixed', baseRate: 0.6, timeLimit: null, feedback: 'each', passScore: null },
  exercises: ['sound'],
});
const collection = {
  specimens: [sampleSpecimen(), { ...sampleSpecimen(), id: 'second' }].map(filed),
  exercises: [soundExercise(), altered, both, child, other].map(filed),
  sets: [filed(set)],
};
const catalogues = { en: { a: 'A', b: 'B', c: 'C' }, fr: { a: 'A', b: '' }, ar: { a: 'أ', b: 'ب', c: 'ج' } };

describe('the facts', () => {
  it('are counted from code and data', () => {
    expect(countFacts(collection, catalogues)).toEqual({
      states: 1,
      documents: 2,
      pages: 8,
      features: 2,
      featureTerms: 74,
      people: 2,
      lights: 8,
      families: 10,
      classes: 34,
      decoys: 17,
      sets: 1,
      exercises: 5,
      exercisesByFamily: {
        portrait: 0,
        data: 1,
        mrz: 2,
        'laminate-ovd': 0,
        'sheet-binding': 0,
        'visa-stamp': 0,
        'whole-document': 0,
        chip: 0,
        person: 0,
        validity: 0,
      },
      genuineExercises: 2,
      languages: { en: 0, fr: 2, ar: 0 },
    });
  });

  it('are zero where there is nothing', () => {
    const facts = countFacts({ specimens: [], exercises: [], sets: [] }, {});
    expect(facts).toMatchObject({ states: 0, documents: 0, pages: 0, exercises: 0, people: 0, languages: {} });
  });
});
