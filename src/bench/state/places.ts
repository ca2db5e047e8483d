import type { FaceId } from '../../core/document/face.ts';
import { type Affine, applyAffine, composeAffine, type Position } from '../../core/units/affine.ts';
import type { BenchPlace, BenchState } from '../Bench.ts';
import { ownPoint } from '../input/ownPoint.ts';
import { projectFace } from '../overlay/projectFace.ts';
import { layoutOf, panesOf, pivotOn } from '../stage/pictures.ts';
import { faceAt } from '../view/layBook.ts';
import { faceFromSeen, tiltFace } from '../view/tiltFace.ts';
import { toBenchPoint, viewMap } from '../view/viewMap.ts';

const IDENTITY = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

export function toBench(state: BenchState, face: FaceId, at: Position): Position | null {
  const laid = layoutOf(state).faces.find(entry => entry.face.id === face);
  return laid === undefined ? null : applyAffine(laid.toBench, at);
}

export function toFace(state: BenchState, place: Position): { readonly face: FaceId; readonly at: Position } | null {
  return faceAt(state.book, layoutOf(state), place);
}

/** What lies under a point of the host, through the tilt where there is one. */
export function findPlace(state: BenchState, point: Position): BenchPlace | null {
  const { width, height } = state.size;
  if (!(point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height)) return null;
  const own = ownPoint(state, point);
  const bench = toBenchPoint(state.view, panesOf(state)[0], own.point);
  return { bench, on: own.onReference ? null : underPoint(state, bench), pane: own.onReference ? 'reference' : 'own' };
}

function underPoint(state: BenchState, bench: Position): BenchPlace['on'] {
  if (state.canMark) return toFace(state, bench);
  for (const laid of layoutOf(state).faces) {
    const pivot = pivotOn(laid, IDENTITY, state);
    const at = faceFromSeen(tiltFace(laid.fromBench, pivot, state.tilt), pivot, applyAffine(laid.fromBench, bench));
    const isOn = at !== null && at.x >= 0 && at.y >= 0 && at.x <= state.book.width && at.y <= state.book.height;
    if (isOn) return { face: laid.face.id, at };
  }
  return null;
}

/** CSS px of the host where a place of a face is seen; null where the face is not shown. */
export function findPoint(state: BenchState, face: FaceId, at: Position): Position | null {
  const laid = layoutOf(state).faces.find(entry => entry.face.id === face);
  return laid === undefined ? null : projectFace(state, laid, panesOf(state)[0], IDENTITY)(at);
}

/** mm of a face to CSS px of the host as one map; what marks are drawn through while `canMark`. */
export function faceMap(state: BenchState, face: FaceId): Affine | null {
  const laid = layoutOf(state).faces.find(entry => entry.face.id === face);
  return laid === undefined ? null : composeAffine(laid.toBench, viewMap(state.view, panesOf(state)[0]));
}
