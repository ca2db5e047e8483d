import type { Act } from '../../core/alterations/act.ts';
import { LIGHTS } from '../../core/document/lights.ts';
import { deriveKey } from '../../core/exercises/deriveKey.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { lackFor } from '../../core/exercises/generation/canCarry.ts';
import { drawCase } from '../../core/exercises/generation/drawCase.ts';
import type { Draw } from '../../core/exercises/generation/fitSurrogate.ts';
import { columnsOf, type Visibility } from '../../core/exercises/generation/foretell.ts';
import { proposeWith } from '../../core/exercises/generation/searchCare.ts';
import { mixSeed } from '../../core/exercises/generation/streams.ts';
import { issuedDocument } from '../../core/exercises/issuedDocument.ts';
import { measurePlaces } from '../../core/exercises/measureKey.ts';
import type { Design } from '../../core/press/recipe/design.ts';
import { makeNodeEasel } from '../../node/nodeEasel.ts';
import { orderExercise } from '../deriveExercise.ts';
import { BOOK_SEED, bookRecipe } from './bookRecipe.ts';
import type { Workshop } from './readStock.ts';

/** An act done once, as a case with its key measured. */
export type Trial = Draw & { readonly exercise: Exercise; readonly design: Design };

/** One proposal on a book of somebody's; null where it cannot be done on it, or leaves nothing to be seen on the book. */
export async function tryAct(
  root: string,
  { stock, designs }: Workshop,
  act: Act,
  at: number,
  care: number,
): Promise<Trial | null> {
  const specimens = stock.specimens.filter(specimen => lackFor(act, specimen) === null).slice(0, 1);
  const book = drawCase(bookRecipe(specimens.map(({ id }) => id)), stock, at, { id: 'book', isReferred: false });
  const model = specimens.find(({ id }) => id === book?.exercise.specimen);
  if (book === null || model === undefined) return null;
  const issued = issuedDocument(book.exercise, model);
  if (!issued.ok) return null;
  const people = stock.people.map(({ id }) => id).filter(id => id !== issued.value.holder.person);
  const seed = mixSeed(BOOK_SEED, at);
  const parameters = proposeWith(act, issued.value, { care, people }, seed);
  if (parameters === null || act.leavesOf(issued.value, parameters).length === 0) return null;
  const exercise = { ...book.exercise, acts: [{ class: act.class, seed, parameters }] };
  const design = designs.find(({ specimen }) => specimen.id === model.id)!;
  const { orderOf } = await orderExercise(root, exercise, design);
  const places = measurePlaces(exercise, issued.value, orderOf, makeNodeEasel());
  const [place] = places;
  const visibility = Object.fromEntries(LIGHTS.map(light => [light, place?.visibility[light] ?? 0])) as Visibility;
  const tried = { ...exercise, key: { ...deriveKey(exercise, issued.value), places } };
  return { exercise: tried, design, columns: columnsOf(act.parameters, parameters, care), visibility };
}
