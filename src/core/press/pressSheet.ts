import type { Side } from '../document/face.ts';
import { inkAnswers } from './display/inkAnswers.ts';
import type { Item } from './display/item.ts';
import type { Easel, PaintContext } from './display/PaintContext.ts';
import { type Frame, frameSize, paintSheet } from './display/paintSheet.ts';
import type { Sheet } from './display/sheets.ts';
import { mirrorAcross, transformItem } from './display/transformItem.ts';
import { type LeafDrawing, otherSide } from './drawLeaf.ts';

/** RGBA bytes of a sheet, opaque. */
export type SheetPicture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** The lists of one face, ready to be pressed: what lies on it, and what light from behind passes first. */
export type FaceDrawing = {
  readonly width: number;
  readonly height: number;
  readonly here: readonly Item[];
  readonly behind: readonly Item[];
};

export function faceOf(leaf: LeafDrawing, side: Side): FaceDrawing {
  const mirror = mirrorAcross(leaf.width);
  const dims = (item: Item): boolean => (item.ink.transmission ?? 1) < 1 || (item.ink.lighten ?? 0) > 0;
  const turn = (item: Item): Item => transformItem(item, mirror);
  const body = side === 'recto' ? leaf.body : leaf.body.map(turn);
  return {
    width: leaf.width,
    height: leaf.height,
    here: leaf[side],
    behind: [...body, ...leaf[otherSide(side)].filter(dims).map(turn)],
  };
}

/** Whether anything of a face leaves a trace in a sheet. */
export function answersIn(face: FaceDrawing, sheet: Sheet): boolean {
  return itemsIn(face, sheet).some(({ ink }) => inkAnswers(ink, sheet).length > 0);
}

function itemsIn(face: FaceDrawing, sheet: Sheet): readonly Item[] {
  return sheet === 'through' ? face.behind : face.here;
}

/** Paints one sheet of a face on a context at least as large as the frame. */
export function pressOn(face: FaceDrawing, sheet: Sheet, frame: Frame, context: PaintContext, easel: Easel): void {
  paintSheet(itemsIn(face, sheet), sheet, frame, context, easel);
}

/** One sheet of a region of a face, on a canvas of its own. */
export function pressSheet(face: FaceDrawing, sheet: Sheet, frame: Frame, easel: Easel): SheetPicture {
  const { width, height } = frameSize(frame);
  const { context } = easel.context(width, height);
  pressOn(face, sheet, frame, context, easel);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}
