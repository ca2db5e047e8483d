import type { PaintCanvas, PaintContext } from '../../../src/core/press/display/PaintContext.ts';
import type { Sheet } from '../../../src/core/press/display/sheets.ts';
import { drawLeaf, type LeafOrder } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import type { Box } from '../../../src/core/units/shape.ts';
import { digestLists } from './listsOf.ts';

export type BrowserPress = {
  readonly lists: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, string>>;
};
/** The order as it travels to the page: bytes as arrays. */
export type SentOrder = Omit<LeafOrder, 'portrait'> & {
  readonly portrait: {
    readonly width: number;
    readonly height: number;
    readonly rgb: readonly number[];
    readonly mask: readonly number[];
  };
};

function context(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const opened = canvas.getContext('2d', { willReadFrequently: true });
  return { canvas: canvas as unknown as PaintCanvas, context: opened as unknown as PaintContext };
}

/** Presses sheets of the leaf's verso in this browser; each comes back as one character a byte. */
function pressInBrowser(sent: SentOrder, sheets: readonly Sheet[], region: Box, pxPerMm: number): BrowserPress {
  const { width, height, rgb, mask } = sent.portrait;
  const portrait = { width, height, rgb: Uint8Array.from(rgb), mask: { width, height, pixels: Uint8Array.from(mask) } };
  const leaf = drawLeaf({ ...sent, portrait });
  const pressed = sheets.map(sheet => {
    const { data } = pressSheet(faceOf(leaf, 'verso'), sheet, { region, pxPerMm }, { context });
    let text = '';
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
    return [sheet, text] as const;
  });
  return { lists: digestLists(leaf), sheets: Object.fromEntries(pressed) };
}

Object.assign(globalThis, { pressInBrowser });
