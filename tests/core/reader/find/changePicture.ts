import type { PicturePoint, Quad, ReaderPicture } from '../../../../src/core/reader/readerPicture.ts';
import type { Print, PrintTruth } from '../prints/Print.ts';

/** A picture and where its zone lies in it. */
export type KnownZone = { readonly picture: ReaderPicture; readonly truth: PrintTruth };

/** Turned clockwise by quarters. */
export function turnPrint({ picture, truth }: Print, quarters: number): KnownZone {
  let turned: KnownZone = { picture, truth: truth! };
  for (let quarter = 0; quarter < quarters; quarter++) turned = turnQuarter(turned);
  return turned;
}

function turnQuarter({ picture, truth }: KnownZone): KnownZone {
  const { width, height } = picture;
  const turned = draw(picture, { width: height, height: width }, (x, y) => ({ x: y, y: height - 1 - x }));
  return { picture: turned, truth: move(truth, ({ x, y }) => ({ x: height - y, y: x })) };
}

/** Pushed up by so many px, at the left and the right edge most, as a page that is held at its ends bends. */
export function bendPrint({ picture, truth }: Print, rise: number): KnownZone {
  const lift = (x: number) => Math.round(rise * (1 - ((2 * x) / picture.width - 1) ** 2));
  const size = { width: picture.width, height: picture.height + rise };
  const bent = draw(picture, size, (x, y) => ({ x, y: y - lift(x) }));
  return { picture: bent, truth: move(truth!, ({ x, y }) => ({ x, y: y + lift(x) })) };
}

function draw(
  picture: ReaderPicture,
  { width, height }: { readonly width: number; readonly height: number },
  from: (x: number, y: number) => PicturePoint,
): ReaderPicture {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = from(x, y);
      if (place.y < 0 || place.y >= picture.height) continue;
      const at = 4 * (place.y * picture.width + place.x);
      data.set(picture.data.subarray(at, at + 4), 4 * (y * width + x));
    }
  }
  return { width, height, data, pxPerMm: picture.pxPerMm };
}

function move(truth: PrintTruth, to: (corner: PicturePoint) => PicturePoint): PrintTruth {
  return { ...truth, corners: truth.corners.map(to) as unknown as Quad };
}
