import type { Bench } from '../../../bench/Bench.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { placesOf } from '../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { DrawnShape } from '../../../core/marks/place.ts';
import { distanceOf } from '../../../core/marks/tools/drawing.ts';
import { shapeBounds } from '../../../core/marks/tools/finishShape.ts';
import { handlesOf, isPointed, type ShapeHandle } from '../../../core/marks/tools/shapeHandles.ts';
import { applyAffine, type Position } from '../../../core/units/affine.ts';
import { pxPerMmOf } from './benchEye.ts';

/** A handle as it lies on the screen, CSS px, and which end of its mark it belongs to. */
export type ScreenHandle = ShapeHandle & { readonly end: 0 | 1; readonly face: FaceId; readonly point: Position };

/** Shapes smaller than this on the screen, CSS px, are taken by their corners, or by one of them. */
const CORNERS_ONLY = 72;
const ONE_CORNER = 30;

/** What the mark in hand can be taken by, few enough not to lie on one another. */
export function screenHandles(bench: Bench, mark: Mark): readonly ScreenHandle[] {
  if (!bench.getState().canMark) return [];
  return placesOf(mark.place).flatMap((place, end) => {
    if (place.kind !== 'region') return [];
    const map = bench.mapOf(place.face);
    if (map === null) return [];
    return visibleHandles(place.shape, pxPerMmOf(bench, place.face)).map(handle => ({
      ...handle,
      end: end === 0 ? (0 as const) : (1 as const),
      face: place.face,
      point: applyAffine(map, handle.at),
    }));
  });
}

function visibleHandles(shape: DrawnShape, pxPerMm: number): readonly ShapeHandle[] {
  const handles = handlesOf(shape);
  if (isPointed(shape)) return handles;
  const { left, top, right, bottom } = shapeBounds(shape);
  const side = Math.min(right - left, bottom - top) * pxPerMm;
  if (side < ONE_CORNER) return handles.filter(({ id }) => id === 'se');
  return side < CORNERS_ONLY ? handles.filter(({ id }) => id.length === 2) : handles;
}

/** The handle nearest to a point of the screen, within reach. */
export function handleAt(handles: readonly ScreenHandle[], point: Position, reach: number): ScreenHandle | null {
  const near = handles.filter(handle => distanceOf(handle.point, point) <= reach);
  return near.sort((a, b) => distanceOf(a.point, point) - distanceOf(b.point, point))[0] ?? null;
}
