import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../src/core/document/fraudTree.ts';
import { allowedDocuments, foundsDocument } from '../../../src/core/exercises/classDemands.ts';
import type { Exercise } from '../../../src/core/exercises/exercise.ts';
import { DOCUMENT_CLASSES, type Key } from '../../../src/core/exercises/key.ts';
import { KEY_RULES } from '../../../src/core/exercises/keyRules.ts';
import { broken } from '../document/broken.ts';
import { alteredExercise, samplePlace, soundExercise } from './sampleExercise.ts';

function withKey(key: Partial<Key>, rest: Partial<Exercise> = {}): readonly string[] {
  const sound = soundExercise();
  return broken(KEY_RULES, { ...sound, ...rest, key: { ...sound.key, ...key } });
}

const forged = { referRequired: true, documentClass: 'forged' } as const;

describe('the rules of a key', () => {
  it('have nothing against sound keys', () => {
    expect(broken(KEY_RULES, soundExercise())).toEqual([]);
    expect(broken(KEY_RULES, alteredExercise())).toEqual([]);
    expect(withKey({ referRequired: true, urgentReason: 'protection' })).toEqual([]);
  });

  it('EXE-1 refuses a place of the same id', () => {
    const place = samplePlace('mrz-altered');
    expect(withKey({ ...forged, places: [place, place] })).toEqual(['exercises/place-repeated key.places[1].id']);
  });

  it('EXE-2 refers exactly where there is a reason', () => {
    const wrong = ['exercises/refer-reason key.referRequired'];
    expect(withKey({ referRequired: true })).toEqual(wrong);
    expect(withKey({ urgentReason: 'child' })).toEqual(wrong);
    expect(withKey({ status: 'reported' })).toEqual(wrong);
    expect(withKey({ status: 'not-yet-valid' })).toEqual(wrong);
    expect(withKey({ ...forged, referRequired: false, places: [samplePlace('addition')] })).toEqual(wrong);
    expect(withKey({ places: [samplePlace('morphed-portrait')] })).toEqual(wrong);
    expect(withKey({ referRequired: true, status: 'reported' })).toEqual([]);
    expect(withKey({ referRequired: true, places: [samplePlace('morphed-portrait')] })).toEqual([]);
  });

  it('EXE-3 refuses an act on a document called authentic', () => {
    expect(withKey({ referRequired: true, places: [samplePlace('mechanical-erasure')] })).toEqual([
      'exercises/place-against-document-class key.places[0].class',
    ]);
    const page = samplePlace('counterfeit-page', { kind: 'document', scope: 'page', face: 'data.verso' });
    expect(withKey({ referRequired: true, documentClass: 'pseudo', places: [page] })).toEqual([
      'exercises/place-against-document-class key.places[0].class',
      'exercises/document-class-without-place key.places',
    ]);
  });

  it('EXE-3 lets every class stand on some document class', () => {
    for (const name of CLASSES) expect(allowedDocuments(name).length, name).toBeGreaterThan(0);
    expect(allowedDocuments('stolen-blank')).toEqual(['stolen-blank']);
    expect(allowedDocuments('expired')).toEqual(DOCUMENT_CLASSES);
  });

  it('EXE-4 wants a place that shows a document class other than authentic', () => {
    expect(withKey(forged)).toEqual(['exercises/document-class-without-place key.places']);
    const impostor = samplePlace('impostor', { kind: 'person' });
    expect(withKey({ ...forged, holderRelation: 'impostor', places: [impostor] })).toEqual([
      'exercises/document-class-without-place key.places',
    ]);
    const blank = samplePlace('stolen-blank', { kind: 'document', scope: 'document' });
    expect(withKey({ referRequired: true, documentClass: 'stolen-blank', places: [blank] })).toEqual([]);
    expect(foundsDocument('counterfeit-page', 'forged')).toBe(true);
    expect(foundsDocument('addition', 'counterfeit')).toBe(false);
  });

  it('EXE-5 ties an impostor to a place and a place to an impostor', () => {
    const impostor = samplePlace('impostor', { kind: 'person' });
    expect(withKey({ referRequired: true, places: [impostor] })).toEqual([
      'exercises/holder-against-places key.holderRelation',
    ]);
    expect(withKey({ referRequired: true, holderRelation: 'impostor' })).toEqual([
      'exercises/holder-against-places key.places',
    ]);
    expect(withKey({ referRequired: true, holderRelation: 'impostor', places: [impostor] })).toEqual([]);
    expect(withKey({ referRequired: true, holderRelation: 'unknown' })).toContain(
      'exercises/holder-against-places key.holderRelation',
    );
    const pasted = samplePlace('photo-substitution');
    expect(withKey({ ...forged, holderRelation: 'unknown', places: [pasted] })).toEqual([]);
  });

  it('EXE-6 ties expired and reported to their places', () => {
    const expired = samplePlace('expired');
    expect(withKey({ referRequired: true, places: [expired] })).toEqual(['exercises/status-against-places key.status']);
    expect(withKey({ referRequired: true, status: 'expired' })).toEqual(['exercises/status-against-places key.places']);
    expect(withKey({ referRequired: true, status: 'expired', places: [expired] })).toEqual([]);
    const altered = samplePlace('overwriting');
    expect(withKey({ ...forged, status: 'expired', places: [altered] })).toEqual([]);
  });

  it('EXE-7 finds whole pages, documents and persons as such', () => {
    const counterfeit = { referRequired: true, documentClass: 'counterfeit' } as const;
    expect(withKey({ ...counterfeit, places: [samplePlace('counterfeit-document')] })).toEqual([
      'exercises/whole-class-as-region key.places[0].main',
    ]);
    const page = samplePlace('counterfeit-page', { kind: 'document', scope: 'document' });
    expect(withKey({ ...counterfeit, places: [page] })).toEqual(['exercises/whole-class-as-region key.places[0].main']);
    const whole = samplePlace('counterfeit-document', { kind: 'document', scope: 'document' });
    expect(withKey({ ...counterfeit, places: [whole] })).toEqual([]);
  });

  it('EXE-8 wants a place for every act', () => {
    const act = { class: 'addition', seed: 1, parameters: {} } as const;
    const places = [samplePlace('addition')];
    expect(withKey({ ...forged, places }, { acts: [act] })).toEqual([]);
    expect(withKey({ ...forged, places }, { acts: [act, act] })).toEqual(['exercises/act-without-place acts[1].class']);
  });

  it('EXE-9 presents an entry once', () => {
    const entries = [
      { field: 'sex', text: 'M' },
      { field: 'sex', text: 'X' },
    ] as const;
    expect(withKey({}, { presented: { entries } })).toEqual([
      'exercises/presented-entry-repeated presented.entries[1].field',
    ]);
  });
});
