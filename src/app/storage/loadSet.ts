import type { PortraitFiles } from '../../bench/maps/pressMessages.ts';
import type { Specimen } from '../../core/document/specimen.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { issuedDocument } from '../../core/exercises/issuedDocument.ts';
import type { ExerciseSet } from '../../core/exercises/set.ts';
import type { InkTable } from '../../core/press/recipe/inkSchema.ts';
import type { LeafRecipe } from '../../core/press/recipe/leafRecipe.ts';
import type { ReaderModel } from '../../core/reader/page/readerModel.ts';
import {
  fetchLivePictures,
  fetchPortraits,
  inksOf,
  listLeaves,
  readExercises,
  readReaderModels,
  SETS,
  SPECIMENS,
} from './collection.ts';
import type { LaneStore } from './laneStore.ts';

/** What the press needs of one specimen. */
export type SpecimenStock = {
  readonly specimen: Specimen;
  readonly inks: InkTable | null;
  readonly leaves: ReadonlyMap<string, LeafRecipe>;
};

/**
 * A practice set with everything it will ever need, held in memory: once it is loaded no case asks the network for
 * anything, so nothing that is fetched can tell one case from another (PRODUCT.md laws 1 and 14).
 */
export type LoadedSet = {
  readonly set: ExerciseSet;
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly stock: ReadonlyMap<string, SpecimenStock>;
  /** Document pictures of everybody in the collection, used or not. */
  readonly portraits: Readonly<Record<string, PortraitFiles>>;
  /** Everybody as they stand at the counter. */
  readonly livePictures: Readonly<Record<string, Blob>>;
  /** What a document reader knows of genuine pages, of all of them. */
  readonly readerModels: readonly ReaderModel[];
};

const loading = new Map<string, Promise<LoadedSet>>();

/** Loads a set once, one that ships with the app or one drawn here. Rejects where it is unknown or cannot be fetched; another call then tries anew. */
export function loadSet(id: string, lanes: Pick<LaneStore, 'read'>): Promise<LoadedSet> {
  const known = loading.get(id);
  if (known !== undefined) return known;
  const fresh = fetchSet(id, lanes);
  loading.set(id, fresh);
  fresh.catch(() => loading.delete(id));
  return fresh;
}

async function fetchSet(id: string, lanes: Pick<LaneStore, 'read'>): Promise<LoadedSet> {
  const shipped = SETS.find(candidate => candidate.id === id);
  const drawn = shipped === undefined ? await lanes.read(id) : null;
  const set = shipped ?? drawn?.set;
  if (set === undefined) throw new Error(`there is no set ${id}`);
  const [all, portraits, livePictures, readerModels] = await Promise.all([
    drawn?.exercises ?? readExercises(id),
    fetchPortraits(),
    fetchLivePictures(),
    readReaderModels(),
  ]);
  const exercises = new Map(all.map(exercise => [exercise.id, exercise]));
  const specimens = SPECIMENS.filter(specimen => all.some(exercise => exercise.specimen === specimen.id));
  const stock = await Promise.all(specimens.map(fetchStock));
  const bySpecimen = new Map(stock.map(entry => [entry.specimen.id, entry]));
  return { set, exercises, stock: bySpecimen, portraits, livePictures, readerModels };
}

async function fetchStock(specimen: Specimen): Promise<SpecimenStock> {
  return { specimen, inks: inksOf(specimen.id), leaves: await listLeaves(specimen.id) };
}

/** The document of a case as it was issued. */
export function issuedIn(loaded: LoadedSet, exercise: Exercise): Specimen {
  const stock = loaded.stock.get(exercise.specimen);
  const issued = stock === undefined ? null : issuedDocument(exercise, stock.specimen);
  if (issued === null || !issued.ok) throw new Error(`the document of ${exercise.id} cannot be issued`);
  return issued.value;
}
