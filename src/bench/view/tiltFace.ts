import type { Tilt } from '../../core/appearance/scene.ts';
import { pageOfView, turnOfTilt, viewOfPage } from '../../core/appearance/tiltPlane.ts';
import { type Affine, applyAffine, type Position } from '../../core/units/affine.ts';
import { mm } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';
import { reverseMap } from './viewMap.ts';

/** A tilt of the bench in the frame of one face: turned about its axes by `tilt`, then within its plane by `spin`. */
export type FaceTilt = { readonly tilt: Tilt; readonly spin: Affine };

const DEGREES = 180 / Math.PI;

/**
 * The bench turns about its own axes; a face may lie on it by a quarter turn. Then the two turns come in the other
 * order, which the face's own two turns and one within its plane express exactly. `fromBench` is how the face lies.
 */
export function tiltFace(fromBench: Affine, pivot: Position, tilt: Tilt): FaceTilt {
  const [bx, by, bz] = turnOfTilt(tilt);
  const { a, b, c, d } = fromBench;
  const across = (row: readonly [number, number, number]) =>
    [row[0] * a + row[1] * c, row[0] * b + row[1] * d, row[2]] as const;
  const [first, second, last] = [across(bx), across(by), across(bz)];
  const upper = [a * first[0] + c * second[0], a * first[1] + c * second[1]] as const;
  const lower = [b * first[0] + d * second[0], b * first[1] + d * second[1]] as const;
  const own = {
    x: Math.asin(Math.min(1, Math.max(-1, last[1]))) * DEGREES,
    y: Math.atan2(-last[0], last[2]) * DEGREES,
  };
  const [ox, oy] = turnOfTilt(own);
  const cos = (ox[1] * upper[1] + oy[1] * lower[1]) / (ox[1] ** 2 + oy[1] ** 2);
  const sin = (ox[1] * lower[1] - oy[1] * upper[1]) / (ox[1] ** 2 + oy[1] ** 2);
  const spin = { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 };
  const moved = applyAffine(spin, pivot);
  return { tilt: own, spin: { ...spin, e: pivot.x - moved.x, f: pivot.y - moved.y } };
}

/** A place on the face where the flat page would show it, mm; null behind the viewer. */
export function seenFromFace({ tilt, spin }: FaceTilt, pivot: Position, at: Position): Position | null {
  const seen = viewOfPage(tilt, pivot, at);
  return seen === null ? null : applyAffine(spin, seen);
}

/** The place on the face that is seen where `seen` would be on the flat page. */
export function faceFromSeen({ tilt, spin }: FaceTilt, pivot: Position, seen: Position): Position | null {
  return pageOfView(tilt, pivot, applyAffine(reverseMap(spin), seen));
}

/** The box of a tilted face that a window of the target shows; null where a corner looks past the page. `view` maps mm to target px. */
export function boxSeenTilted(
  view: Affine,
  pivot: Position,
  tilt: Tilt,
  window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Box | null {
  const back = reverseMap(view);
  const corners = [0, 1, 2, 3].map(at =>
    pageOfView(
      tilt,
      pivot,
      applyAffine(back, { x: window.x + (at & 1) * window.width, y: window.y + (at >> 1) * window.height }),
    ),
  );
  if (corners.some(corner => corner === null)) return null;
  const [xs, ys] = [corners.map(corner => corner!.x), corners.map(corner => corner!.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: mm(left), y: mm(top), width: mm(Math.max(...xs) - left), height: mm(Math.max(...ys) - top) };
}
