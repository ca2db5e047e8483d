import * as z from 'zod/mini';
import { sampleGrey } from '../display/greyPicture.ts';
import type { Ink } from '../display/ink.ts';
import { fillItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere, type PortraitPicture } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema, lengthSchema, turnSchema } from '../recipe/elementFields.ts';
import { crispLightness } from './crispen.ts';
import { engraveLines } from './engraveLines.ts';
import { fadeEdges } from './fadeEdges.ts';

/** A second, smaller portrait of the holder in waving lines of one colour that swell with the shadows. */
export const ghostSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('ghost'),
  box: frameSchema,
  pitch: z.optional(lengthSchema),
  turn: z.optional(turnSchema),
});
type GhostElement = z.infer<typeof ghostSchema>;

const VIOLET: Ink = { colour: [0.36, 0.24, 0.5], ir: 0.5, transmission: 0.75, uvDim: 0.6 };

export function drawGhost(element: GhostElement, desk: Desk): readonly Laid[] {
  const [x, y, width, height] = element.box;
  const { pitch = 0.32, turn = 22 } = element;
  const shade = shadeOf(fadeEdges(halve(desk.portrait)));
  const lines = engraveLines(
    { x, y, width, height },
    { pitch, turn, wave: 0.2, waveLength: 6.5, thinnest: 0.03 },
    (px, py) => sampleGrey(shade, (px - x) / width, (py - y) / height) / 255,
  );
  const ink = desk.inkOf(element.ink, VIOLET);
  return layHere(
    'personalisation',
    lines.map(path => fillItem(path, ink)),
  );
}

/** How much of the line's pitch prints at each pixel: the person's shadows, with the lightest tones left open. */
function shadeOf(portrait: PortraitPicture): PortraitPicture['mask'] {
  const { width, height, mask } = portrait;
  const light = crispLightness(portrait, { edges: 1.2, modelling: 0.9, contrast: 0.6 });
  const pixels = Uint8Array.from(light, (value, i) =>
    Math.round(Math.min(0.7, Math.max(0.09, (1 - value) * 0.92)) * mask.pixels[i]!),
  );
  return { width, height, pixels };
}

/** Half the size each way: as much as the engraved lines can tell. */
function halve({ width, height, rgb, mask }: PortraitPicture): PortraitPicture {
  const [wide, high] = [Math.floor(width / 2), Math.floor(height / 2)];
  const half = { rgb: new Uint8Array(3 * wide * high), mask: new Uint8Array(wide * high) };
  const mean = (pixels: Uint8Array, at: number, next: number, below: number): number =>
    (pixels[at]! + pixels[at + next]! + pixels[at + below]! + pixels[at + next + below]! + 2) >> 2;
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const at = 2 * y * width + 2 * x;
      half.mask[y * wide + x] = mean(mask.pixels, at, 1, width);
      for (let c = 0; c < 3; c++) half.rgb[3 * (y * wide + x) + c] = mean(rgb, 3 * at + c, 3, 3 * width);
    }
  }
  return { width: wide, height: high, rgb: half.rgb, mask: { width: wide, height: high, pixels: half.mask } };
}
