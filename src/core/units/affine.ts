import type { Deg } from './length.ts';
import { turnOf } from './turn.ts';

/** A place in any plane: page millimetres or screen pixels, as the map at hand says. */
export type Position = { readonly x: number; readonly y: number };

/** x' = a x + c y + e, y' = b x + d y + f (the order of CSS `matrix()` and of canvas `setTransform`). */
export type Affine = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
};

export const IDENTITY: Affine = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

export function applyAffine(map: Affine, point: Position): Position {
  return { x: map.a * point.x + map.c * point.y + map.e, y: map.b * point.x + map.d * point.y + map.f };
}

/** First `first`, then `second`. */
export function composeAffine(first: Affine, second: Affine): Affine {
  return {
    a: second.a * first.a + second.c * first.b,
    b: second.b * first.a + second.d * first.b,
    c: second.a * first.c + second.c * first.d,
    d: second.b * first.c + second.d * first.d,
    e: second.a * first.e + second.c * first.f + second.e,
    f: second.b * first.e + second.d * first.f + second.f,
  };
}

/** Null where the map flattens the plane. */
export function invertAffine(map: Affine): Affine | null {
  const determinant = map.a * map.d - map.b * map.c;
  if (!Number.isFinite(1 / determinant)) return null;
  const a = map.d / determinant;
  const b = -map.b / determinant;
  const c = -map.c / determinant;
  const d = map.a / determinant;
  return { a, b, c, d, e: -(a * map.e + c * map.f), f: -(b * map.e + d * map.f) };
}

export function moveBy(x: number, y: number): Affine {
  return { a: 1, b: 0, c: 0, d: 1, e: x, f: y };
}

function about(centre: Position, a: number, b: number, c: number, d: number): Affine {
  const { x, y } = centre;
  return { a, b, c, d, e: x - (a * x + c * y), f: y - (b * x + d * y) };
}

/** Counter-clockwise as seen, with y pointing down. */
export function turnAbout(centre: Position, angle: Deg): Affine {
  const { cos, sin } = turnOf(angle);
  return about(centre, cos, -sin, sin, cos);
}

export function scaleAbout(centre: Position, factor: number): Affine {
  return about(centre, factor, 0, 0, factor);
}

/** `across` swaps left and right, as when a leaf is turned over sideways; otherwise top and bottom are swapped. */
export function flipAbout(centre: Position, across: boolean): Affine {
  return across ? about(centre, -1, 0, 0, 1) : about(centre, 1, 0, 0, -1);
}
