import { CONFIDENCES } from '../../../src/core/marks/confidence.ts';
import type { Mark } from '../../../src/core/marks/mark.ts';
import { VERDICT_STEPS, type VerdictStep } from '../../../src/core/marks/verdict.ts';
import type { CaseScore } from '../../../src/core/scoring/caseScore.ts';
import { CONFIDENCE_THRESHOLDS, VERDICT_THRESHOLDS } from '../../../src/core/scoring/pointTables.ts';
import type { PreparedKey } from '../../../src/core/scoring/preparedKey.ts';
import { scoreCase } from '../../../src/core/scoring/scoreCase.ts';
import { normalQuantile } from '../../../src/core/statistics/normal.ts';
import type { Dice } from '../../../src/core/units/dice.ts';
import { at, GENUINE, makeMark, makePlace, on, pin, prepare, rectangle, verdictOf } from './cases.ts';

/** The eight kinds of place of the simulation that fixed the model, laid out on a data page; `chance` is that of a random pin. */
export const SPOTS = [
  { id: 'photo', shape: rectangle(5, 22, 35, 45), centre: [22.5, 44.5], chance: 0.174 },
  { id: 'stamp', shape: rectangle(95, 5, 25, 25), centre: [107.5, 17.5], chance: 0.077 },
  { id: 'ovd', shape: { kind: 'ellipse', x: 60, y: 45, radiusX: 10, radiusY: 10 }, centre: [60, 45], chance: 0.042 },
  { id: 'laminate-edge', shape: rectangle(22, 81, 80, 1), centre: [62, 81.5], chance: 0.038 },
  { id: 'name', shape: rectangle(45, 18, 43, 3.5), centre: [66.5, 19.75], chance: 0.032 },
  { id: 'number', shape: rectangle(85, 40, 30, 3.5), centre: [100, 41.75], chance: 0.023 },
  { id: 'birth-date', shape: rectangle(85, 52, 27, 3.5), centre: [98.5, 53.75], chance: 0.021 },
  { id: 'mrz-character', shape: rectangle(62, 70, 2.5, 3), centre: [63.25, 71.5], chance: 0.004 },
] as const;

/**
 * Shares of altered pages with one, two and three altered places (1.75 on average, as in the table). That simulation does
 * not print how many sites of a page a reader weighs; with five of the eight, its honest rows come out.
 */
const SIZES = [0.45, 0.35, 0.2];
const SITES = 5;

/** Every choice of one to three out of the five sites, by index, with its probability on an altered page. */
const CHOICES = Array.from({ length: 2 ** SITES }, (_, bits) =>
  Array.from({ length: SITES }, (_, i) => i).filter(i => (bits >> i) & 1),
)
  .filter(sites => sites.length >= 1 && sites.length <= SIZES.length)
  .map(sites => ({ sites, prior: SIZES[sites.length - 1]! / [5, 10, 10][sites.length - 1]! }));

const CLEAN = prepare([], GENUINE);
const keys = new Map<string, PreparedKey>();

function keyOf(spots: readonly number[]): PreparedKey {
  if (spots.length === 0) return CLEAN;
  const name = spots.join();
  const key = keys.get(name) ?? prepare(spots.map(i => makePlace(SPOTS[i]!.id, on(SPOTS[i]!.shape))));
  keys.set(name, key);
  return key;
}

/** A page as dealt: the spots that catch the eye, and what a reader of sensitivity `mu` perceives at each. */
type Page = { readonly key: PreparedKey; readonly sites: readonly number[]; readonly signals: readonly number[] };
export type Reading = { readonly marks: readonly Mark[]; readonly step: VerdictStep };
export type Strategy = (page: Page, dice: Dice) => Reading;

function drawChoice(dice: Dice): readonly number[] {
  let roll = dice.next();
  for (const { sites, prior } of CHOICES) {
    roll -= prior;
    if (roll < 0) return sites;
  }
  return [0];
}

function drawSites(dice: Dice): readonly number[] {
  const pool = SPOTS.map((_, i) => i);
  return Array.from({ length: SITES }, () => pool.splice(dice.below(pool.length), 1)[0]!);
}

function dealPage(prevalence: number, mu: number, dice: Dice): Page {
  const sites = drawSites(dice);
  const altered = dice.next() < prevalence ? drawChoice(dice) : [];
  const signals = sites.map((_, i) => normalQuantile(dice.next() + 2 ** -33) + (altered.includes(i) ? mu : 0));
  const spots = altered.map(i => sites[i]!).sort((a, b) => a - b);
  return { key: keyOf(spots), sites, signals };
}

export function readPages(pages: number, prevalence: number, mu: number, strategy: Strategy, dice: Dice): CaseScore[] {
  return Array.from({ length: pages }, () => {
    const page = dealPage(prevalence, mu, dice);
    const { marks, step } = strategy(page, dice);
    return scoreCase(page.key, { marks, verdict: verdictOf(step) });
  });
}

export function pinAt(x: number, y: number, confidence: number): Mark {
  return makeMark(at(pin(x, y)), { confidence });
}

export function pinOn({ centre }: { readonly centre: readonly number[] }, confidence: number): Mark {
  return pinAt(centre[0]!, centre[1]!, confidence);
}

/**
 * Says what the signals warrant, were half of all pages altered (both kinds weigh the same in the score).
 * `bend` changes the confidence that is said, not what is believed.
 */
export function honestReader(mu: number, bend: (belief: number) => number = belief => belief): Strategy {
  return ({ sites, signals }) => {
    const ratios = signals.map(signal => Math.exp(mu * signal - (mu * mu) / 2));
    const odds = CHOICES.map(({ sites: some, prior }) => some.reduce((odd, i) => odd * ratios[i]!, prior));
    const altered = odds.reduce((sum, odd) => sum + odd, 0);
    const marks = sites.flatMap((spot, i) => {
      const odd = CHOICES.reduce((sum, choice, k) => sum + (choice.sites.includes(i) ? odds[k]! : 0), 0);
      const said = bend(odd / (altered + 1));
      const confidence = CONFIDENCES.filter(level => said >= CONFIDENCE_THRESHOLDS[level]).at(-1);
      return confidence === undefined ? [] : [pinOn(SPOTS[spot]!, confidence)];
    });
    const belief = altered / (altered + 1);
    return { marks, step: VERDICT_STEPS.filter(step => belief >= VERDICT_THRESHOLDS[step]).at(-1)! };
  };
}

/** Score and half width of its 95 % interval, cases of both kinds drawn independently. */
export function meanScore(cases: readonly CaseScore[]): { readonly mean: number; readonly half: number } {
  const refer = cases.filter(score => score.referRequired);
  const weight = refer.reduce((sum, score) => sum + score.places.length, 0) / refer.length;
  const worth = (score: CaseScore): number => 50 * (score.verdict / 26 + score.localisation / (40 * weight));
  const groups = [refer, cases.filter(score => !score.referRequired)].map(group => {
    const values = group.map(worth);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    return { mean, variance: square / values.length };
  });
  return {
    mean: groups.reduce((sum, group) => sum + group.mean, 0),
    half: 1.96 * Math.sqrt(groups.reduce((sum, group) => sum + group.variance, 0)),
  };
}
