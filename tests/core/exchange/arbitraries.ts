import fc from 'fast-check';
import { FEATURE_TERMS } from '../../../src/core/document/featureTerms.ts';
import { CLASSES } from '../../../src/core/document/fraudTree.ts';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import type { Specimen } from '../../../src/core/document/specimen.ts';
import type { Attempt } from '../../../src/core/exchange/attempt.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import type { ExerciseSet, Policy } from '../../../src/core/exercises/set.ts';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { makeMrz } from '../../../src/core/mrz/makeMrz.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { soundExercise } from '../exercises/sampleExercise.ts';

const FACE = 'data.verso';
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const wording = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const text = fc.oneof(
  wording.map(en => ({ en })),
  fc.tuple(wording, wording).map(([en, ar]) => ({ en, ar })),
);
/** Hundredths of a millimetre, so that numbers with many digits after the point are met as well. */
const length = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(from * 100), max: Math.floor(to * 100) }).map(value => value / 100);
const rectangle = fc
  .tuple(length(0, 60), length(0, 40), length(0.01, 60), length(0.01, 40))
  .map(([x, y, width, height]) => ({ kind: 'rectangle', x, y, width, height }) as const);
const ellipse = fc
  .tuple(length(30, 60), length(30, 50), length(0.01, 25), length(0.01, 25), fc.integer({ min: -360, max: 360 }))
  .map(([x, y, radiusX, radiusY, angle]) => ({ kind: 'ellipse', x, y, radiusX, radiusY, angle }) as const);
const point = fc.record({ x: length(0, 125), y: length(0, 88) });
const polygon = fc.array(point, { minLength: 3, maxLength: 8 }).map(points => ({ kind: 'polygon', points }) as const);
const area = fc.oneof(rectangle, ellipse, polygon);
const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const name = fc.stringMatching(/^[A-Z]{1,14}( [A-Z]{1,8})?$/);

const features = fc.uniqueArray(
  fc.record({
    id: slug,
    term: fc.constantFrom(...FEATURE_TERMS),
    face: fc.constantFrom('data.verso', 'cover.recto'),
    areas: fc.array(area, { minLength: 1, maxLength: 3 }),
    level: fc.constantFrom(1, 2, 3),
    rank: fc.constantFrom('basic', 'additional'),
    lights: fc.subarray([...LIGHTS], { minLength: 1 }),
    genuine: text,
    lookFor: text,
    imitation: text,
    source: fc.record({ mark: fc.constantFrom('K', 'M', 'D'), reference: wording }, { requiredKeys: ['mark'] }),
  }),
  { selector: feature => feature.id, maxLength: 4 },
);

function toDate(text: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, date] = text.split('-').map(Number);
  return { year: year!, month: month!, day: date! };
}

export const specimenArbitrary: fc.Arbitrary<Specimen> = fc
  .record({
    id: slug,
    title: text,
    code: fc.constantFrom('UTO', 'QMA', 'QZZ', 'ZZA', 'AAZ'),
    number: fc.stringMatching(/^[A-Z0-9]{6,9}$/),
    primary: name,
    secondary: name,
    birthDate: day(1950, 1999),
    issueDate: day(2001, 2020),
    expiryDate: day(2021, 2030),
    sex: fc.constantFrom('F', 'M', 'X'),
    features,
  })
  .map(({ id, title, code, number, primary, secondary, birthDate, issueDate, expiryDate, sex, features }) => {
    const sample = sampleSpecimen();
    const lines = makeMrz({
      format: 'TD3',
      documentCode: 'P',
      issuingState: code,
      primary,
      secondary,
      documentNumber: number,
      nationality: 'UTO',
      birthDate: toDate(birthDate),
      sex,
      expiryDate: toDate(expiryDate),
    });
    if (!lines.ok) throw new Error('the zone of a sample could not be made');
    const holder = { ...sample.holder, primary, secondary, birthDate, sex };
    const state = { ...sample.state, code };
    const mrz = { ...sample.mrz, lines: lines.value };
    const rest = { id, title, issueDate, expiryDate, documentNumber: number, entries: [] };
    return { ...sample, ...rest, state, holder, mrz, features } as unknown as Specimen;
  });

const named = fc.constantFrom(
  { kind: 'book', site: 'gutter', leaf: 1 },
  { kind: 'book', site: 'spine' },
  { kind: 'row', source: 'mrz', field: 'birthDate' },
  { kind: 'row', source: 'chip', field: 'dg1' },
  { kind: 'person' },
  { kind: 'document', scope: 'document' },
  { kind: 'document', scope: 'page', face: FACE },
);
const region = fc.record({
  kind: fc.constant('region'),
  face: fc.constant(FACE),
  areas: fc.array(fc.oneof(area, fc.constant({ kind: 'raster', columns: 500, rows: 352, runs: [7, 175_993] })), {
    minLength: 1,
    maxLength: 3,
  }),
});
const pair = fc.record({
  kind: fc.constant('pair'),
  first: fc.oneof(region, named),
  second: fc.oneof(region, named),
});
const FORGERIES = CLASSES.filter(name => ['data', 'laminate-ovd', 'sheet-binding'].includes(name)).concat([
  'mechanical-erasure',
  'restitching',
  'photo-substitution',
]);
const place = fc.record({
  id: slug,
  class: fc.constantFrom(...FORGERIES),
  weight: length(0.01, 10),
  tolerance: length(0.5, 5),
  main: fc.oneof(region, pair, named),
  alternatives: fc.array(fc.oneof(region, pair, named), { maxLength: 3 }),
  visibility: fc.dictionary(fc.constantFrom(...LIGHTS), length(0, 100)).map(record => ({ ...record })),
  explanation: text,
});

export const exerciseArbitrary: fc.Arbitrary<Exercise> = fc
  .record({
    id: slug,
    controlDate: day(2008, 2011),
    brief: text,
    places: fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 3 }),
    neutral: fc.array(region, { maxLength: 2 }),
    parameters: fc.dictionary(
      fc.stringMatching(/^[a-z][A-Za-z0-9]{0,9}$/).filter(key => !['constructor', 'prototype'].includes(key)),
      fc.oneof(length(0, 9), fc.boolean(), wording),
      { noNullPrototype: true },
    ),
  })
  .map(({ id, controlDate, brief, places, neutral, parameters }) => {
    const sound = soundExercise();
    const forged = places.length > 0;
    const documentClass = forged ? 'forged' : 'authentic';
    const wear = [{ decoy: 'stain', seed: 4_294_967_295, parameters }];
    const key = { ...sound.key, referRequired: forged, documentClass, places, neutral };
    return { ...sound, id, controlDate, traveller: { person: 'anna', brief }, wear, key } as unknown as Exercise;
  });

const policy: fc.Arbitrary<Policy> = fc.record({
  mode: fc.constantFrom('learn', 'mixed', 'vigilance', 'test'),
  order: fc.constantFrom('fixed', 'shuffled'),
  baseRate: length(0, 1),
  timeLimit: fc.option(fc.integer({ min: 3, max: 7200 })),
  feedback: fc.constantFrom('each', 'end', 'none'),
  passScore: fc.option(length(0, 100)),
});

export const setArbitrary: fc.Arbitrary<ExerciseSet> = fc.record({
  kind: fc.constant('loupe/set'),
  version: fc.constant(1),
  id: slug,
  title: text,
  policy,
  exercises: fc.uniqueArray(slug, { minLength: 1, maxLength: 6 }),
}) as fc.Arbitrary<ExerciseSet>;

const identifier = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
const hash = fc.stringMatching(/^sha256:[0-9a-f]{64}$/);
const versioned = fc.record({ id: slug, hash });
const pin = fc.record({ kind: fc.constant('pin'), x: length(0, 125), y: length(0, 88) });
const drawn = fc.record({ kind: fc.constant('region'), face: fc.constant(FACE), shape: fc.oneof(area, pin) });
const mark = fc.record({
  id: identifier,
  sequence: fc.integer({ min: 0, max: 1_000_000 }),
  place: fc.oneof(drawn, named, fc.record({ kind: fc.constant('pair'), first: drawn, second: named })),
  family: fc.constantFrom('data', 'mrz', 'chip'),
  class: fc.option(fc.constantFrom(...CLASSES)),
  confidence: fc.constantFrom(1, 2, 3, 4, 5),
  light: fc.constantFrom(...LIGHTS),
}) as unknown as fc.Arbitrary<Mark>;
const marks = fc
  .uniqueArray(mark, { selector: ({ id }) => id, maxLength: 5 })
  .map(list => list.map((item, sequence) => ({ ...item, sequence })));
const score = fc.record({
  scoringVersion: fc.integer({ min: 1, max: 9 }),
  keyHash: hash,
  scoredAt: fc.constantFrom('2026-11-22T14:59:37Z', '2026-11-22T14:59:37.38Z'),
  verdictPoints: fc.integer({ min: -37, max: 13 }),
  localisationPoints: length(-500, 120),
  success: fc.boolean(),
});

export const attemptArbitrary: fc.Arbitrary<Attempt> = fc.record(
  {
    kind: fc.constant('loupe/attempt'),
    version: fc.constant(1),
    id: identifier,
    exercise: versioned,
    specimen: versioned,
    set: fc.option(versioned),
    policy,
    pressVersion: fc.option(fc.integer({ min: 1, max: 9 })),
    startedAt: fc.constant('2026-11-22T14:59:07Z'),
    lockedAt: fc.constantFrom('2026-11-22T14:59:07.000Z', '2026-11-22T14:59:37.5Z'),
    responseTime: fc.integer({ min: 0, max: 86_400_000 }),
    marks,
    edits: fc.array(
      fc.record({
        origin: fc.constantFrom('pointer', 'keyboard', 'undo'),
        created: marks,
        updated: fc.array(fc.record({ from: mark, to: mark }), { maxLength: 2 }),
        removed: marks,
      }),
      { maxLength: 2 },
    ),
    verdict: fc.record({
      step: fc.option(fc.constantFrom(1, 2, 3, 4, 5, 6)),
      urgent: fc.option(fc.constantFrom('protection', 'child', 'medical')),
    }),
    trace: fc.constantFrom('1!!', '1!data.verso!0Z_a'),
    scores: fc.uniqueArray(score, { selector: ({ keyHash }) => keyHash, maxLength: 3 }),
  },
  {
    requiredKeys: [
      'kind',
      'version',
      'id',
      'exercise',
      'specimen',
      'set',
      'policy',
      'pressVersion',
      'startedAt',
      'lockedAt',
      'responseTime',
      'marks',
      'verdict',
      'trace',
      'scores',
    ],
  },
) as unknown as fc.Arbitrary<Attempt>;
