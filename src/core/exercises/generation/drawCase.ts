import type { WearDeed } from '../../alterations/deed.ts';
import { issueTo } from '../../document/issueTo.ts';
import type { Specimen } from '../../document/specimen.ts';
import { travelHistory } from '../../document/travel/travelHistory.ts';
import { likenessOf } from '../../portrait/likeness.ts';
import type { Person } from '../../portrait/person.ts';
import { type Dice, makeDice } from '../../units/dice.ts';
import { assembleCase, type Draft, judgeCase } from './assembleCase.ts';
import { difficultyOf, soundDifficultyOf } from './difficulty.ts';
import { actsOf, drawActs, TOLERANCE } from './drawActs.ts';
import { type BookDates, expiredDates } from './drawDates.ts';
import { drawIssue } from './drawIssue.ts';
import { drawScene, type Scene, sceneSeed } from './drawScene.ts';
import { drawWear } from './drawWear.ts';
import type { Factors } from './factors.ts';
import { factorsOfExpiry, factorsOfWear } from './factorsOf.ts';
import { SURROGATES } from './foretell.ts';
import type { GeneratedCase, Stock } from './generated.ts';
import type { Recipe } from './recipe.ts';
import type { Bench, PlannedAct } from './searchCare.ts';
import { stolenNumber } from './stolenNumber.ts';
import { diceFor, drawCount } from './streams.ts';
import { writeBrief } from './writeBrief.ts';

/** Times a wanted difficulty is drawn anew where no class of the recipe reaches it on this document. */
const AIMS = 12;
/** Of these, the last on books after the first: anywhere in the recipe's range. */
const LAST_AIMS = 3;
/** Books of which the next is taken where nothing of the recipe can be done on the one before. */
export const BOOKS = 8;
/** Days since a book ran out, from and below; each span is tried. */
const OVERDUE = [
  [2, 5],
  [5, 12],
  [12, 30],
  [30, 90],
  [90, 200],
  [200, 420],
] as const;
/** mm² of an expiry date that stands in the zone alone. */
const UNPRINTED = 46;
/** Visas and stamps for which a book has room. */
const MOST_TRAVELS = 30;
/** Years two people may be apart of whom one is to pass for the other. */
const NEAR_AGE = 12;

/** How one case is drawn other than by chance alone. */
export type Steering = {
  readonly id: string;
  /** Left out: by chance at the recipe's rate. */
  readonly isReferred?: boolean;
  /** Left out: by chance. */
  readonly wear?: 'none' | 'some';
  /** This book alone; left out: the first on which the case can be drawn. */
  readonly book?: number;
  /** Counts how often the work on this case was drawn anew. */
  readonly attempt?: number;
  /** The same for its wear. */
  readonly wearAttempt?: number;
  /** Logits added to what is asked of the work, where a draw came out easier than foretold. */
  readonly correction?: number;
};

/** The parts of a draft that no work on the book changes. */
type Issued = Omit<Draft, 'acts'>;

/** Case `index` of a recipe; null where nothing of the recipe can be done on any book of it. */
export function drawCase(recipe: Recipe, stock: Stock, index: number, steering: Steering): GeneratedCase | null {
  const { book } = steering;
  if (book !== undefined) return drawOn(recipe, stock, index, steering, book);
  for (let next = 0; next < BOOKS; next++) {
    const drawn = drawOn(recipe, stock, index, steering, next);
    if (drawn !== null) return drawn;
  }
  return null;
}

function drawOn(recipe: Recipe, stock: Stock, index: number, steering: Steering, book: number): GeneratedCase | null {
  const scene = drawScene(recipe, stock, index, book);
  if (scene === null) return null;
  const isReferred = steering.isReferred ?? diceFor(recipe.seed, index, 'signal').next() < recipe.referRate;
  return isReferred ? drawReferred(recipe, stock, scene, steering) : drawSound(recipe, stock, scene, steering);
}

function drawSound(recipe: Recipe, stock: Stock, scene: Scene, steering: Steering): GeneratedCase | null {
  const issued = issueBook(recipe, stock, scene, scene.dates, steering);
  if (issued === null) return null;
  const factors = factorsOfWear(issued.wear);
  return complete({ ...issued, acts: [] }, factors, soundDifficultyOf(factors));
}

/** Aims, classes and seeds are tried until one case is as hard as wanted and breaks no rule. */
function drawReferred(recipe: Recipe, stock: Stock, scene: Scene, steering: Steering): GeneratedCase | null {
  for (let at = scene.book === 0 ? 0 : AIMS - LAST_AIMS; at < AIMS; at++) {
    const drawn = drawAimed(recipe, stock, scene, steering, aimOf(recipe, scene, steering, at));
    if (drawn !== null) return drawn;
  }
  return null;
}

/** `wanted` is where the work is aimed; `from` and `to` bound what is taken. `attempt` is its own dice. */
type Aim = { readonly wanted: number; readonly from: number; readonly to: number; readonly attempt: number };

/** Near the point aimed at; where no class came near in half of the tries, anywhere in the recipe's range. */
function aimOf({ seed, difficulty: { from, to } }: Recipe, { index }: Scene, steering: Steering, at: number): Aim {
  const { attempt: anew = 0, correction = 0 } = steering;
  const attempt = anew * AIMS + at;
  const wanted = from + diceFor(seed, index, 'aim', attempt).next() * (to - from) + correction;
  const [low, high] = at < AIMS / 2 ? [wanted, wanted] : [from + correction, to + correction];
  return { wanted, from: low - TOLERANCE, to: high + TOLERANCE, attempt };
}

function drawAimed(recipe: Recipe, stock: Stock, scene: Scene, steering: Steering, aim: Aim): GeneratedCase | null {
  const dice = diceFor(recipe.seed, scene.index, 'deed', aim.attempt);
  const acts = actsOf(recipe, scene.model);
  const hasExpired = recipe.classes.includes('expired') && !recipe.heldOut.includes('expired');
  if (hasExpired && dice.below(acts.length + 1) === 0) return drawExpired(recipe, stock, scene, steering, aim);
  const issued = issueBook(recipe, stock, scene, scene.dates, steering);
  if (issued === null) return null;
  const planned = drawActs(acts, benchOf(recipe, stock, scene, issued), aim, recipe.mostActs, dice);
  const easiest = easiestOf(planned);
  if (easiest === null) return null;
  const number = planned.some(({ deed }) => deed.class === 'stolen-blank')
    ? stolenNumber(scene.model, scene.controlDate, dice)
    : null;
  const book = number === null ? issued : issueBook(recipe, stock, scene, scene.dates, steering, number);
  return book === null ? null : complete({ ...book, acts: planned }, easiest.factors, easiest.difficulty);
}

function benchOf({ lights }: Recipe, stock: Stock, scene: Scene, { specimen, wear }: Issued): Bench {
  return {
    specimen,
    wear,
    people: likePeople(stock, scene).map(({ id }) => id),
    likeness: likenessTo(stock, scene),
    lights,
    surrogates: SURROGATES,
  };
}

/** What a case of this index would be done on; null where there is no such book. */
export function benchAt(recipe: Recipe, stock: Stock, index: number, book: number): Bench | null {
  const scene = drawScene(recipe, stock, index, book);
  const issued = scene === null ? null : issueBook(recipe, stock, scene, scene.dates, { id: 'bench' });
  return scene === null || issued === null ? null : benchOf(recipe, stock, scene, issued);
}

/** One finding is enough, so the plainest decides. */
function easiestOf(planned: readonly PlannedAct[]): PlannedAct | null {
  return planned.reduce<PlannedAct | null>(
    (best, plan) => (best === null || plan.difficulty < best.difficulty ? plan : best),
    null,
  );
}

/** The fewer days ago it ran out, the harder to notice; the days are chosen so that it is as hard as wanted. */
function drawExpired(recipe: Recipe, stock: Stock, scene: Scene, steering: Steering, aim: Aim): GeneratedCase | null {
  const { model, person, controlDate } = scene;
  const entry = model.entries.find(({ field }) => field === 'expiryDate');
  const size = entry === undefined ? UNPRINTED : Math.round(entry.box.width * entry.box.height);
  const dice = diceFor(recipe.seed, scene.index, 'deed', aim.attempt);
  const plans = OVERDUE.flatMap(([least, most]) => {
    const daysAgo = least + dice.below(most - least);
    const dates = expiredDates(model, person, controlDate, daysAgo);
    const factors = factorsOfExpiry(size, daysAgo, recipe.lights);
    return dates === null ? [] : [{ dates, factors, difficulty: difficultyOf(factors) }];
  }).filter(({ difficulty }) => difficulty >= aim.from && difficulty <= aim.to);
  const off = ({ difficulty }: { readonly difficulty: number }): number => Math.abs(difficulty - aim.wanted);
  const [plan] = plans.sort((one, other) => off(one) - off(other));
  const issued = plan === undefined ? null : issueBook(recipe, stock, scene, plan.dates, steering);
  return plan === undefined || issued === null
    ? null
    : complete({ ...issued, acts: [] }, plan.factors, plan.difficulty);
}

function issueBook(
  recipe: Recipe,
  stock: Stock,
  scene: Scene,
  dates: BookDates,
  { id, wear: wanted, wearAttempt = 0 }: Steering,
  documentNumber?: string,
): Issued | null {
  const { model, person, controlDate } = scene;
  const drawn = drawIssue(model, person, controlDate, dates, makeDice(sceneSeed(scene, 1)));
  const issue = documentNumber === undefined ? drawn : { ...drawn, documentNumber };
  const made = issueTo(model, issue);
  if (!made.ok) return null;
  const endorsements = drawTravels(made.value, recipe.travels, controlDate, makeDice(sceneSeed(scene, 3)));
  const specimen = endorsements === null ? made.value : { ...made.value, endorsements };
  return {
    id,
    model,
    people: stock.people,
    specimen,
    issue,
    endorsements,
    controlDate,
    brief: writeBrief(issue.holder, controlDate, makeDice(sceneSeed(scene, 2))),
    wear:
      wanted === 'none'
        ? []
        : wearOn(specimen, recipe, stock, scene, { isSure: wanted === 'some', attempt: wearAttempt }),
  };
}

function wearOn(
  specimen: Specimen,
  { decoys, seed }: Recipe,
  stock: Stock,
  scene: Scene,
  { isSure, attempt }: { readonly isSure: boolean; readonly attempt: number },
): readonly WearDeed[] {
  return drawWear(
    specimen,
    decoys,
    likePeople(stock, scene).map(({ id }) => id),
    diceFor(seed, scene.index, 'wear', attempt),
    scene.controlDate,
    isSure,
  );
}

/** Visas and stamps of whoever travelled with the book; null: none. */
function drawTravels(book: Specimen, mean: number, controlDate: string, dice: Dice): Draft['endorsements'] {
  const number = drawCount(mean, MOST_TRAVELS, dice);
  const drawn = number === 0 ? [] : travelHistory(book, dice, { controlDate, number });
  return drawn.length === 0 ? null : drawn;
}

/** Those who could pass for the holder at a glance, the most like first: same sex, near in age; never the holder. */
function likePeople({ people }: Stock, { person }: Scene): readonly Person[] {
  const others = people.filter(({ id, identity }) => id !== person.id && identity.sex === person.identity.sex);
  const near = others.filter(({ shots }) => Math.abs(shots.live.age - person.shots.live.age) <= NEAR_AGE);
  const likeness = (one: Person): number => likenessOf(one.identity, person.identity);
  return [...(near.length > 0 ? near : others)].sort((one, other) => likeness(other) - likeness(one));
}

function likenessTo(stock: Stock, scene: Scene): ReadonlyMap<string, number> {
  const likeness = ({ identity }: Person): number => likenessOf(identity, scene.person.identity);
  return new Map(likePeople(stock, scene).map(person => [person.id, likeness(person)]));
}

function complete(draft: Draft, factors: Factors, difficulty: number): GeneratedCase | null {
  const exercise = assembleCase(draft);
  if (judgeCase(exercise, draft.specimen).length > 0) return null;
  const byAct = draft.acts.map(plan => plan.factors);
  return { exercise, factors, byAct, difficulty, triplet: draft.id };
}
