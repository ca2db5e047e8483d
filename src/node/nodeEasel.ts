import { createCanvas } from '@napi-rs/canvas';
import type { Easel, PaintCanvas, PaintContext } from '../core/press/display/PaintContext.ts';

/** Canvases of Node for the press. */
export function makeNodeEasel(): Easel {
  return {
    context: (width, height) => {
      const canvas = createCanvas(width, height);
      return {
        canvas: canvas as unknown as PaintCanvas,
        context: canvas.getContext('2d') as unknown as PaintContext,
      };
    },
  };
}
