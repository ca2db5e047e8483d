import { type FaceId, parseFaceId, type Side } from '../document/face.ts';
import type { Light } from '../document/lights.ts';
import type { Specimen } from '../document/specimen.ts';
import type { Item } from '../press/display/item.ts';
import type { Easel } from '../press/display/PaintContext.ts';
import { gatherLeaf, type LeafPart } from '../press/drawLeaf.ts';
import { answersIn, type FaceDrawing, faceOf, pressSheet, type SheetPicture } from '../press/pressSheet.ts';
import { uniteBoxes } from '../units/box.ts';
import { mm } from '../units/length.ts';
import type { Box } from '../units/shape.ts';
import { type DifferenceMap, differenceMap } from './differenceMap.ts';
import { sheetsOf } from './lights/lightModels.ts';
import { makeSheetSet } from './sheetSet.ts';

/** Resolution at which pictures are compared (SCORING.md 0b), px per mm. */
const SCALE = 300 / 25.4;
/** mm beyond the items of a feature within which its absence can be seen. */
const MARGIN = 1.5;

/**
 * Where and how strongly a face looks different when parts of its leaf are left out, light by light, over the whole
 * face. Only what the parts reach is pressed: elsewhere nothing can differ. Empty where they do not reach the face.
 */
export function traceParts(
  specimen: Specimen,
  parts: readonly LeafPart[],
  isLeftOut: (part: LeafPart) => boolean,
  face: FaceId,
  lights: readonly Light[],
  easel: Easel,
  pxPerMm = SCALE,
): ReadonlyMap<Light, DifferenceMap> {
  const { side } = parseFaceId(face);
  const leaf = gatherLeaf(specimen, parts);
  const twin = gatherLeaf(
    specimen,
    parts.filter(part => !isLeftOut(part)),
  );
  const region = reachOf(itemsOn(parts.filter(isLeftOut), side), leaf, pxPerMm);
  if (region === null) return new Map();
  const [whole, without] = [makeSheetSet(region, leaf), makeSheetSet(region, twin)];
  const [wholeFace, faceWithout] = [faceOf(leaf, side), faceOf(twin, side)];
  const leftOut = faceOf(gatherLeaf(specimen, parts.filter(isLeftOut)), side);
  for (const sheet of new Set(lights.flatMap(sheetsOf))) {
    const press = (drawn: FaceDrawing): SheetPicture => pressSheet(drawn, sheet, { region, pxPerMm }, easel);
    const picture = press(wholeFace);
    whole.put(sheet, picture);
    without.put(sheet, answersIn(leftOut, sheet) ? press(faceWithout) : picture);
  }
  return new Map(lights.map(light => [light, overFace(differenceMap(whole, without, light), leaf, pxPerMm)]));
}

/** The same for all that belongs to a feature. */
export function traceFeature(
  specimen: Specimen,
  parts: readonly LeafPart[],
  feature: string,
  face: FaceId,
  lights: readonly Light[],
  easel: Easel,
): ReadonlyMap<Light, DifferenceMap> {
  return traceParts(
    specimen,
    parts,
    ({ element }) => element?.features?.includes(feature) ?? false,
    face,
    lights,
    easel,
  );
}

function itemsOn(parts: readonly LeafPart[], side: Side): readonly Reached[] {
  return parts.flatMap(part =>
    part.placed.map(({ target, item }) => ({
      item,
      mirrored: target !== side && !(target === 'body' && side === 'recto'),
    })),
  );
}

type Reached = { readonly item: Item; readonly mirrored: boolean };

/** Whole px round all items, grown by the margin, within the face. */
function reachOf(
  items: readonly Reached[],
  face: { readonly width: number; readonly height: number },
  pxPerMm: number,
): Box | null {
  const boxes = items.map(({ item: { bounds }, mirrored }) =>
    mirrored ? { ...bounds, x: mm(face.width - bounds.x - bounds.width) } : bounds,
  );
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  const all = others.reduce(uniteBoxes, first);
  const down = (value: number): number => Math.floor(Math.max(0, value - MARGIN) * pxPerMm);
  const up = (value: number, end: number): number => Math.ceil(Math.min(end, value + MARGIN) * pxPerMm);
  const [left, top] = [down(all.x), down(all.y)];
  const [right, bottom] = [up(all.x + all.width, face.width), up(all.y + all.height, face.height)];
  if (right <= left || bottom <= top) return null;
  return {
    x: mm(left / pxPerMm),
    y: mm(top / pxPerMm),
    width: mm((right - left) / pxPerMm),
    height: mm((bottom - top) / pxPerMm),
  };
}

/** The same differences as a map of the whole face. */
function overFace(
  map: DifferenceMap,
  face: { readonly width: number; readonly height: number },
  pxPerMm: number,
): DifferenceMap {
  return {
    ...map,
    region: { x: mm(0), y: mm(0), width: mm(face.width), height: mm(face.height) },
    columns: Math.round(face.width * pxPerMm),
    rows: Math.round(face.height * pxPerMm),
    left: map.left + Math.round(map.region.x * pxPerMm),
    top: map.top + Math.round(map.region.y * pxPerMm),
  };
}
