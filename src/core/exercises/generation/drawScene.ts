import { drawOne } from '../../alterations/materials/chance.ts';
import { addDays } from '../../document/days.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Person } from '../../portrait/person.ts';
import { daysBetween } from './calendar.ts';
import { type BookDates, drawValidDates } from './drawDates.ts';
import type { Stock } from './generated.ts';
import type { Recipe } from './recipe.ts';
import { diceFor, drawSeed, mixSeed, shuffle } from './streams.ts';

/** Who comes with which model on which day: drawn before anything else, and never again whatever is done to the book. */
export type Scene = {
  readonly index: number;
  /** Books before this one on which nothing could be done. */
  readonly book: number;
  readonly model: Specimen;
  readonly person: Person;
  readonly controlDate: string;
  /** Dates of the book as long as it is not an expired one. */
  readonly dates: BookDates;
  /** For all that follows from holder and book. */
  readonly seed: number;
};

/** A person whose age no book of the series allows gives way to the next; so often at most. */
const TRIES = 60;
const ADULT = 18;

/** The scene of a case; null where nobody of the stock can have a book of these models in these days. */
export function drawScene(recipe: Recipe, stock: Stock, index: number, book: number): Scene | null {
  const models = recipe.specimens.flatMap(id => stock.specimens.find(specimen => specimen.id === id) ?? []);
  const sitters = sittersOf(recipe, stock);
  if (sitters.length === 0 || models.length === 0) return null;
  for (let attempt = book * TRIES; attempt < (book + 1) * TRIES; attempt++) {
    const dice = diceFor(recipe.seed, index, 'book', attempt);
    const model = drawOne(dice, models);
    const person = personAt(recipe, sitters, index + attempt * 7);
    const controlDate = drawDay(recipe.controlDates, dice.next());
    const seed = drawSeed(dice);
    const dates = drawValidDates(model, person, controlDate, dice);
    if (dates !== null) return { index, book, model, person, controlDate, dates, seed };
  }
  return null;
}

/** Pictures of children are for sets that teach what growing up does to a face. */
function sittersOf({ decoys }: Recipe, { people }: Stock): readonly Person[] {
  return decoys.kinds.includes('aged-child-photo') ? people : people.filter(({ shots }) => shots.document.age >= ADULT);
}

/** Everybody comes once before anybody comes again. */
function personAt({ seed }: Recipe, people: readonly Person[], index: number): Person {
  const round = Math.floor(index / people.length);
  return shuffle(people, diceFor(seed, round, 'people'))[index % people.length]!;
}

function drawDay({ from, to }: Recipe['controlDates'], at: number): string {
  return addDays(from, Math.floor(at * (daysBetween(from, to) + 1)));
}

/** Seed of one part of a scene. */
export function sceneSeed({ seed }: Scene, part: number): number {
  return mixSeed(seed, part);
}
