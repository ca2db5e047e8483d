import { type Canvas, createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';

export function openCanvas(width: number, height: number, fill = 'white'): SKRSContext2D {
  const context = createCanvas(Math.round(width), Math.round(height)).getContext('2d');
  context.fillStyle = fill;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  return context;
}

/** Softens what is drawn; at the rim the sharp picture stands in for what is not there. */
export function blur(context: SKRSContext2D, sigma: number): void {
  if (sigma <= 0) return;
  const copy = createCanvas(context.canvas.width, context.canvas.height);
  copy.getContext('2d').drawImage(context.canvas, 0, 0);
  context.save();
  context.resetTransform();
  context.filter = `blur(${sigma}px)`;
  context.drawImage(copy, 0, 0);
  context.restore();
}

/** Smears by a straight movement of the camera, px. */
export function smear(context: SKRSContext2D, length: number, angle: number): void {
  const steps = Math.round(length);
  if (steps < 1) return;
  const copy = createCanvas(context.canvas.width, context.canvas.height);
  copy.getContext('2d').drawImage(context.canvas, 0, 0);
  context.save();
  context.resetTransform();
  for (let step = 1; step <= steps; step++) {
    context.globalAlpha = 1 / (step + 1);
    context.drawImage(copy, step * Math.cos(angle), step * Math.sin(angle));
  }
  context.restore();
}

export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

export function takePixels(context: SKRSContext2D): Pixels {
  const { width, height } = context.canvas;
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** What is left of a picture once a camera or a scanner has stored it as JPEG. */
export async function storeAsJpeg(canvas: Canvas, quality: number): Promise<Pixels> {
  const image = await loadImage(await canvas.encode('jpeg', quality));
  const context = openCanvas(image.width, image.height);
  context.drawImage(image, 0, 0);
  return takePixels(context);
}
