import { describe, expect, it } from 'vitest';
import { DEED_RULES } from '../../../src/core/exercises/deedRules.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import { broken } from '../document/broken.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { alteredExercise, soundExercise } from './sampleExercise.ts';

const specimen = sampleSpecimen();
const check = (exercise: Exercise): readonly string[] => broken(DEED_RULES, { exercise, specimen });
const withAct = (parameters: Exercise['acts'][number]['parameters'], name = 'mrz-altered'): readonly string[] =>
  check({ ...alteredExercise(), acts: [{ class: name as 'mrz-altered', seed: 1, parameters }] });

describe('the rules of deeds', () => {
  it('EXE-20 refuse deeds there are none of, parameters out of range, and what the document does not allow', () => {
    expect(check(soundExercise())).toEqual([]);
    expect(check(alteredExercise())).toEqual([]);
    expect(withAct({}, 'restitching')).toEqual(['exercises/deed-impossible acts[0].class']);
    expect(withAct({ column: 99 })).toEqual(['exercises/deed-impossible acts[0].parameters.column']);
    expect(withAct({ column: 1.5 })).toEqual(['exercises/deed-impossible acts[0].parameters.column']);
    expect(withAct({ depth: 1 })).toEqual(['exercises/deed-impossible acts[0].parameters.depth']);
    expect(withAct({ column: 44, text: '99' })).toEqual(['exercises/deed-impossible acts[0].parameters']);
    expect(withAct({ column: 14, text: '7' })).toEqual(['exercises/deed-impossible acts[0].parameters']);
    expect(withAct({ position: 1 }, 'overwriting')).toEqual(['exercises/deed-impossible acts[0].parameters']);
    const wear = [{ decoy: 'loose-thread' as const, seed: 1, parameters: {} }];
    expect(check({ ...soundExercise(), wear })).toEqual(['exercises/deed-impossible wear[0].decoy']);
  });

  it('EXE-20 refuse to present otherwise than the deeds do', () => {
    expect(check({ ...alteredExercise(), presented: {} })).toEqual(['exercises/presented-otherwise presented']);
    const { presented } = alteredExercise();
    expect(check({ ...soundExercise(), presented })).toEqual(['exercises/presented-otherwise presented']);
  });

  it('EXE-40 want the holder at the counter, or whom an act names', () => {
    const sent = (person: string, acts: Exercise['acts']): readonly string[] =>
      check({ ...soundExercise(), acts, traveller: { ...soundExercise().traveller, person } });
    const impostor = { class: 'impostor' as const, seed: 1, parameters: { person: 'teo-harrow' } };
    expect(sent('teo-harrow', [])).toEqual(['exercises/traveller-unexplained traveller.person']);
    expect(sent('teo-harrow', [impostor])).toEqual([]);
    expect(sent(specimen.holder.person, [impostor])).toEqual(['exercises/traveller-unexplained traveller.person']);
    expect(sent('anna', [{ ...impostor, parameters: { person: specimen.holder.person } }])[0]).toBe(
      'exercises/deed-impossible acts[0].parameters',
    );
  });

  it('EXE-44 leave no stolen blank unexplained', () => {
    const taken = { ...specimen, state: { ...specimen.state, code: 'QOV' }, documentNumber: 'KD7310042' };
    const on = (controlDate: string, status: 'valid' | 'reported' = 'valid'): readonly string[] => {
      const exercise = { ...soundExercise(), controlDate };
      return broken(DEED_RULES, { exercise: { ...exercise, key: { ...exercise.key, status } }, specimen: taken });
    };
    expect(on('2019-11-03')).toEqual([]);
    expect(on('2019-11-04')).toEqual(['exercises/reported-blank-unexplained issued.documentNumber']);
    expect(on('2019-11-04', 'reported')).toEqual([]);
  });
});
