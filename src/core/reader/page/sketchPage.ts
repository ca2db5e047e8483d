import type { ReaderPicture } from '../readerPicture.ts';
import { LIGHT_OF_BYTE } from './lightOf.ts';

/** Side of a cell of a sketch, mm. */
export const SKETCH_CELL = 2.5;

/** A picture of a page in cells of 2.5 mm, row by row; what of a cell lies outside the page is not looked at. */
export type PageSketch = {
  readonly columns: number;
  readonly rows: number;
  /** Mean red, green and blue of every cell, 0 to 255. */
  readonly colours: Uint8Array;
};

/** What each cell gives off where nothing in it is meant to shine, 0 to 1. */
export type GlowSketch = { readonly columns: number; readonly rows: number; readonly glow: Float32Array };

/** Where nothing shines: so much of a cell is no brighter. Lines and stars that fluoresce leave more than that dark. */
const DARK_SHARE = 0.2;

/** px 0, 0 being the page's upper left corner. */
export function sketchPage(picture: ReaderPicture, pxPerMm: number): PageSketch {
  const { columns, rows } = cellsOf(picture, pxPerMm);
  const colours = new Uint8Array(3 * columns * rows);
  for (let cell = 0; cell < columns * rows; cell++) {
    const sums = [0, 0, 0];
    let count = 0;
    walkCell(picture, pxPerMm, cell % columns, Math.floor(cell / columns), at => {
      for (let c = 0; c < 3; c++) sums[c]! += picture.data[at + c]!;
      count++;
    });
    for (let c = 0; c < 3; c++) colours[3 * cell + c] = Math.round(sums[c]! / count);
  }
  return { columns, rows, colours };
}

/** By the strongest colour of each px: what glows blue is dark to the eye and bright to a camera. */
export function sketchGlow(picture: ReaderPicture, pxPerMm: number): GlowSketch {
  const { columns, rows } = cellsOf(picture, pxPerMm);
  const { data } = picture;
  const levels = new Uint32Array(256);
  const glow = Float32Array.from({ length: columns * rows }, (_, cell) => {
    levels.fill(0);
    let count = 0;
    walkCell(picture, pxPerMm, cell % columns, Math.floor(cell / columns), at => {
      levels[Math.max(data[at]!, data[at + 1]!, data[at + 2]!)]!++;
      count++;
    });
    return LIGHT_OF_BYTE[levelAt(levels, DARK_SHARE * count)]!;
  });
  return { columns, rows, glow };
}

/** The level up to which `count` px lie. */
function levelAt(levels: Uint32Array, count: number): number {
  let below = 0;
  return Math.max(
    0,
    levels.findIndex(many => {
      below += many;
      return below > count;
    }),
  );
}

/** A last cell that is all but whole counts: the px of a picture seldom make whole cells. */
function cellsOf({ width, height }: ReaderPicture, pxPerMm: number): { columns: number; rows: number } {
  const side = SKETCH_CELL * pxPerMm;
  return { columns: Math.floor(width / side + 0.2), rows: Math.floor(height / side + 0.2) };
}

/** Calls with the first byte of every px of a cell. */
function walkCell(
  { width, height }: ReaderPicture,
  pxPerMm: number,
  column: number,
  row: number,
  visit: (at: number) => void,
): void {
  const side = SKETCH_CELL * pxPerMm;
  const right = Math.min(width, Math.round((column + 1) * side));
  const bottom = Math.min(height, Math.round((row + 1) * side));
  for (let y = Math.round(row * side); y < bottom; y++) {
    for (let x = Math.round(column * side); x < right; x++) visit(4 * (y * width + x));
  }
}
