import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Box } from '../../units/shape.ts';
import type { Field } from './noise.ts';

/** A field of 0..1 as coverage over a box. */
export function paintField(box: Box, pxPerMm: number, field: Field): GreyPicture {
  const [width, height] = [Math.max(2, Math.round(box.width * pxPerMm)), Math.max(2, Math.round(box.height * pxPerMm))];
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const y = box.y + ((row + 0.5) / height) * box.height;
    for (let column = 0; column < width; column++) {
      const share = field(box.x + ((column + 0.5) / width) * box.width, y);
      pixels[row * width + column] = Math.round(255 * Math.min(1, Math.max(0, share)));
    }
  }
  return { width, height, pixels };
}
