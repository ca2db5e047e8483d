import type { PortraitFiles } from '../../bench/maps/pressMessages.ts';
import type { Specimen } from '../../core/document/specimen.ts';
import type { Text } from '../../core/document/text.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { Recipe } from '../../core/exercises/generation/recipe.ts';
import type { ExerciseSet } from '../../core/exercises/set.ts';
import type { Person } from '../../core/portrait/person.ts';
import type { InkTable } from '../../core/press/recipe/inkSchema.ts';
import type { LeafRecipe } from '../../core/press/recipe/leafRecipe.ts';
import type { ReaderModel } from '../../core/reader/page/readerModel.ts';

/** The data that ships with the app; tests/data.test.ts has checked every file of it. */
export const SPECIMENS = Object.values(
  import.meta.glob<Specimen>('../../../specimens/*/specimen.json', { eager: true, import: 'default' }),
);
export const SETS = Object.values(
  import.meta.glob<ExerciseSet>('../../../exercises/*/set.json', { eager: true, import: 'default' }),
);
/** The set of the tour's one case, which is no practice. */
export const TOUR_SET = 'tour';
export const PRACTICE_SETS = SETS.filter(({ id }) => id !== TOUR_SET);
const RECIPES = import.meta.glob<Recipe>('../../../exercises/*/recipe.json', { eager: true, import: 'default' });
/** Recipes without a set of their own: each opening draws another one. */
export const LANES = Object.values(RECIPES).filter(({ id }) => SETS.every(set => set.id !== id));
const EXERCISES = import.meta.glob<Exercise>(
  ['../../../exercises/*/*.json', '!../../../exercises/*/set.json', '!../../../exercises/*/recipe.json'],
  { import: 'default' },
);
export const EXERCISE_COUNT = Object.keys(EXERCISES).length;

const INKS = import.meta.glob<InkTable>('../../../specimens/*/inks.json', { eager: true, import: 'default' });
const PORTRAITS = import.meta.glob<string>('../../../specimens/people/*/document*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
/** People as they stand at the counter. */
const LIVE_PICTURES = import.meta.glob<string>('../../../specimens/people/*/live.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
const PEOPLE = import.meta.glob<Person>('../../../specimens/people/*/person.json', { import: 'default' });
const READER_MODELS = import.meta.glob<ReaderModel>('../../../specimens/*/reader-model.json', { import: 'default' });
const LEAVES = import.meta.glob<LeafRecipe>('../../../specimens/*/leaves/*.json', { import: 'default' });

/** Specimens with a recipe, which the press can draw. */
export const DRAWN_SPECIMENS = SPECIMENS.filter(
  ({ id, holder }) => inksPath(id) in INKS && portraitOf(holder.person) !== null,
);

function inksPath(specimen: string): string {
  return `../../../specimens/${specimen}/inks.json`;
}

/** The inks of a drawn specimen; null where the press cannot draw it. */
export function inksOf(specimen: string): InkTable | null {
  return INKS[inksPath(specimen)] ?? null;
}

/** The recipe of one leaf. Rejects where there is none or it cannot be fetched. */
export function readLeaf(specimen: string, leaf: string): Promise<LeafRecipe> {
  const path = `../../../specimens/${specimen}/leaves/${leaf}.json`;
  return LEAVES[path]?.() ?? Promise.reject(new Error(`${path} is not there`));
}

/** All leaves of a specimen, by their id. */
export async function listLeaves(specimen: string): Promise<ReadonlyMap<string, LeafRecipe>> {
  const paths = Object.keys(LEAVES).filter(path => path.startsWith(`../../../specimens/${specimen}/`));
  const leaves = await Promise.all(paths.map(path => LEAVES[path]!()));
  return new Map(leaves.map(recipe => [recipe.leaf, recipe]));
}

/** What a document reader knows of the specimens. Rejects where it cannot be fetched. */
export function readReaderModels(): Promise<readonly ReaderModel[]> {
  return Promise.all(Object.values(READER_MODELS).map(read => read()));
}

/** Everybody there is, as they are described. Rejects where one cannot be fetched. */
export function readPeople(): Promise<readonly Person[]> {
  return Promise.all(Object.values(PEOPLE).map(read => read()));
}

/** The title of a set that ships with the app, or of the lane it was drawn for; null where neither is known. */
export function titleOfSet(id: string): Text | null {
  return SETS.find(set => set.id === id)?.title ?? laneOf(id)?.title ?? null;
}

/** The lane a set or an exercise was drawn for; null where it ships with the app. */
export function laneOf(id: string): Recipe | null {
  return LANES.find(recipe => id.startsWith(`${recipe.id}-`)) ?? null;
}

/** Every exercise in the folder of a set, whichever the set names. */
export function readExercises(set: string): Promise<readonly Exercise[]> {
  const paths = Object.keys(EXERCISES).filter(path => path.startsWith(`../../../exercises/${set}/`));
  return Promise.all(paths.map(path => EXERCISES[path]!()));
}

/** The document pictures of all people, fetched into memory. Rejects where one cannot be fetched. */
export async function fetchPortraits(): Promise<Readonly<Record<string, PortraitFiles>>> {
  const people = Object.keys(PORTRAITS).flatMap(path => /people\/([^/]+)\/document\.webp$/.exec(path)?.[1] ?? []);
  const fetched = people.map(async person => {
    const { picture, mask } = portraitOf(person)!;
    return [person, { picture: await fetchBlob(picture), mask: mask === null ? null : await fetchBlob(mask) }] as const;
  });
  return Object.fromEntries(await Promise.all(fetched));
}

/** The live pictures of all people, fetched into memory. Rejects where one cannot be fetched. */
export async function fetchLivePictures(): Promise<Readonly<Record<string, Blob>>> {
  const fetched = Object.entries(LIVE_PICTURES).map(async ([path, url]) => {
    const person = /people\/([^/]+)\//.exec(path)?.[1] ?? '';
    return [person, await fetchBlob(url)] as const;
  });
  return Object.fromEntries(await Promise.all(fetched));
}

async function fetchBlob(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.blob();
}

/** Where the document portrait of a person lies, and its mask (white where the person is); null where there is none. */
export function portraitOf(person: string): { readonly picture: string; readonly mask: string | null } | null {
  const picture = PORTRAITS[`../../../specimens/people/${person}/document.webp`];
  const mask = PORTRAITS[`../../../specimens/people/${person}/document-mask.webp`];
  return picture === undefined ? null : { picture, mask: mask ?? null };
}
