import type { Quad, ReaderPicture } from '../readerPicture.ts';
import type { FoundZone } from '../zoneReading.ts';
import { lightOf } from './lightOf.ts';
import { middleOf } from './middleOf.ts';

/** A character of the zone and its own signal; lines and columns count from 1. */
export type CharacterContrast = { readonly line: number; readonly column: number; readonly contrast: number };

/**
 * Print contrast signal in infrared (ICAO Doc 9303-3: ground less print, by ground), 0 to 1. Print is where the white
 * picture is dark, so that what fades in infrared is told as faded and not as blank.
 */
export type InfraredMeasure = {
  /** Of the characters together. */
  readonly contrast: number;
  readonly characters: readonly CharacterContrast[];
};

/** Places looked at in a character's cell, across and down. */
const ACROSS = 20;
const DOWN = 24;
/** A filler covers about a sixth of its cell, so its darkest tenth is ink right through. */
const INK = 0.1;

/** Null where no character is printed. */
export function measureContrast(white: ReaderPicture, ir: ReaderPicture, zone: FoundZone): InfraredMeasure | null {
  const characters = zone.lines.flatMap((line, i) =>
    line.characters.flatMap(({ state, quad }, j) => {
      if (state === 'blank' || state === 'cut') return [];
      const contrast = contrastIn(white, ir, placesIn(white, quad));
      return contrast === null ? [] : [{ line: i + 1, column: j + 1, contrast }];
    }),
  );
  return characters.length === 0
    ? null
    : { contrast: middleOf(characters.map(({ contrast }) => contrast)), characters };
}

function contrastIn(white: ReaderPicture, ir: ReaderPicture, places: readonly number[]): number | null {
  if (places.length < (ACROSS * DOWN) / 2) return null;
  const dark = places
    .map(px => ({ px, light: lightOf(white, px) }))
    .toSorted((a, b) => a.light - b.light)
    .map(({ px }) => lightOf(ir, px));
  const print = middleOf(dark.slice(0, Math.round(INK * dark.length)));
  const ground = middleOf(dark.slice(Math.round(dark.length / 2)));
  return ground === 0 ? 0 : Math.max(0, (ground - print) / ground);
}

/** Indices of the px at even places of a cell, those within the picture. */
function placesIn({ width, height }: ReaderPicture, [a, b, c, d]: Quad): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < DOWN; i++) {
    for (let j = 0; j < ACROSS; j++) {
      const [u, v] = [(j + 0.5) / ACROSS, (i + 0.5) / DOWN];
      const [p, q, r, s] = [(1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v];
      const x = Math.floor(p * a.x + q * b.x + r * c.x + s * d.x);
      const y = Math.floor(p * a.y + q * b.y + r * c.y + s * d.y);
      if (x >= 0 && y >= 0 && x < width && y < height) places.push(y * width + x);
    }
  }
  return places;
}
