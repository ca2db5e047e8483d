import type { ReaderPicture } from '../readerPicture.ts';
import type { Orientation } from './pictureHeader.ts';

/** A picture as it is to be looked at: turned and mirrored as its file says. */
export function turnPicture(picture: ReaderPicture, orientation: Orientation): ReaderPicture {
  if (orientation === 1) return picture;
  const { width, height } = picture;
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  const from = asWords(picture.data, width * height);
  const to = new Uint32Array(width * height);
  const { start, right, lower } = walk(orientation, width, height);
  for (let y = 0; y < down; y++) {
    for (let x = 0, at = start + y * lower; x < across; x++, at += right) to[y * across + x] = from[at]!;
  }
  return { ...picture, width: across, height: down, data: new Uint8ClampedArray(to.buffer) };
}

type Walk = { readonly start: number; readonly right: number; readonly lower: number };

/** Where the stored px of the upper left corner lies, and how far it is to the one on its right and the one below. */
function walk(orientation: Orientation, width: number, height: number): Walk {
  const last = width * height - 1;
  switch (orientation) {
    case 1:
      return { start: 0, right: 1, lower: width };
    case 2:
      return { start: width - 1, right: -1, lower: width };
    case 3:
      return { start: last, right: -1, lower: -width };
    case 4:
      return { start: last - width + 1, right: 1, lower: -width };
    case 5:
      return { start: 0, right: width, lower: 1 };
    case 6:
      return { start: last - width + 1, right: -width, lower: 1 };
    case 7:
      return { start: last, right: -width, lower: -1 };
    case 8:
      return { start: width - 1, right: width, lower: -1 };
  }
}

function asWords(data: ReaderPicture['data'], count: number): Uint32Array {
  const whole = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(whole.buffer, whole.byteOffset, count);
}
