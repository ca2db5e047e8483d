import { DECOYS } from '../core/document/decoys.ts';
import { FEATURE_TERMS } from '../core/document/featureTerms.ts';
import { CLASSES, FAMILIES, type Family, FRAUD_TREE } from '../core/document/fraudTree.ts';
import { LIGHTS } from '../core/document/lights.ts';
import { specimenFaces } from '../core/document/specimenFaces.ts';
import type { Collection } from '../core/exchange/collection.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import { wantedMessages } from './wantedMessages.ts';

export type Facts = {
  /** Distinct issuing states. */
  readonly states: number;
  readonly documents: number;
  /** Faces of all leaves of all documents. */
  readonly pages: number;
  /** Security features of all documents, and terms of the taxonomy they are named by. */
  readonly features: number;
  readonly featureTerms: number;
  /** Distinct persons among holders and travellers. */
  readonly people: number;
  readonly lights: number;
  readonly families: number;
  readonly classes: number;
  readonly decoys: number;
  readonly sets: number;
  readonly exercises: number;
  /** Exercises with a place of the family; one exercise may count in several. */
  readonly exercisesByFamily: Readonly<Record<Family, number>>;
  /** Nothing to refer and an authentic document. */
  readonly genuineExercises: number;
  /** Messages a language lacks, plural forms counted by its own rules. */
  readonly languages: Readonly<Record<string, number>>;
};

export type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>;

function countByFamily(exercises: readonly Exercise[]): Readonly<Record<Family, number>> {
  const holds = (exercise: Exercise, family: Family): boolean =>
    exercise.key.places.some(place => FRAUD_TREE[place.class].family === family);
  const counts = FAMILIES.map(family => [family, exercises.filter(exercise => holds(exercise, family)).length]);
  return Object.fromEntries(counts) as Record<Family, number>;
}

function countMissing(catalogues: Catalogues): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(catalogues).map(([language, words]) => {
      const wanted = [...wantedMessages(language, catalogues.en ?? {}).keys()];
      return [language, wanted.filter(key => (words[key] ?? '') === '').length];
    }),
  );
}

/** What code and data hold, counted. `catalogues` by language tag, `en` being the reference. */
export function countFacts(collection: Collection, catalogues: Catalogues): Facts {
  const specimens = collection.specimens.map(({ value }) => value);
  const exercises = collection.exercises.map(({ value }) => value);
  const people = [
    ...specimens.map(specimen => specimen.holder.person),
    ...exercises.map(exercise => exercise.traveller.person),
  ];
  return {
    states: new Set(specimens.map(specimen => specimen.state.code)).size,
    documents: specimens.length,
    pages: specimens.flatMap(specimenFaces).length,
    features: specimens.flatMap(specimen => specimen.features).length,
    featureTerms: FEATURE_TERMS.length,
    people: new Set(people).size,
    lights: LIGHTS.length,
    families: FAMILIES.length,
    classes: CLASSES.length,
    decoys: DECOYS.length,
    sets: collection.sets.length,
    exercises: exercises.length,
    exercisesByFamily: countByFamily(exercises),
    genuineExercises: exercises.filter(({ key }) => !key.referRequired && key.documentClass === 'authentic').length,
    languages: countMissing(catalogues),
  };
}
