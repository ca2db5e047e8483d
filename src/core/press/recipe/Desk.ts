import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import type { GreyPicture } from '../display/greyPicture.ts';
import type { Ink } from '../display/ink.ts';
import type { Item, Layer } from '../display/item.ts';
import type { InkRef } from './inkSchema.ts';

/** A printed portrait before it is printed: colour, and how far each pixel belongs to the person. Same size. */
export type PortraitPicture = {
  readonly width: number;
  readonly height: number;
  /** r, g, b of each pixel, row by row. */
  readonly rgb: Uint8Array;
  readonly mask: GreyPicture;
};

/** What a process may know while it draws one element. Coordinates: mm on the face as it is held upright. */
export type Desk = {
  readonly specimen: Specimen;
  readonly side: 'recto' | 'verso';
  readonly width: number;
  readonly height: number;
  /** Whether the spine lies on top (landscape faces), to the left, or to the right. */
  readonly spine: 'top' | 'left' | 'right';
  /** The written ink, or the named one of the table; the fallback when nothing is written. An unknown name is our own mistake and throws. */
  readonly inkOf: (ink: InkRef | undefined, fallback?: Ink) => Ink;
  readonly portrait: PortraitPicture;
  /** Chance of its own for each element and salt, the same on every run. */
  readonly dice: (salt?: string) => Dice;
};

/** An item and where in the leaf it lies: on this face, on the other one, or in the body. Always in this face's coordinates. */
export type Laid = { readonly where: 'here' | 'reverse' | 'body'; readonly layer: Layer; readonly item: Item };

export function layHere(layer: Layer, items: readonly Item[]): readonly Laid[] {
  return items.map(item => ({ where: 'here', layer, item }));
}

export function layInBody(items: readonly Item[]): readonly Laid[] {
  return items.map(item => ({ where: 'body', layer: 'body', item }));
}
