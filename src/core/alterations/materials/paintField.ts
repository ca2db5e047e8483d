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

/** A field worked out once for every px of a picture that will be painted over the box; between them the nearest counts. */
export function surveyField(box: Box, pxPerMm: number, field: Field): Field {
  const [width, height] = [Math.max(2, Math.round(box.width * pxPerMm)), Math.max(2, Math.round(box.height * pxPerMm))];
  const values = new Float32Array(width * height);
  for (let i = 0; i < values.length; i++) {
    const [column, row] = [i % width, Math.floor(i / width)];
    values[i] = field(box.x + ((column + 0.5) / width) * box.width, box.y + ((row + 0.5) / height) * box.height);
  }
  return (x, y) => {
    const column = Math.min(width - 1, Math.max(0, Math.floor(((x - box.x) / box.width) * width)));
    const row = Math.min(height - 1, Math.max(0, Math.floor(((y - box.y) / box.height) * height)));
    return values[row * width + column]!;
  };
}
