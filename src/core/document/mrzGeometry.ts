import { mm } from '../units/length.ts';
import type { Box } from '../units/shape.ts';
import { type DocumentFormat, FACE_SIZES } from './formats.ts';

/** Distance from character to character, ICAO Doc 9303-3: ten to the inch. */
export const MRZ_PITCH = 2.54;
/** Height of the cell a character is given: its 2.4 mm and 0.3 mm of air above and below (our choice). */
export const MRZ_CELL_HEIGHT = 3;

/**
 * Left edge of the first character, and the line centres from the bottom edge, upper line first: ICAO Doc 9303-4 to
 * -6, nominal values. The drawing of Doc 9303-5 gives TD1 a line pitch of 4.23 mm.
 */
const PRINT: Readonly<
  Record<DocumentFormat, { readonly left: number; readonly characters: number; readonly centres: readonly number[] }>
> = {
  TD1: { left: 5, characters: 30, centres: [15.73, 11.5, 7.27] },
  TD2: { left: 4, characters: 36, centres: [15.75, 9.4] },
  TD3: { left: 6, characters: 44, centres: [15.75, 9.4] },
};

/** Cells of the characters `from` to `to` of a line, in mm on the face; lines and columns count from 1. */
export function mrzCells(format: DocumentFormat, line: number, from: number, to = from): Box {
  const { left, centres } = PRINT[format];
  const centre = FACE_SIZES[format].height - centres[line - 1]!;
  return {
    x: mm(toHundredth(left + (from - 1) * MRZ_PITCH)),
    y: mm(toHundredth(centre - MRZ_CELL_HEIGHT / 2)),
    width: mm(toHundredth((to - from + 1) * MRZ_PITCH)) as Box['width'],
    height: mm(MRZ_CELL_HEIGHT) as Box['height'],
  };
}

/** The cells of all characters together. */
export function mrzPrint(format: DocumentFormat): Box {
  const { characters, centres } = PRINT[format];
  const first = mrzCells(format, 1, 1, characters);
  const last = mrzCells(format, centres.length, 1, characters);
  return { ...first, height: mm(toHundredth(last.y + last.height - first.y)) as Box['height'] };
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
