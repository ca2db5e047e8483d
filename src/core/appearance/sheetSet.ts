import type { Sheet } from '../press/display/sheets.ts';
import type { SheetPicture } from '../press/pressSheet.ts';
import type { Box } from '../units/shape.ts';
import { type EvenTiles, findEvenTiles } from './evenTiles.ts';
import { type Level, makePyramid, type Pyramid } from './pyramid.ts';
import { makeSlopes, type Slopes } from './relief.ts';
import { rasterOf } from './sampleSpan.ts';
import type { Extent } from './scene.ts';

/** Sheets of one region of a face, with all that is reckoned from them once and kept. */
export type SheetSet = {
  /** mm */
  readonly region: Box;
  readonly face: Extent;
  readonly pyramid: (sheet: Sheet) => Pyramid | null;
  readonly evenTiles: (sheet: Sheet) => EvenTiles;
  /** Of a level of the sheet `surface`; the latest is kept. */
  readonly slopes: (level: Level) => Slopes;
  readonly put: (sheet: Sheet, picture: SheetPicture) => void;
  readonly bytes: () => number;
};

export function makeSheetSet(
  region: Box,
  face: Extent,
  pictures: Readonly<Partial<Record<Sheet, SheetPicture>>> = {},
): SheetSet {
  const pyramids = new Map<Sheet, Pyramid>();
  const tiles = new Map<Sheet, EvenTiles>();
  let slopes: Slopes | null = null;
  const put = (sheet: Sheet, picture: SheetPicture): void => {
    pyramids.set(sheet, makePyramid(picture));
    tiles.delete(sheet);
    if (sheet === 'surface') slopes = null;
  };
  for (const [sheet, picture] of Object.entries(pictures)) put(sheet as Sheet, picture);
  return {
    region,
    face,
    put,
    pyramid: sheet => pyramids.get(sheet) ?? null,
    evenTiles: sheet => {
      const known = tiles.get(sheet) ?? findEvenTiles(pyramids.get(sheet)!.level(0));
      tiles.set(sheet, known);
      return known;
    },
    slopes: level => {
      if (slopes?.level !== level) slopes = makeSlopes(level, rasterOf(region, level));
      return slopes;
    },
    bytes: () =>
      [...pyramids.values()].reduce((sum, pyramid) => sum + pyramid.bytes(), 0) + (slopes?.steps.byteLength ?? 0),
  };
}
