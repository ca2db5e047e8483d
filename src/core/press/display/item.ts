import type { Box } from '../../units/shape.ts';
import type { GreyPicture } from './greyPicture.ts';
import type { Ink } from './ink.ts';
import type { Path } from './path.ts';
import type { Screen } from './screen.ts';

/**
 * Resolutions at which an item is painted, in px per mm: from `from` up to, not with, `below`. Detail that a
 * coarse raster cannot hold (microprint, dots) is drawn as an even tone below its limit.
 */
export type Detail = { readonly from?: number; readonly below?: number };

type Painted = {
  readonly ink: Ink;
  readonly bounds: Box;
  readonly clip?: Path;
  /** Further outlines, of what was done later: the item shows only within all of them. */
  readonly within?: readonly Path[];
  readonly detail?: Detail;
};

export type FillItem = Painted & { readonly kind: 'fill'; readonly path: Path; readonly rule?: 'nonzero' | 'evenodd' };
export type StrokeItem = Painted & {
  readonly kind: 'stroke';
  readonly path: Path;
  /** mm */
  readonly width: number;
  readonly cap?: 'butt' | 'round';
};
/** Ink laid down by a picture: 255 is full coverage. `screen`: how coverage breaks into dots or lines when seen closely. */
export type ToneItem = Painted & {
  readonly kind: 'tone';
  readonly picture: GreyPicture;
  readonly box: Box;
  readonly screen?: Screen;
};

/** One thing on a face, in millimetres; painted into every sheet its ink answers in, so that sheets cannot drift apart. */
export type Item = FillItem | StrokeItem | ToneItem;

/** Where in the leaf an item lies. Painting goes through the layers in this order, and within a layer in list order. */
export const LAYERS = ['body', 'print', 'personalisation', 'laminate', 'hole'] as const;
export type Layer = (typeof LAYERS)[number];
