import { actOf } from '../../alterations/actTable.ts';
import { LIGHTS, type Light } from '../../document/lights.ts';
import type { Specimen } from '../../document/specimen.ts';
import { sitesOf } from '../deriveKey.ts';
import type { Exercise } from '../exercise.ts';
import type { KeyPlace, KeySpot } from '../key.ts';
import { difficultyOf, soundDifficultyOf } from './difficulty.ts';
import { contrastIn, type Factors, VISIBLE } from './factors.ts';
import { factorsOfAct, factorsOfWear, leafOf, sizeOf } from './factorsOf.ts';
import { LIGHT_WORDS, listWords } from './tellLights.ts';

/** How well the work was done does not stand in a file: taken as middling. */
const UNKNOWN_CARE = 0.5;
const PLAINNESS = [
  [20, 'glaring'],
  [10, 'plain'],
  [5, 'clear'],
  [VISIBLE, 'faint'],
] as const;

/** What the key of an exercise holds, a line each: the decision, the places, the lights, the cross-checks, the difficulty. */
export function explainKey(exercise: Exercise, specimen: Specimen, lights: readonly Light[]): readonly string[] {
  const { key } = exercise;
  return [
    `${exercise.id}: ${key.referRequired ? 'refer' : 'admit'}. The document is ${spell(key.documentClass)} and ${spell(key.status)}; its holder is ${spell(key.holderRelation)}.`,
    ...key.places.flatMap(explainPlace),
    ...checksOf(exercise),
    ...wornLine(exercise),
    ...difficultyLine(exercise, specimen, lights),
  ];
}

function explainPlace(place: KeyPlace): readonly string[] {
  const signs = place.alternatives.length;
  const others = signs === 0 ? '' : ` ${signs === 1 ? 'One other sign earns' : `${signs} other signs earn`} the same.`;
  return [
    `- ${spell(place.class)}: ${spellSpot(place.main)}.${others}`,
    `  ${spellLights(place.visibility)}`,
    `  ${place.explanation.en}`,
  ];
}

function spell(name: string): string {
  return name.replaceAll('-', ' ');
}

function spellSpot(spot: KeySpot): string {
  if (spot.kind === 'pair') return `${spellSpot(spot.first)} held against ${spellSpot(spot.second)}`;
  if (spot.kind === 'region') return `a region on ${spot.face}`;
  if (spot.kind === 'row') return `the reader’s row ${spot.field}`;
  if (spot.kind === 'document')
    return spot.scope === 'page' ? `the page ${spot.face} as a whole` : 'the document as a whole';
  return spot.kind === 'person' ? 'the person' : `the book’s ${spot.site}`;
}

function spellLights(visibility: KeyPlace['visibility']): string {
  if (Object.keys(visibility).length === 0) return 'No lamp has a part in it.';
  const seen = LIGHTS.flatMap(light => {
    const value = visibility[light] ?? 0;
    const [, word] = PLAINNESS.find(([from]) => value >= from) ?? [];
    return word === undefined ? [] : [`${LIGHT_WORDS[light]} (${word}, ${value})`];
  });
  const hidden = LIGHTS.filter(light => (visibility[light] ?? 0) < VISIBLE).map(light => LIGHT_WORDS[light]);
  const dark = hidden.length === 0 ? '' : ` Not by ${listWords(hidden)}.`;
  return seen.length === 0 ? 'No lamp shows it.' : `It is seen by ${listWords(seen)}.${dark}`;
}

function checksOf({ acts }: Exercise): readonly string[] {
  const checks = [...new Set(acts.flatMap(({ class: name }) => actOf(name).crossChecks.map(({ en }) => en)))];
  return checks.length === 0 ? [] : ['Cross-checks:', ...checks.map(check => `- ${check}`)];
}

function wornLine({ wear }: Exercise): readonly string[] {
  return wear.length === 0 ? [] : [`Innocent traces on it: ${listWords(wear.map(({ decoy }) => spell(decoy)))}.`];
}

function difficultyLine(exercise: Exercise, specimen: Specimen, lights: readonly Light[]): readonly string[] {
  const { acts, wear, key } = exercise;
  if (!key.referRequired)
    return [`Difficulty ${soundDifficultyOf(factorsOfWear(wear))} logits, from its innocent traces.`];
  const byAct = acts.map((deed, at): readonly [number, Factors] => {
    const sites = sitesOf(specimen, deed);
    const done = { deed, care: UNKNOWN_CARE, size: sizeOf(sites, specimen), leaf: leafOf(sites) };
    const shown = contrastIn(key.places[at]?.visibility ?? {}, lights);
    const factors = factorsOfAct({ specimen, wear, likeness: new Map() }, done, shown);
    return [difficultyOf(factors), factors];
  });
  const [easiest] = [...byAct].sort(([one], [other]) => one - other);
  return easiest === undefined
    ? []
    : [`Difficulty ${easiest[0]} logits, give or take what workmanship adds: ${spellFactors(easiest[1])}.`];
}

function spellFactors({ size, contrast, lights, clutter, similarity }: Factors): string {
  return [
    `${size} mm² large`,
    `a contrast of ${contrast} in the best light`,
    `${lights} lights that show it`,
    `clutter ${Math.round(100 * clutter)} %`,
    `likeness to what was there ${Math.round(100 * similarity)} %`,
  ].join(', ');
}
