import { type Exercise, exerciseSchema } from '../../../src/core/exercises/exercise.ts';
import type { KeyPlace } from '../../../src/core/exercises/key.ts';

/** A genuine case on the sample specimen: everything is in order. */
export function soundExercise(): Exercise {
  return exerciseSchema.parse({
    kind: 'loupe/exercise',
    version: 1,
    id: 'sound',
    specimen: 'utopia',
    controlDate: '2010-06-14',
    traveller: { person: 'anna', brief: { en: 'A traveller.' } },
    question: { en: 'Admit or refer?' },
    acts: [],
    wear: [],
    presented: {},
    key: {
      referRequired: false,
      urgentReason: null,
      documentClass: 'authentic',
      holderRelation: 'rightful',
      status: 'valid',
      places: [],
      neutral: [],
    },
    explanation: { en: 'Nothing is wrong.' },
    source: { mark: 'D' },
  }) as Exercise;
}

/** A place of this class over the birth date of the machine-readable zone, or somewhere else. */
export function samplePlace(name: KeyPlace['class'], main: unknown = sampleRegion()): KeyPlace {
  return {
    id: name,
    class: name,
    weight: 1,
    tolerance: 2,
    main: main as KeyPlace['main'],
    alternatives: [],
    visibility: {},
    explanation: { en: 'Here.' },
  };
}

/** The fifteenth character of the lower line. */
export function sampleRegion(face = 'data.verso', x = 41.56): unknown {
  return { kind: 'region', face, areas: [{ kind: 'rectangle', x, y: 77.1, width: 2.54, height: 3 }] };
}

const ALTERED = 'L898902C36UTO7908122F1204159ZE184226B<<<<<10';

/** The birth year altered in the machine-readable zone, its digits left as they were. */
export function alteredExercise(): Exercise {
  const sound = soundExercise();
  return {
    ...sound,
    id: 'altered',
    acts: [{ class: 'mrz-altered', seed: 1, parameters: { column: 15 } }],
    presented: { mrz: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', ALTERED] },
    key: { ...sound.key, referRequired: true, documentClass: 'forged', places: [samplePlace('mrz-altered')] },
  };
}
