import { factorCholesky, solveCholesky } from '../../statistics/cholesky.ts';
import { type CellMap, toPlace } from './cellMap.ts';

/** A character seen at a place of the picture, which belongs at a place of the print. */
export type Sighting = { readonly u: number; readonly v: number; readonly x: number; readonly y: number };

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
/** How far a character usually stands beside the middle of its cell, in pitches. */
const STRAY = 0.08;
/** Perspective and slant that are usual: they hold a map still where too few characters say otherwise. */
const USUAL_PERSPECTIVE = 0.002;
const USUAL_SLANT = 0.15;
const ROUNDS = 4;

/**
 * The map that brings the cells nearest to where their characters are seen: Gauss and Newton's steps with Huber's
 * weights from a first guess.
 */
export function fitCellMap(guess: CellMap, sightings: readonly Sighting[]): CellMap {
  let map = guess;
  for (let round = 0; round < ROUNDS; round++) {
    const better = improve(map, guess, sightings);
    if (better === null) return map;
    map = better;
  }
  return map;
}

function improve(map: CellMap, guess: CellMap, sightings: readonly Sighting[]): CellMap | null {
  const pitch = Math.hypot(map.a, map.d);
  const normal = NAMES.map(() => new Float64Array(NAMES.length));
  const right = new Float64Array(NAMES.length);
  for (const sighting of sightings) addSighting(normal, right, map, sighting, STRAY * pitch);
  addPrior(normal, right, map, guess, pitch);
  const lower = factorCholesky(normal);
  if (lower === null) return null;
  const step = solveCholesky(lower, right);
  const moved = Object.fromEntries(NAMES.map((name, i) => [name, map[name] + step[i]!])) as CellMap;
  return NAMES.every(name => Number.isFinite(moved[name])) ? moved : null;
}

function addSighting(
  normal: readonly Float64Array[],
  right: Float64Array,
  map: CellMap,
  { u, v, x, y }: Sighting,
  stray: number,
): void {
  const depth = 1 / (map.g * u + map.h * v + 1);
  const place = toPlace(map, u, v);
  const away = Math.hypot(x - place.x, y - place.y) / stray;
  const weight = (away > 2 ? 2 / away : 1) / (stray * stray);
  const [du, dv] = [u * depth, v * depth];
  const across = [du, dv, depth, 0, 0, 0, -place.x * du, -place.x * dv];
  const down = [0, 0, 0, du, dv, depth, -place.y * du, -place.y * dv];
  addEquation(normal, right, across, x - place.x, weight);
  addEquation(normal, right, down, y - place.y, weight);
}

function addEquation(
  normal: readonly Float64Array[],
  right: Float64Array,
  slopes: readonly number[],
  rest: number,
  weight: number,
): void {
  for (let i = 0; i < slopes.length; i++) {
    const share = slopes[i]! * weight;
    if (share === 0) continue;
    right[i] = right[i]! + share * rest;
    for (let j = 0; j < slopes.length; j++) normal[i]![j] = normal[i]![j]! + share * slopes[j]!;
  }
}

function addPrior(
  normal: readonly Float64Array[],
  right: Float64Array,
  map: CellMap,
  guess: CellMap,
  pitch: number,
): void {
  const hold = (name: (typeof NAMES)[number], wanted: number, slack: number) => {
    const i = NAMES.indexOf(name);
    normal[i]![i] = normal[i]![i]! + 1 / (slack * slack);
    right[i] = right[i]! + (wanted - map[name]) / (slack * slack);
  };
  hold('g', 0, USUAL_PERSPECTIVE);
  hold('h', 0, USUAL_PERSPECTIVE);
  hold('b', guess.b, USUAL_SLANT * pitch);
  hold('e', guess.e, USUAL_SLANT * pitch);
}
