import type { Position } from '../../core/units/affine.ts';

/**
 * How the bench is looked at. `centre` is the place on the bench (mm) in the middle of the pane, `pxPerMm` counts CSS
 * px, `angle` turns the picture counter-clockwise as seen (degrees, in (-180, 180]), `flipped` mirrors it left to right.
 */
export type View = {
  readonly centre: Position;
  readonly pxPerMm: number;
  readonly angle: number;
  readonly flipped: boolean;
};

/** A part of the host in CSS px from its top left corner: the whole of it, or one half in side by side. */
export type Pane = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
