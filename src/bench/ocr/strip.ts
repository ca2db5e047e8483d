import { samplePicture } from '../../core/reader/find/samplePicture.ts';
import type { Quad, ReaderPicture } from '../../core/reader/readerPicture.ts';
import { mapToQuad } from './quadMap.ts';

/** One line of print cut out straight, 0 black to 255 white, row by row. */
export type Strip = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** Lays four corners of a picture straight; of each px the brightest channel, so that coloured grounds fade. */
export function cutStrip(picture: ReaderPicture, quad: Quad, width: number, height: number): Strip {
  const grey = samplePicture(picture, { width, height, map: mapToQuad(quad, width, height), scale: 1 });
  return { width, height, grey: Uint8Array.from(grey, value => Math.round(255 * value)) };
}

/** A strip with a white rim: the recogniser wants air around print. */
export function padStrip({ width, height, grey }: Strip, rim: number): Strip {
  const wide = width + 2 * rim;
  const padded = new Uint8Array(wide * (height + 2 * rim)).fill(255);
  for (let y = 0; y < height; y++) padded.set(grey.subarray(y * width, (y + 1) * width), (y + rim) * wide + rim);
  return { width: wide, height: height + 2 * rim, grey: padded };
}

/** A strip as a picture file: binary PGM, the simplest of those the recogniser can open. */
export function writePgm({ width, height, grey }: Strip): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
