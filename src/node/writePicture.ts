import { writeFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import type { PaintContext } from '../core/press/display/PaintContext.ts';
import { tracePath } from '../core/press/display/paintSheet.ts';
import { rectanglePath } from '../core/press/display/path.ts';
import { layText } from '../core/press/type/layText.ts';
import { mm } from '../core/units/length.ts';
import type { LitPicture } from './lightFace.ts';

export type Placed = LitPicture & { readonly x: number; readonly y: number };
/** A line of text in px, `y` its baseline; condensed where it is longer than `width`, then cut off. */
export type Caption = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };

/** Height of capitals of a caption, px. */
const CAPS = 9;

/** Writes pictures, laid beside each other on a dark ground, as one PNG. */
export async function writePictures(
  path: string,
  width: number,
  height: number,
  pictures: readonly Placed[],
  captions: readonly Caption[] = [],
): Promise<void> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgb(14 16 19)';
  context.fillRect(0, 0, width, height);
  for (const picture of pictures) {
    const pixels = context.createImageData(picture.width, picture.height);
    pixels.data.set(picture.data);
    context.putImageData(pixels, picture.x, picture.y);
  }
  context.fillStyle = 'rgb(226 228 232)';
  for (const caption of captions) writeCaption(context as unknown as PaintContext, caption);
  await writeFile(path, await canvas.encode('png'));
}

/** By our own outlines: a machine without fonts writes the same. */
function writeCaption(context: PaintContext, { text, x, y, width }: Caption): void {
  const line = layText(text, { face: 'sans', capHeight: CAPS, x, y, maxWidth: width });
  context.save();
  tracePath(rectanglePath({ x: mm(x), y: mm(y - 2 * CAPS), width: mm(width), height: mm(3 * CAPS) }), context);
  context.clip();
  tracePath(line.path, context);
  context.fill();
  context.restore();
}
