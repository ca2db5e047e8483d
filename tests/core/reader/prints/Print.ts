import type { MrzFormat } from '../../../../src/core/mrz/formats.ts';
import type { Quad, ReaderPicture } from '../../../../src/core/reader/readerPicture.ts';
import type { SheetPlan } from './sheets.ts';

/** Something done to one character; `line` and `column` count from 0. */
export type AlteredCharacter = { readonly line: number; readonly column: number; readonly way: AlteredWay };

export const ALTERED_WAYS = ['overprinted', 'shifted', 'other-typeface', 'blotted', 'erased', 'cut-off'] as const;
export type AlteredWay = (typeof ALTERED_WAYS)[number];

/** What is really in a picture. */
export type PrintTruth = {
  readonly format: MrzFormat;
  readonly sheet: SheetPlan;
  /** As they are printed, whatever is done to them afterwards. */
  readonly lines: readonly string[];
  /** Outer corners of the cells of all lines (3 mm high), px of the picture; outside it where print is cut off. */
  readonly corners: Quad;
  readonly altered: readonly AlteredCharacter[];
};

/** A picture to read; `truth` null where it holds no machine-readable zone. */
export type Print = {
  readonly condition: string;
  readonly seed: number;
  readonly picture: ReaderPicture;
  readonly truth: PrintTruth | null;
};
