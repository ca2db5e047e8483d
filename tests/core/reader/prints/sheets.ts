import type { MrzFormat } from '../../../../src/core/mrz/formats.ts';

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
export function middleOf(sheet: SheetPlan, line: number): number {
  return sheet.height - sheet.middles[line]!;
}

/** The lines at another distance, the lowest where it was. */
export function spaceLines(sheet: SheetPlan, distance: number): SheetPlan {
  const lowest = sheet.middles.at(-1)!;
  return { ...sheet, middles: sheet.middles.map((_, line) => lowest + distance * (sheet.middles.length - 1 - line)) };
}

/** Corners of all cells together, mm on the page: upper left, upper right, lower right, lower left. */
export function cornersOf(sheet: SheetPlan, lineLength: number): readonly (readonly [number, number])[] {
  const { left, middles } = sheet;
  const right = left + lineLength * PITCH;
  const top = middleOf(sheet, 0) - HALF;
  const bottom = middleOf(sheet, middles.length - 1) + HALF;
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
