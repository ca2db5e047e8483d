import { describe, expect, it } from 'vitest';
import { compareExercises } from '../../src/tools/compareExercises.ts';
import { alteredExercise } from '../core/exercises/sampleExercise.ts';

function seenIn(white: number) {
  const exercise = alteredExercise();
  const places = exercise.key.places.map(place => ({ ...place, visibility: { white } }));
  return { ...exercise, key: { ...exercise.key, places } };
}

describe('comparing what is stored with what follows', () => {
  it('has nothing against the same, nor against a visibility that canvases round otherwise', () => {
    expect(compareExercises(seenIn(12), seenIn(12))).toEqual([]);
    expect(compareExercises(seenIn(12), seenIn(12.04))).toEqual([]);
  });

  it('names what differs', () => {
    expect(compareExercises(seenIn(12), seenIn(12.2))).toEqual([
      'key.places mrz-altered, visibility in white: expected 12.2, found 12',
    ]);
    expect(compareExercises(alteredExercise(), seenIn(12))[0]).toContain('found undefined');
    expect(compareExercises({ ...seenIn(12), presented: {} }, seenIn(12))[0]).toMatch(/^presented: /);
  });
});
