import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Act } from '../core/alterations/act.ts';
import { ACTS } from '../core/alterations/actTable.ts';
import { type AlteredOrder, alterParts } from '../core/alterations/alterLeaf.ts';
import { seePlace } from '../core/alterations/compareLeaf.ts';
import type { Specimen } from '../core/document/specimen.ts';
import { lackFor } from '../core/exercises/generation/canCarry.ts';
import { drawCase } from '../core/exercises/generation/drawCase.ts';
import { leafOf, seenSite, sizeOf } from '../core/exercises/generation/factorsOf.ts';
import { type Draw, fitSurrogate } from '../core/exercises/generation/fitSurrogate.ts';
import { columnsOf } from '../core/exercises/generation/foretell.ts';
import { proposeWith } from '../core/exercises/generation/searchCare.ts';
import { mixSeed } from '../core/exercises/generation/streams.ts';
import { gatherLeaf, type LeafDrawing, type LeafPart } from '../core/press/drawLeaf.ts';
import type { PortraitPicture } from '../core/press/recipe/Desk.ts';
import { makeDice } from '../core/units/dice.ts';
import { makeNodeEasel } from '../node/nodeEasel.ts';
import { readPortrait } from '../node/readPortrait.ts';
import { BOOK_SEED, bookRecipe } from './cases/bookRecipe.ts';
import { readStock, type Workshop } from './cases/readStock.ts';
import { orderExercise } from './deriveExercise.ts';
import { formatJson } from './formatJson.ts';

const TABLE = 'src/core/exercises/generation/surrogate.json';
/** Draws of each act; care goes evenly from 0 to 1 over them. */
const DRAWS = 48;
const BOOKS = 3;
/** px per mm of the measure of a key, and px of a place beyond which it is measured more coarsely: large areas lose nothing. */
const FINEST = 300 / 25.4;
const MOST_PX = 150_000;
/** Draws below which nothing is learnt. */
const FEWEST = 6;

/** Presses proposals of every act (or of those named) and writes what they teach into the table of surrogates. */
export async function run(parameters: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { draws: { type: 'string', default: String(DRAWS) } },
  });
  const root = process.cwd();
  const workshop = await readStock(root);
  const known: Record<string, unknown> = JSON.parse(await readFile(join(root, TABLE), 'utf8'));
  for (const act of Object.values(ACTS)) {
    if (positionals.length > 0 && !positionals.includes(act.class)) continue;
    const draws = await drawMany(root, workshop, act, Number(values.draws));
    if (draws.length < FEWEST) continue;
    const surrogate = fitSurrogate(draws);
    known[act.class] = surrogate;
    await writeFile(join(root, TABLE), formatJson(known as never));
    process.stdout.write(`${act.class}: ${surrogate.draws} draws, off by ${surrogate.error} on those held back\n`);
  }
}

async function drawMany(root: string, workshop: Workshop, act: Act, count: number): Promise<readonly Draw[]> {
  const portraits = new Map<string, PortraitPicture>();
  if (act.changes.includes('portrait'))
    for (const { id } of workshop.stock.people) portraits.set(id, await readPortrait(root, id));
  const books = await Promise.all(
    Array.from({ length: BOOKS }, (_, at) => openBook(root, workshop, act, at, portraits)),
  );
  return Array.from({ length: count }, (_, at) => {
    const book = books[at % BOOKS];
    return book == null ? null : drawOnce(book, act, at, ((at * 7) % count) / (count - 1));
  }).filter(draw => draw !== null);
}

/** A book to try acts on: orders for its leaves, and what lies on them before anything is done. */
type Book = {
  readonly specimen: Specimen;
  readonly people: readonly string[];
  readonly orderOf: (leaf: string) => AlteredOrder;
  readonly partsOf: (leaf: string) => readonly LeafPart[];
};

async function openBook(
  root: string,
  { stock, designs }: Workshop,
  act: Act,
  at: number,
  portraits: ReadonlyMap<string, PortraitPicture>,
): Promise<Book | null> {
  const models = stock.specimens.filter(specimen => lackFor(act, specimen) === null).slice(0, 1);
  const drawn = drawCase(bookRecipe(models.map(({ id }) => id)), stock, at, { id: 'book', isReferred: false });
  const design = designs.find(({ specimen }) => specimen.id === drawn?.exercise.specimen);
  if (drawn === null || design === undefined) return null;
  const { specimen, orderOf: bareOrder } = await orderExercise(root, drawn.exercise, design);
  const people = stock.people.map(({ id }) => id).filter(id => id !== specimen.holder.person);
  const orderOf = (leaf: string): AlteredOrder => ({ ...bareOrder(leaf), portraits });
  const known = new Map<string, readonly LeafPart[]>();
  const partsOf = (leaf: string): readonly LeafPart[] => {
    const parts = known.get(leaf) ?? alterParts(orderOf(leaf));
    known.set(leaf, parts);
    return parts;
  };
  return { specimen, people, orderOf, partsOf };
}

/** One proposal; null where it cannot be done on the book, or leaves nothing to be seen on it. */
function drawOnce({ specimen, people, orderOf, partsOf }: Book, act: Act, at: number, care: number): Draw | null {
  const seed = mixSeed(BOOK_SEED, at);
  const parameters = proposeWith(act, specimen, { care, people }, seed);
  if (parameters === null) return null;
  const sites = act.sites(specimen, parameters, makeDice(seed));
  const [site, leaf] = [seenSite(sites), leafOf(sites)];
  if (site === null || leaf === null) return null;
  const parts = partsOf(leaf);
  const order = orderOf(leaf);
  const work = { specimen, order, portraits: order.portraits, parts };
  const twinOf = (twin: Specimen): LeafDrawing =>
    gatherLeaf(twin, twin === specimen ? parts : alterParts({ ...order, specimen: twin }));
  const pair = {
    document: gatherLeaf(specimen, act.alter(work, parameters, makeDice(seed))),
    twin: twinOf(act.traceless?.(specimen, parameters) ?? specimen),
  };
  const pxPerMm = Math.min(FINEST, Math.sqrt(MOST_PX / sizeOf(sites, specimen)));
  const visibility = seePlace(pair, specimen.format, site, makeNodeEasel(), pxPerMm);
  return { columns: columnsOf(act.parameters, parameters, care), visibility };
}
