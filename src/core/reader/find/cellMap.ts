import type { PicturePoint } from '../readerPicture.ts';

/**
 * A map from the print to a picture, both coordinates of the print in pitches of 2.54 mm. Print on a bent page is bowed
 * first: v' = v + bow (u - crest)^2. Then the plane is seen in perspective:
 * x = (a u + b v' + c) / (g u + h v' + 1), y = (d u + e v' + f) / (g u + h v' + 1).
 */
export type CellMap = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
  readonly bow: number;
  readonly crest: number;
};

export function toPlace({ a, b, c, d, e, f, g, h, bow, crest }: CellMap, u: number, v: number): PicturePoint {
  const level = v + bow * (u - crest) * (u - crest);
  const depth = 1 / (g * u + h * level + 1);
  return { x: (a * u + b * level + c) * depth, y: (d * u + e * level + f) * depth };
}

/** What a place of the print is divided by to bring it into perspective. */
export function depthOf({ g, h, bow, crest }: CellMap, u: number, v: number): number {
  return g * u + h * (v + bow * (u - crest) * (u - crest)) + 1;
}

/** Where in the print a place of the picture lies, by a map without a bow. */
export function fromPlace(map: CellMap, { x, y }: PicturePoint): { readonly u: number; readonly v: number } {
  const [p, q, r] = [map.a - map.g * x, map.b - map.h * x, x - map.c];
  const [s, t, w] = [map.d - map.g * y, map.e - map.h * y, y - map.f];
  const determinant = p * t - q * s;
  return { u: (r * t - q * w) / determinant, v: (p * w - r * s) / determinant };
}

/** The same map with the origin of the print moved to (u, v). */
export function moveOrigin(map: CellMap, u: number, v: number): CellMap {
  const depth = map.g * u + map.h * v + 1;
  return {
    a: map.a / depth,
    b: map.b / depth,
    c: (map.a * u + map.b * v + map.c) / depth,
    d: map.d / depth,
    e: map.e / depth,
    f: (map.d * u + map.e * v + map.f) / depth,
    g: map.g / depth,
    h: map.h / depth,
    bow: map.bow,
    crest: map.crest - u,
  };
}

/** The print read upside down, where (u, v) becomes its first place. */
export function turnHalf(map: CellMap, u: number, v: number): CellMap {
  const { a, b, c, d, e, f, g, h, bow, crest } = moveOrigin(map, u, v);
  return { a: -a, b: -b, c, d: -d, e: -e, f, g: -g, h: -h, bow: -bow, crest: -crest };
}

/** The same map into a picture that is an affine image of the first: x' = xx x + xy y + x0, y' = yx x + yy y + y0. */
export function followedBy(
  map: CellMap,
  [xx, xy, x0, yx, yy, y0]: readonly [number, number, number, number, number, number],
): CellMap {
  const mix = (p: number, q: number, o: number, x: number, y: number, w: number) => p * x + q * y + o * w;
  return {
    a: mix(xx, xy, x0, map.a, map.d, map.g),
    b: mix(xx, xy, x0, map.b, map.e, map.h),
    c: mix(xx, xy, x0, map.c, map.f, 1),
    d: mix(yx, yy, y0, map.a, map.d, map.g),
    e: mix(yx, yy, y0, map.b, map.e, map.h),
    f: mix(yx, yy, y0, map.c, map.f, 1),
    g: map.g,
    h: map.h,
    bow: map.bow,
    crest: map.crest,
  };
}
