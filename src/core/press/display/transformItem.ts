import type { Affine } from '../../units/affine.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { GreyPicture } from './greyPicture.ts';
import type { Ink } from './ink.ts';
import type { Item } from './item.ts';
import { toMicrometre, transformPath } from './path.ts';

/** Maps that lay a face onto another without bending it: mirrored, or turned by quarter turns. */
export type Laying = Affine;

export function mirrorAcross(width: number): Laying {
  return { a: -1, b: 0, c: 0, d: 1, e: width, f: 0 };
}

function layBox(box: Box, map: Laying): Box {
  const x1 = map.a * box.x + map.c * box.y + map.e;
  const y1 = map.b * box.x + map.d * box.y + map.f;
  const x2 = x1 + map.a * box.width + map.c * box.height;
  const y2 = y1 + map.b * box.width + map.d * box.height;
  return {
    x: mm(toMicrometre(Math.min(x1, x2))),
    y: mm(toMicrometre(Math.min(y1, y2))),
    width: mm(toMicrometre(Math.abs(x2 - x1))),
    height: mm(toMicrometre(Math.abs(y2 - y1))),
  };
}

/** Pixels of a picture as they lie after the map; only its quarter turns and mirrorings count. */
function layPicture(picture: GreyPicture, map: Laying): GreyPicture {
  const { width, height, pixels } = picture;
  const turned = map.a === 0;
  const [wide, high] = turned ? [height, width] : [width, height];
  const laid = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const column = turned ? (map.c > 0 ? y : wide - 1 - y) : map.a > 0 ? x : wide - 1 - x;
      const row = turned ? (map.b > 0 ? x : high - 1 - x) : map.d > 0 ? y : high - 1 - y;
      laid[row * wide + column] = pixels[y * width + x]!;
    }
  }
  return { width: wide, height: high, pixels: laid };
}

/** Angles are counter-clockwise as seen; a mirroring turns them round. */
function layAngle(degrees: number, map: Laying): number {
  if (map.a === 0) return map.b * map.c > 0 ? 90 - degrees : degrees + 90;
  return map.a * map.d < 0 ? -degrees : degrees;
}

export function layInk(ink: Ink, map: Laying): Ink {
  const point = ({ x, y }: { x: number; y: number }) => ({
    x: mm(toMicrometre(map.a * x + map.c * y + map.e)),
    y: mm(toMicrometre(map.b * x + map.d * y + map.f)),
  });
  const { colour, grating } = ink;
  return {
    ...ink,
    ...(colour !== undefined && 'stops' in colour
      ? { colour: { ...colour, from: point(colour.from), to: point(colour.to) } }
      : {}),
    ...(grating === undefined ? {} : { grating: { ...grating, azimuth: layAngle(grating.azimuth, map) } }),
  };
}

/** The same item in the coordinates of another frame. */
export function transformItem(item: Item, map: Laying): Item {
  const laid = {
    ink: layInk(item.ink, map),
    bounds: layBox(item.bounds, map),
    ...(item.clip === undefined ? {} : { clip: transformPath(item.clip, map) }),
    ...(item.within === undefined ? {} : { within: item.within.map(outline => transformPath(outline, map)) }),
  };
  if (item.kind !== 'tone') return { ...item, ...laid, path: transformPath(item.path, map) };
  const screen = item.screen;
  return {
    ...item,
    ...laid,
    box: layBox(item.box, map),
    picture: layPicture(item.picture, map),
    ...(screen === undefined ? {} : { screen: { ...screen, angle: layAngle(screen.angle, map) } }),
  };
}
