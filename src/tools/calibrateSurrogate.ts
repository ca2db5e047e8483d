import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Act } from '../core/alterations/act.ts';
import { ACTS } from '../core/alterations/actTable.ts';
import { LIGHTS } from '../core/document/lights.ts';
import { lackFor } from '../core/exercises/generation/canCarry.ts';
import { drawCase } from '../core/exercises/generation/drawCase.ts';
import { type Draw, fitSurrogate } from '../core/exercises/generation/fitSurrogate.ts';
import { columnsOf, SURROGATES, type Visibility } from '../core/exercises/generation/foretell.ts';
import type { Recipe } from '../core/exercises/generation/recipe.ts';
import { proposeWith } from '../core/exercises/generation/searchCare.ts';
import { mixSeed } from '../core/exercises/generation/streams.ts';
import { issuedDocument } from '../core/exercises/issuedDocument.ts';
import { measurePlaces } from '../core/exercises/measureKey.ts';
import { makeNodeEasel } from '../node/nodeEasel.ts';
import { readStock, type Workshop } from './cases/readStock.ts';
import { orderExercise } from './deriveExercise.ts';
import { formatJson } from './formatJson.ts';

const TABLE = 'src/core/exercises/generation/surrogate.json';
/** Draws of each act; care goes evenly from 0 to 1 over them. */
const DRAWS = 48;
const SEED = 20260;

/** Presses proposals of every act (or of those named) and writes what they teach into the table of surrogates. */
export async function run(parameters: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { draws: { type: 'string', default: String(DRAWS) } },
  });
  const root = process.cwd();
  const workshop = await readStock(root);
  const known: Record<string, unknown> = { ...SURROGATES };
  for (const act of Object.values(ACTS)) {
    if (positionals.length > 0 && !positionals.includes(act.class)) continue;
    const draws = await drawMany(root, workshop, act, Number(values.draws));
    if (draws.length === 0) continue;
    const surrogate = fitSurrogate(draws);
    known[act.class] = surrogate;
    await writeFile(join(root, TABLE), formatJson(known as never));
    process.stdout.write(`${act.class}: ${surrogate.draws} draws, off by ${surrogate.error} on those held back\n`);
  }
}

async function drawMany(root: string, workshop: Workshop, act: Act, count: number): Promise<readonly Draw[]> {
  const draws: Draw[] = [];
  for (let at = 0; at < count; at++) {
    const draw = await drawOnce(root, workshop, act, at, count);
    if (draw !== null) draws.push(draw);
  }
  return draws;
}

/** One proposal on a book of somebody's; null where it cannot be done on it, or leaves nothing to be seen on the book. */
async function drawOnce(
  root: string,
  { stock, designs }: Workshop,
  act: Act,
  at: number,
  count: number,
): Promise<Draw | null> {
  const specimens = stock.specimens.filter(specimen => lackFor(act, specimen) === null).slice(0, 1);
  const book = drawCase(bookRecipe(specimens.map(({ id }) => id)), stock, at, { id: 'book', isReferred: false });
  const model = specimens.find(({ id }) => id === book?.exercise.specimen);
  if (book === null || model === undefined) return null;
  const issued = issuedDocument(book.exercise, model);
  if (!issued.ok) return null;
  const people = stock.people.map(({ id }) => id).filter(id => id !== issued.value.holder.person);
  const seed = mixSeed(SEED, at);
  const care = ((at * 7) % count) / (count - 1);
  const parameters = proposeWith(act, issued.value, { care, people }, seed);
  if (parameters === null || act.leavesOf(issued.value, parameters).length === 0) return null;
  const exercise = { ...book.exercise, acts: [{ class: act.class, seed, parameters }] };
  const design = designs.find(({ specimen }) => specimen.id === model.id)!;
  const { orderOf } = await orderExercise(root, exercise, design);
  const [place] = measurePlaces(exercise, issued.value, orderOf, makeNodeEasel());
  const visibility = Object.fromEntries(LIGHTS.map(light => [light, place?.visibility[light] ?? 0])) as Visibility;
  return { columns: columnsOf(act.parameters, parameters), visibility };
}

function bookRecipe(specimens: readonly string[]): Recipe {
  return {
    kind: 'loupe/set-recipe',
    version: 1,
    id: 'calibration',
    title: { en: 'Calibration' },
    lead: { en: 'Books to try acts on.' },
    shelf: 'practice',
    seed: SEED,
    number: 1,
    specimens: [...specimens],
    classes: [],
    heldOut: [],
    referRate: 0,
    mostActs: 1,
    difficulty: { from: 0, to: 0 },
    decoys: { kinds: [], mean: 0 },
    lights: [...LIGHTS],
    travels: 4,
    controlDates: { from: '2024-01-01', to: '2026-11-30' },
    policy: { mode: 'mixed', order: 'shuffled', timeLimit: null, feedback: 'each', passScore: null },
  };
}
