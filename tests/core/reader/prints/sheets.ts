import { MRZ_TABLES, type MrzFormat } from '../../../../src/core/mrz/formats.ts';

/** Where the zone stands on a page, mm: left edge of the first cell, middles of the lines from the page's lower edge. */
export type SheetPlan = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly middles: readonly number[];
};

export const PITCH = 2.54;
/** Half the height of a cell, mm. */
const HALF = 1.5;

/** Doc 9303 parts 4 to 7, nominal sizes. */
export const SHEETS: Readonly<Record<MrzFormat, SheetPlan>> = {
  TD1: { width: 85.6, height: 53.98, left: 5, middles: [15.73, 11.5, 7.27] },
  TD2: { width: 105, height: 74, left: 4, middles: [15.75, 9.4] },
  TD3: { width: 125, height: 88, left: 6, middles: [15.75, 9.4] },
  'MRV-A': { width: 120, height: 80, left: 4, middles: [15.75, 9.4] },
  'MRV-B': { width: 105, height: 74, left: 4, middles: [15.75, 9.4] },
};

/** y of the middle of a line, mm from the page's upper edge; lines count from 0. */
export function middleOf(format: MrzFormat, line: number): number {
  return SHEETS[format].height - SHEETS[format].middles[line]!;
}

/** Corners of all cells together, mm on the page: upper left, upper right, lower right, lower left. */
export function cornersOf(format: MrzFormat): readonly (readonly [number, number])[] {
  const { left, middles } = SHEETS[format];
  const right = left + MRZ_TABLES[format].lineLength * PITCH;
  const top = middleOf(format, 0) - HALF;
  const bottom = middleOf(format, middles.length - 1) + HALF;
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
