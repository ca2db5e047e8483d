import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { LitPicture } from '../../src/node/lightFace.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';
/** ICAO Doc 9303-3: cells of 2.54 mm; the height holds the tallest figure and the slack of its line. */
const CELL = { width: 2.54, height: 3.4 };

/** Pictures of the alphabet as another rasteriser draws the font itself, one cell each, dark on light, 0..1. */
function drawTemplates(pxPerMm: number): ReadonlyMap<string, Float64Array> {
  GlobalFonts.registerFromPath(
    join(import.meta.dirname, '..', '..', 'src', 'tools', 'typefaces', 'OCRB.otf'),
    'Printed OCR-B',
  );
  const [width, height] = [Math.round(CELL.width * pxPerMm), Math.round(CELL.height * pxPerMm)];
  return new Map(
    [...ALPHABET].map(letter => {
      const context = createCanvas(width, height).getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.fillStyle = 'black';
      context.textAlign = 'center';
      context.font = `${(2.54 / 0.723) * pxPerMm}px "Printed OCR-B"`;
      context.fillText(letter, width / 2, height / 2 + 1.245 * pxPerMm);
      return [
        letter,
        normalise(
          Float64Array.from(
            { length: width * height },
            (_, i) => context.getImageData(i % width, Math.floor(i / width), 1, 1).data[0]!,
          ),
        ),
      ];
    }),
  );
}

function normalise(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return values.map(value => (value - mean) / spread);
}

function cutCell(
  { width: across, data }: LitPicture,
  left: number,
  top: number,
  width: number,
  height: number,
): Float64Array {
  const cell = new Float64Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * ((top + y) * across + left + x);
      cell[y * width + x] = Math.max(data[at]!, data[at + 1]!, data[at + 2]!);
    }
  }
  return normalise(cell);
}

/**
 * Reads rows of 44 cells from pixels alone: each cell is compared with every letter of the alphabet at small shifts.
 * The picture begins at the page's left edge, `top` mm below its upper one.
 */
export function readMrzPixels(
  picture: LitPicture,
  pxPerMm: number,
  top: number,
  middles: readonly number[],
): readonly string[] {
  const templates = drawTemplates(pxPerMm);
  const [width, height] = [Math.round(CELL.width * pxPerMm), Math.round(CELL.height * pxPerMm)];
  return middles.map(middle =>
    Array.from({ length: 44 }, (_, column) => {
      let best = { letter: '?', score: -2 };
      for (const dy of [-3, -2, -1, 0, 1, 2, 3]) {
        for (const dx of [-1, 0, 1]) {
          const left = Math.round((6 + column * 2.54) * pxPerMm) + dx;
          const cell = cutCell(
            picture,
            left,
            Math.round((middle - top - CELL.height / 2) * pxPerMm) + dy,
            width,
            height,
          );
          for (const [letter, template] of templates) {
            let score = 0;
            for (let i = 0; i < cell.length; i++) score += cell[i]! * template[i]!;
            if (score > best.score) best = { letter, score };
          }
        }
      }
      return best.letter;
    }).join(''),
  );
}
