import type { Position } from '../units/affine.ts';
import type { Tilt } from './scene.ts';

export type Vector = readonly [number, number, number];
/** Rows. From the frame of the page (x right, y down, z towards the viewer) to that of the bench. */
export type Turn3 = readonly [Vector, Vector, Vector];

/** How far the viewer stands above the pivot, mm. */
export const EYE = 420;

/** First about the page's y axis, then about its x axis. Positive x takes the lower edge, positive y the left one, towards the viewer. */
export function turnOfTilt({ x, y }: Tilt): Turn3 {
  const [cx, sx] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
  const [cy, sy] = [Math.cos((y * Math.PI) / 180), Math.sin((y * Math.PI) / 180)];
  return [
    [cy, 0, sy],
    [sx * sy, cx, -sx * cy],
    [-cx * sy, sx, cx * cy],
  ];
}

/** What stands on the bench as seen from the turned page: the turn undone. */
export function intoPage(turn: Turn3, vector: Vector): Vector {
  const [a, b, c] = turn;
  const [x, y, z] = vector;
  return [a[0] * x + b[0] * y + c[0] * z, a[1] * x + b[1] * y + c[1] * z, a[2] * x + b[2] * y + c[2] * z];
}

/**
 * Numbers of the homography from where a point of the flat page would be seen (mm from the pivot) to the point of the
 * turned page that is seen there: x' = (h0 x + h1 y) / w, y' = (h2 x + h3 y) / w, w = 1 + h4 x + h5 y.
 */
export type Homography = readonly [number, number, number, number, number, number];

/** The ray from the eye through the flat page, met with the turned one. */
export function homographyOf(tilt: Tilt): Homography {
  const [a, b, c] = turnOfTilt(tilt);
  const scale = 1 / (a[0] * b[1] - a[1] * b[0]);
  const m = [b[1] * scale, -a[1] * scale, -b[0] * scale, a[0] * scale] as const;
  const [u, v] = [c[0] * m[0] + c[1] * m[2], c[0] * m[1] + c[1] * m[3]];
  return [m[0], m[1], m[2], m[3], u / EYE, v / EYE];
}

/** The point of the turned page seen where `point` of the flat page would be; null where the ray misses it. */
export function pageOfView(tilt: Tilt, pivot: Position, point: Position): Position | null {
  const [h0, h1, h2, h3, h4, h5] = homographyOf(tilt);
  const [x, y] = [point.x - pivot.x, point.y - pivot.y];
  const w = 1 + h4 * x + h5 * y;
  return w > 1e-6 ? { x: pivot.x + (h0 * x + h1 * y) / w, y: pivot.y + (h2 * x + h3 * y) / w } : null;
}

/** Where a point of the turned page is seen, in mm of the flat page; null behind the viewer. */
export function viewOfPage(tilt: Tilt, pivot: Position, point: Position): Position | null {
  const [a, b, c] = turnOfTilt(tilt);
  const [x, y] = [point.x - pivot.x, point.y - pivot.y];
  const w = 1 - (c[0] * x + c[1] * y) / EYE;
  return w > 1e-6 ? { x: pivot.x + (a[0] * x + a[1] * y) / w, y: pivot.y + (b[0] * x + b[1] * y) / w } : null;
}
