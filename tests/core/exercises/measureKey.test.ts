import { describe, expect, it } from 'vitest';
import { maskOf } from '../../../src/core/alterations/compareLeaf.ts';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import { measurePlaces } from '../../../src/core/exercises/measureKey.ts';
import { seenRegion } from '../../../src/core/exercises/seenRegion.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { orderOf, SPECIMEN } from '../alterations/bench.ts';
import { samplePlace, soundExercise } from './sampleExercise.ts';

const erasure = { class: 'mechanical-erasure' as const, seed: 5, parameters: { text: '09 MAR 1994' } };
const overwriting = { class: 'overwriting' as const, seed: 6, parameters: {} };
const easel = makeNodeEasel();

function measure(acts: readonly (typeof erasure | typeof overwriting)[]) {
  const exercise = { ...soundExercise(), specimen: SPECIMEN.id, controlDate: '2024-05-02', acts };
  return measurePlaces(exercise, SPECIMEN, leaf => orderOf(leaf, { acts, wear: [] }), easel);
}

describe('the visibility of places', () => {
  it('EXE-22 is measured in every light over each place’s own mask, whatever else was done', () => {
    const [first, second] = measure([erasure, overwriting]);
    expect(Object.keys(first!.visibility)).toEqual([...LIGHTS]);
    expect(measure([overwriting])[0]!.visibility).toEqual(second!.visibility);
    expect(measure([erasure])[0]!.visibility).toEqual(first!.visibility);
  }, 60_000);

  it('EXE-22 is none for a place no act made', () => {
    const exercise = { ...soundExercise(), specimen: SPECIMEN.id, controlDate: '2029-01-01' };
    const places = [samplePlace('impostor', { kind: 'person' })];
    const late = { ...exercise, key: { ...exercise.key, places } };
    const measured = measurePlaces(late, SPECIMEN, leaf => orderOf(leaf), easel);
    expect(measured.map(place => [place.class, place.visibility])).toEqual([
      ['expired', {}],
      ['impostor', {}],
    ]);
  });

  it('EXE-43 is none for an act on no leaf', () => {
    const acts = [{ class: 'impostor' as const, seed: 1, parameters: {} }];
    const exercise = { ...soundExercise(), specimen: SPECIMEN.id, controlDate: '2024-05-02', acts };
    const [place] = measurePlaces(exercise, SPECIMEN, leaf => orderOf(leaf, { acts, wear: [] }), easel);
    expect([place!.class, place!.visibility]).toEqual(['impostor', {}]);
  });

  it.each(['counterfeit-document', 'stolen-blank', 'pseudo-document'] as const)(
    'EXE-43 is measured for %s on the data page',
    name => {
      const region = seenRegion(SPECIMEN, { class: name, seed: 1, parameters: {} });
      expect(region!.face).toBe(SPECIMEN.mrz!.face);
      const share = maskOf(SPECIMEN.format, region!).count / (500 * 352);
      expect([share > 0.2, share < 0.4]).toEqual([true, true]);
    },
  );
});
