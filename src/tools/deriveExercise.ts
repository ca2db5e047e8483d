import { type AlteredOrder, peopleOf, presentedBy } from '../core/alterations/alterLeaf.ts';
import { deriveKey } from '../core/exercises/deriveKey.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import { issuedDocument } from '../core/exercises/issuedDocument.ts';
import { measurePlaces } from '../core/exercises/measureKey.ts';
import type { Easel } from '../core/press/display/PaintContext.ts';
import type { Design } from '../core/press/recipe/design.ts';
import { describeFailure } from '../core/units/failure.ts';
import { readPortrait } from '../node/readPortrait.ts';

/** Orders for the leaves of the document of an exercise, with all that was done to it. */
export type ExerciseOrders = {
  readonly specimen: Design['specimen'];
  readonly orderOf: (leaf: string) => AlteredOrder;
};

/** Everything the document of an exercise is pressed from; throws where its specimen is not drawn. */
export async function orderExercise(root: string, exercise: Exercise, design: Design): Promise<ExerciseOrders> {
  const issued = issuedDocument(exercise, design.specimen);
  if (!issued.ok) throw new Error(issued.failures.map(describeFailure).join('\n'));
  const specimen = issued.value;
  const { acts, wear } = exercise;
  const people = peopleOf({ acts, wear });
  const pictures = await Promise.all(people.map(async id => [id, await readPortrait(root, id)] as const));
  const portrait = await readPortrait(root, specimen.holder.person);
  const orderOf = (leaf: string): AlteredOrder => {
    const recipe = design.leaves.find(other => other.leaf === leaf);
    if (recipe === undefined || design.inks === null) throw new Error(`${specimen.id} does not draw its leaf ${leaf}`);
    return { specimen, recipe, inks: design.inks, portrait, portraits: new Map(pictures), deeds: { acts, wear } };
  };
  return { specimen, orderOf };
}

/** An exercise with all that follows from its deeds, dates and specimen put in its place. */
export async function deriveExercise(
  root: string,
  exercise: Exercise,
  design: Design,
  easel: Easel,
): Promise<Exercise> {
  const { specimen, orderOf } = await orderExercise(root, exercise, design);
  const presented = presentedBy(specimen, exercise);
  const places = measurePlaces(exercise, specimen, orderOf, easel);
  const key = { ...deriveKey(exercise, specimen), places };
  return { ...exercise, presented, key };
}
