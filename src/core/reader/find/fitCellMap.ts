import { factorCholesky, solveCholesky } from '../../statistics/cholesky.ts';
import { type CellMap, depthOf, toPlace } from './cellMap.ts';

/** A character seen at a place of the picture, which belongs at a place of the print. */
export type Sighting = { readonly u: number; readonly v: number; readonly x: number; readonly y: number };

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'bow'] as const;
const COUNT = NAMES.length;
/** How far a character usually stands beside the middle of its cell, in pitches. */
const STRAY = 0.08;
/** Perspective, slant and bow that are usual: they hold a map still where too few characters say otherwise. */
const USUAL_PERSPECTIVE = 0.002;
const USUAL_SLANT = 0.15;
const USUAL_BOW = 0.0004;
const ROUNDS = 4;
/** A step so small, in pitches or their like, that another one is not worth its while. */
const STILL = 1e-4;

/** The sums of least squares: the lower half of the normal matrix, and its right side. */
type Sums = { readonly normal: readonly Float64Array[]; readonly right: Float64Array };

/**
 * The map that brings the cells nearest to where their characters are seen: Gauss and Newton's steps with Huber's
 * weights from a first guess.
 */
export function fitCellMap(guess: CellMap, sightings: readonly Sighting[]): CellMap {
  let map = { ...guess, crest: middleOf(sightings) };
  for (let round = 0; round < ROUNDS; round++) {
    const step = findStep(map, guess, sightings);
    if (step === null) return map;
    map = moveBy(map, step);
    const pitch = Math.hypot(map.a, map.d);
    if (step.every((value, i) => Math.abs(value) < STILL * (i < 6 ? pitch : 0.01))) return map;
  }
  return map;
}

function middleOf(sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, { u }) => sum + u, 0) / Math.max(1, sightings.length);
}

function moveBy(map: CellMap, step: Float64Array): CellMap {
  const [a, b, c, d, e, f, g, h, bow] = NAMES.map((name, i) => map[name] + step[i]!) as NineNumbers;
  return { a, b, c, d, e, f, g, h, bow, crest: map.crest };
}

type NineNumbers = [number, number, number, number, number, number, number, number, number];

function findStep(map: CellMap, guess: CellMap, sightings: readonly Sighting[]): Float64Array | null {
  const pitch = Math.hypot(map.a, map.d);
  const sums = { normal: NAMES.map(() => new Float64Array(COUNT)), right: new Float64Array(COUNT) };
  const slopes = { across: new Float64Array(COUNT), down: new Float64Array(COUNT) };
  for (const sighting of sightings) addSighting(sums, slopes, map, sighting, STRAY * pitch);
  addPrior(sums, map, guess, pitch);
  const lower = factorCholesky(sums.normal);
  const step = lower === null ? null : solveCholesky(lower, sums.right);
  return step?.every(Number.isFinite) ? step : null;
}

type Slopes = { readonly across: Float64Array; readonly down: Float64Array };

function addSighting(sums: Sums, { across, down }: Slopes, map: CellMap, seen: Sighting, stray: number): void {
  const { u, v, x, y } = seen;
  const depth = 1 / depthOf(map, u, v);
  const place = toPlace(map, u, v);
  const away = Math.hypot(x - place.x, y - place.y) / stray;
  const weight = (away > 2 ? 2 / away : 1) / (stray * stray);
  const rise = (u - map.crest) ** 2;
  const [du, dv] = [u * depth, (v + map.bow * rise) * depth];
  across[0] = down[3] = du;
  across[1] = down[4] = dv;
  across[2] = down[5] = depth;
  across[6] = -place.x * du;
  across[7] = -place.x * dv;
  across[8] = (map.b - map.h * place.x) * depth * rise;
  down[6] = -place.y * du;
  down[7] = -place.y * dv;
  down[8] = (map.e - map.h * place.y) * depth * rise;
  addEquation(sums, across, x - place.x, weight);
  addEquation(sums, down, y - place.y, weight);
}

function addEquation({ normal, right }: Sums, slopes: Float64Array, rest: number, weight: number): void {
  for (let i = 0; i < COUNT; i++) {
    const share = slopes[i]! * weight;
    if (share === 0) continue;
    right[i] = right[i]! + share * rest;
    const row = normal[i]!;
    for (let j = 0; j <= i; j++) row[j] = row[j]! + share * slopes[j]!;
  }
}

function addPrior({ normal, right }: Sums, map: CellMap, guess: CellMap, pitch: number): void {
  const hold = (name: (typeof NAMES)[number], wanted: number, slack: number) => {
    const i = NAMES.indexOf(name);
    normal[i]![i] = normal[i]![i]! + 1 / (slack * slack);
    right[i] = right[i]! + (wanted - map[name]) / (slack * slack);
  };
  hold('g', 0, USUAL_PERSPECTIVE);
  hold('h', 0, USUAL_PERSPECTIVE);
  hold('bow', 0, USUAL_BOW);
  hold('b', guess.b, USUAL_SLANT * pitch);
  hold('e', guess.e, USUAL_SLANT * pitch);
}
