import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { ReaderPicture } from '../../../src/core/reader/readerPicture.ts';

/** The file as base64. */
export function writePng(picture: ReaderPicture): string {
  return drawPicture(picture).toBuffer('image/png').toString('base64');
}

/** A JPEG as a camera held on its side writes it: turned a quarter counter-clockwise, with the note that says so. */
export function writeTurnedJpeg(picture: ReaderPicture): string {
  const { width, height } = picture;
  const turned = createCanvas(height, width);
  const context = turned.getContext('2d');
  context.translate(0, width);
  context.rotate(-Math.PI / 2);
  context.drawImage(drawPicture(picture), 0, 0);
  const jpeg = turned.toBuffer('image/jpeg', 95);
  return Buffer.concat([jpeg.subarray(0, 2), noteOfTurn(6), jpeg.subarray(2)]).toString('base64');
}

function drawPicture({ width, height, data }: ReaderPicture) {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas;
}

/** An EXIF segment with one entry, the orientation. */
function noteOfTurn(orientation: number): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const body = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
  return Buffer.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}
