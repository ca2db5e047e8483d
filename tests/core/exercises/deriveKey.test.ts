import { describe, expect, it } from 'vitest';
import { presentedBy } from '../../../src/core/alterations/alterLeaf.ts';
import { deriveKey } from '../../../src/core/exercises/deriveKey.ts';
import { exerciseSchema } from '../../../src/core/exercises/exercise.ts';
import { EXERCISE_RULES } from '../../../src/core/exercises/exerciseRules.ts';
import { KEY_RULES } from '../../../src/core/exercises/keyRules.ts';
import { SPECIMEN } from '../alterations/bench.ts';
import { broken } from '../document/broken.ts';
import { samplePlace, soundExercise } from './sampleExercise.ts';

const sound = { ...soundExercise(), specimen: SPECIMEN.id, controlDate: '2024-05-02' };
const DEEDS = [
  { class: 'mechanical-erasure' as const, seed: 5, parameters: { text: '09 MAR 1994' } },
  { class: 'mrz-recomputed' as const, seed: 6, parameters: { column: 14, text: '94' } },
];

describe('the derived key', () => {
  it('EXE-21 has a place for each act, keeps what its author wrote, and breaks no rule', () => {
    const places = [{ ...samplePlace('mrz-recomputed'), id: 'zone', explanation: { en: 'The zone.' } }];
    const draft = { ...sound, acts: DEEDS, key: { ...sound.key, places } };
    const key = deriveKey(draft, SPECIMEN);
    expect(key.places.map(({ id, class: name }) => [id, name])).toEqual([
      ['mechanical-erasure', 'mechanical-erasure'],
      ['zone', 'mrz-recomputed'],
    ]);
    expect(key.places.map(({ main }) => main.kind)).toEqual(['region', 'region']);
    expect(key.places[1]!.explanation).toEqual({ en: 'The zone.' });
    expect([key.referRequired, key.documentClass, key.status]).toEqual([true, 'forged', 'valid']);
    const exercise = { ...draft, key, presented: presentedBy(SPECIMEN, draft) };
    expect(exerciseSchema.safeParse(exercise).success).toBe(true);
    expect(broken(EXERCISE_RULES, { exercise, specimen: SPECIMEN })).toEqual([]);
    expect(broken(KEY_RULES, exercise)).toEqual([]);
    expect(deriveKey({ ...exercise }, SPECIMEN)).toEqual(key);
  });

  it('EXE-21 finds the expiry date of a sound document that has run out, not of a forged one', () => {
    const late = { ...sound, controlDate: '2029-01-01' };
    const key = deriveKey(late, SPECIMEN);
    expect(key.places.map(place => place.class)).toEqual(['expired']);
    expect([key.referRequired, key.documentClass, key.status]).toEqual([true, 'authentic', 'expired']);
    expect(deriveKey({ ...late, acts: DEEDS }, SPECIMEN).places.map(place => place.class)).not.toContain('expired');
  });

  it('EXE-21 leaves a sound case sound, and keeps what only an author can know', () => {
    expect(deriveKey(sound, SPECIMEN)).toEqual(sound.key);
    const places = [samplePlace('impostor', { kind: 'person' })];
    const impostor = { ...sound, key: { ...sound.key, holderRelation: 'impostor' as const, places } };
    expect(deriveKey(impostor, SPECIMEN)).toEqual({ ...impostor.key, referRequired: true });
    const urgent = deriveKey({ ...sound, key: { ...sound.key, urgentReason: 'child' } }, SPECIMEN);
    expect(urgent.referRequired).toBe(true);
  });

  it('EXE-21 makes the issuer’s own mistake neutral ground', () => {
    const wear = [{ decoy: 'issuer-mrz-error' as const, seed: 1, parameters: { text: '1' } }];
    const key = deriveKey({ ...sound, wear }, SPECIMEN);
    expect([key.neutral.length, key.places.length, key.referRequired]).toEqual([1, 0, false]);
  });

  it('EXE-41 takes the holder’s relation from the deeds', () => {
    const derive = (name: 'impostor' | 'photo-substitution', person: string, traveller: string) => {
      const acts = [{ class: name, seed: 1, parameters: { person } }];
      return deriveKey({ ...sound, acts, traveller: { ...sound.traveller, person: traveller } }, SPECIMEN);
    };
    const key = derive('impostor', 'teo-harrow', 'teo-harrow');
    expect([key.holderRelation, key.documentClass, key.referRequired]).toEqual(['impostor', 'authentic', true]);
    expect(key.places[0]!.main).toEqual({ kind: 'person' });
    expect(derive('photo-substitution', 'teo-harrow', 'teo-harrow').holderRelation).toBe('unknown');
    expect(derive('photo-substitution', 'teo-harrow', SPECIMEN.holder.person).holderRelation).toBe('rightful');
  });

  it('EXE-42 finds the date too where an impostor’s document has run out', () => {
    const acts = [{ class: 'impostor' as const, seed: 1, parameters: { person: 'teo-harrow' } }];
    const key = deriveKey({ ...sound, acts, controlDate: '2029-01-01' }, SPECIMEN);
    expect(key.places.map(place => place.class)).toEqual(['impostor', 'expired']);
    expect(broken(KEY_RULES, { ...sound, acts, key })).toEqual([]);
  });
});
