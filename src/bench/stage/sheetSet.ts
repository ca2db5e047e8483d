import type { FaceId } from '../../core/document/face.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import { intersectBoxes } from '../../core/units/box.ts';
import type { Box } from '../../core/units/shape.ts';
import type { SheetSetId } from '../lightbench/LightBackend.ts';
import type { MapSource } from '../maps/MapSource.ts';

/** Sheets that cover one region of one face at one resolution. */
export type SheetSet = {
  readonly id: SheetSetId;
  readonly source: MapSource;
  readonly face: FaceId;
  readonly size: { readonly width: number; readonly height: number };
  readonly region: Box;
  readonly pxPerMm: number;
};

export function makeSet(
  from: Pick<SheetSet, 'source' | 'face' | 'size'>,
  { region, pxPerMm }: Pick<SheetSet, 'region' | 'pxPerMm'>,
): SheetSet {
  const { source, face, size } = from;
  const place = [region.x, region.y, region.width, region.height, pxPerMm].map(value => value.toFixed(3)).join(',');
  return { id: `${source.key}/${face}@${place}`, source, face, size, region, pxPerMm };
}

export function isOf(set: SheetSet, from: Pick<SheetSet, 'source' | 'face'>): boolean {
  return set.source.key === from.source.key && set.face === from.face;
}

/** Whether the set holds all that is seen; a hair of a mm is rounding. */
export function coversSeen({ region }: SheetSet, seen: Box): boolean {
  const hair = 0.01;
  return (
    seen.x >= region.x - hair &&
    seen.y >= region.y - hair &&
    seen.x + seen.width <= region.x + region.width + hair &&
    seen.y + seen.height <= region.y + region.height + hair
  );
}

export function touchesSeen({ region }: SheetSet, seen: Box): boolean {
  return intersectBoxes(region, seen) !== null;
}

export function isWhole({ region, size }: SheetSet): boolean {
  return region.width >= size.width && region.height >= size.height;
}

/** One sheet of a set, and how soon it is needed: lower comes first. */
export type Want = { readonly set: SheetSet; readonly sheet: Sheet; readonly rank: number };

export function wantKey({ set, sheet }: Pick<Want, 'set' | 'sheet'>): string {
  return `${set.id}/${sheet}`;
}
