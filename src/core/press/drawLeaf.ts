import { type FaceId, parseFaceId, type Side } from '../document/face.ts';
import { FACE_SIZES } from '../document/formats.ts';
import type { Specimen } from '../document/specimen.ts';
import { makeDice } from '../units/dice.ts';
import type { Ink } from './display/ink.ts';
import { type Item, LAYERS, type Layer } from './display/item.ts';
import { type Laying, mirrorAcross, transformItem } from './display/transformItem.ts';
import type { Desk, Laid, PortraitPicture } from './recipe/Desk.ts';
import { type InkRef, type InkTable, toInk } from './recipe/inkSchema.ts';
import type { LeafRecipe } from './recipe/leafRecipe.ts';
import { drawElement, type Element } from './recipe/processes.ts';

/** All that a leaf is pressed from. */
export type LeafOrder = {
  readonly specimen: Specimen;
  readonly recipe: LeafRecipe;
  readonly inks: InkTable;
  readonly portrait: PortraitPicture;
};

/** Display lists of a leaf in mm, landscape, spine on top; `body` as seen from the recto. */
export type LeafDrawing = {
  readonly width: number;
  readonly height: number;
  readonly body: readonly Item[];
  readonly recto: readonly Item[];
  readonly verso: readonly Item[];
};

/** An item with the list it belongs to. */
export type Placed = { readonly target: 'body' | Side; readonly layer: Layer; readonly item: Item };

/** What one element of the recipe lays down, already in the frame of the leaf; of no element where something was done to the leaf after issue. */
export type LeafPart = {
  readonly element: Element | null;
  /** The visa or stamp it is, by its id. */
  readonly endorsement?: string;
  /** Not the stamp itself but what came off it, still wet, on the page that faces it. */
  readonly setOff?: true;
  readonly placed: readonly Placed[];
};

/** Draws both faces and the body of a leaf. The same order gives the same lists, number by number. */
export function drawLeaf(order: LeafOrder): LeafDrawing {
  return gatherLeaf(order.specimen, drawParts(order));
}

/** The elements of a leaf, each drawn by itself: drawing a leaf with and without a feature draws nothing twice. */
export function drawParts(order: LeafOrder): readonly LeafPart[] {
  return order.recipe.elements.map(element => drawPart(order, element));
}

/** One element drawn by itself. */
export function drawPart(order: LeafOrder, element: Element): LeafPart {
  const { width, height } = FACE_SIZES[order.specimen.format];
  const { side } = element;
  const layUp = layingOf(side, isPortrait(order, side), width, height);
  const laid = drawElement(element, makeDesk(order, element)).map(({ item, ...place }) => ({
    ...place,
    item: layUp === null ? item : transformItem(item, layUp),
  }));
  return { element, placed: placeOnLeaf(laid, side, width) };
}

/** What lies on or in a face, in that face's landscape mm, in the frame of the leaf. */
export function placeOnLeaf(laid: readonly Laid[], side: Side, width: number): readonly Placed[] {
  const mirror = mirrorAcross(width);
  return laid.map(({ where, layer, item }): Placed => {
    const target = where === 'here' ? side : where === 'body' ? 'body' : otherSide(side);
    const turned = target !== side && !(target === 'body' && side === 'recto');
    return { target, layer, item: turned ? transformItem(item, mirror) : item };
  });
}

/** Parts laid together in their layers. */
export function gatherLeaf({ format }: Pick<Specimen, 'format'>, parts: readonly LeafPart[]): LeafDrawing {
  const placed = parts.flatMap(part => part.placed);
  const inLayers = (target: Placed['target']): readonly Item[] => {
    const here = placed.filter(entry => entry.target === target);
    return LAYERS.flatMap(layer => here.filter(entry => entry.layer === layer).map(entry => entry.item));
  };
  return { ...FACE_SIZES[format], body: inLayers('body'), recto: inLayers('recto'), verso: inLayers('verso') };
}

export function otherSide(side: Side): Side {
  return side === 'recto' ? 'verso' : 'recto';
}

function isPortrait({ specimen, recipe }: LeafOrder, side: Side): boolean {
  return specimen.leaves.find(leaf => leaf.id === recipe.leaf)?.[side].upright === 'portrait';
}

/** From a face as it is read to the same face in landscape mm; null where it is read as it lies. */
export function layingOfFace({ leaves, format }: Specimen, face: FaceId): Laying | null {
  const { leaf, side } = parseFaceId(face);
  const { width, height } = FACE_SIZES[format];
  const portrait = leaves.find(({ id }) => id === leaf)?.[side].upright === 'portrait';
  return layingOf(side, portrait, width, height);
}

/** From a face held upright with its spine left (recto) or right (verso) to the same face with its spine on top. */
function layingOf(side: Side, portrait: boolean, width: number, height: number): Laying | null {
  if (!portrait) return null;
  return side === 'recto' ? { a: 0, b: 1, c: -1, d: 0, e: width, f: 0 } : { a: 0, b: -1, c: 1, d: 0, e: 0, f: height };
}

function makeDesk(order: LeafOrder, element: Element): Desk {
  const { width, height } = FACE_SIZES[order.specimen.format];
  const portrait = isPortrait(order, element.side);
  const seed = `${order.specimen.id}/${order.recipe.leaf}/${element.id}`;
  return {
    specimen: order.specimen,
    side: element.side,
    width: portrait ? height : width,
    height: portrait ? width : height,
    spine: portrait ? (element.side === 'recto' ? 'left' : 'right') : 'top',
    inkOf: (ink, fallback) => inkOf(order.inks, ink, fallback),
    portrait: order.portrait,
    dice: salt => makeDice(hashText(`${seed}/${salt ?? ''}`)),
  };
}

function inkOf(table: InkTable, ink: InkRef | undefined, fallback: Ink | undefined): Ink {
  if (ink === undefined) {
    if (fallback === undefined) throw new Error('an element needs an ink and has none');
    return fallback;
  }
  if (typeof ink !== 'string') return toInk(ink);
  const named = table.inks[ink];
  if (named === undefined) throw new Error(`the ink table has no ink ${ink}`);
  return toInk(named);
}

/** FNV-1a over UTF-16 units: a seed from a name. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
