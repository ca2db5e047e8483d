import type { ReaderPicture } from '../../../core/reader/readerPicture.ts';

/** A rectangle of px of a picture. */
export type PicturePart = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Paints a part of a picture over all of a canvas, as sharp as that is large on the screen. */
export function paintPart(canvas: HTMLCanvasElement, picture: ReaderPicture, part: PicturePart): void {
  const { clientWidth, clientHeight } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || clientWidth === 0) return;
  canvas.width = Math.round(clientWidth * window.devicePixelRatio);
  canvas.height = Math.round(clientHeight * window.devicePixelRatio);
  context.imageSmoothingQuality = 'high';
  context.drawImage(cutOut(picture, part), 0, 0, canvas.width, canvas.height);
  canvas.dataset.painted = 'true';
}

function cutOut({ width, height, data }: ReaderPicture, part: PicturePart): HTMLCanvasElement {
  const cut = document.createElement('canvas');
  cut.width = Math.max(1, Math.round(part.width));
  cut.height = Math.max(1, Math.round(part.height));
  const image = new ImageData(new Uint8ClampedArray(data), width, height);
  cut.getContext('2d')?.putImageData(image, -Math.round(part.x), -Math.round(part.y));
  return cut;
}
