import type { Bench } from '../../../bench/Bench.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { distanceOf } from '../../../core/marks/tools/drawing.ts';
import { keepOnPage } from '../../../core/marks/tools/finishShape.ts';
import { applyAffine, invertAffine, type Position } from '../../../core/units/affine.ts';
import { shownFaces } from './benchEye.ts';
import type { Ground } from './markingState.ts';

/** So far beside a page, CSS px, a stroke still begins on its edge. */
const BESIDE = 28;

/** A place to draw on as the bench shows it now. */
export function groundOf(bench: Bench, face: FaceId): Ground {
  const { book, light } = bench.getState();
  return { face, page: { width: book.width, height: book.height }, light };
}

/** mm on a face of a point of the host, wherever it lies; null where the face is not shown. */
export function onFace(bench: Bench, face: FaceId, point: Position): Position | null {
  const map = bench.mapOf(face);
  const back = map === null ? null : invertAffine(map);
  return back === null ? null : applyAffine(back, point);
}

/** The face a stroke begins on: the one under the point, or the one it is just beside. */
export function faceUnder(bench: Bench, point: Position): FaceId | null {
  const place = bench.placeAt(point);
  if (place === null || place.pane === 'reference') return null;
  if (place.on !== null) return place.on.face;
  const { book } = bench.getState();
  const near = shownFaces(bench.getState()).find(face => {
    const map = bench.mapOf(face);
    const at = onFace(bench, face, point);
    return map !== null && at !== null && distanceOf(applyAffine(map, keepOnPage(at, book)), point) <= BESIDE;
  });
  return near ?? null;
}
