import * as z from 'zod/mini';
import { mm } from '../../units/length.ts';
import { WATERMARK_TONES, WATERMARKS, type Watermark, watermarkFade } from '../art/pages/watermarkTones.ts';
import type { GreyPicture } from '../display/greyPicture.ts';
import { fillItem, strokeItem, toneItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere, layInBody } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { layText } from '../type/layText.ts';

/**
 * A picture in the sheet itself, made while it was still pulp: thick places dark, thin places light, nothing of it on
 * the surface but a hint of relief. `letters` are thin throughout: bright, with a soft edge.
 */
export const watermarkSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('watermark'),
  motif: z.optional(z.enum(WATERMARKS)),
  frame: z.optional(frameSchema),
  letters: z.optional(
    z.strictObject({
      text: z.string().check(z.minLength(1), z.maxLength(12)),
      at: pairSchema,
      capHeight: lengthSchema,
    }),
  ),
  /** How strongly the picture tells, 0..1. */
  strength: z.optional(z.number().check(z.gte(0), z.lte(1))),
});
type WatermarkElement = z.infer<typeof watermarkSchema>;

const PX_PER_MM = 4.5;
/** Half widths of two passes of a box blur, in pixels: the pulp holds no sharp edge. */
const SOFTNESS = 1;
/** µm that the thickest place stands above the sheet, in grains of the pulp rather than as a slope. */
const FELT = 3;
const ROUND = 255;

/** Pictures in the pulp: always the same, and dear to make, so made once. */
const PAINTED = new Map<string, Float64Array>();

function paintTones(motif: Watermark, width: number, height: number): Float64Array {
  const key = `${motif} ${width} ${height}`;
  const known = PAINTED.get(key);
  if (known !== undefined) return known;
  const tone = WATERMARK_TONES[motif];
  const field = new Float64Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [(2 * (x + 0.5)) / width - 1, (1.36 * (y + 0.5)) / height];
      const fade = watermarkFade(u, v);
      if (fade > 0) field[y * width + x] = fade * tone(u, v);
    }
  }
  const painted = blur(blur(field, width, height), width, height);
  PAINTED.set(key, painted);
  return painted;
}

function blur(field: Float64Array, width: number, height: number): Float64Array {
  const smooth = new Float64Array(field.length);
  for (let y = SOFTNESS; y < height - SOFTNESS; y++) {
    for (let x = SOFTNESS; x < width - SOFTNESS; x++) {
      let sum = 0;
      for (let j = -SOFTNESS; j <= SOFTNESS; j++)
        for (let i = -SOFTNESS; i <= SOFTNESS; i++) sum += field[(y + j) * width + x + i]!;
      smooth[y * width + x] = sum / (2 * SOFTNESS + 1) ** 2;
    }
  }
  return smooth;
}

function pictureOf(
  field: Float64Array,
  width: number,
  height: number,
  coverage: (tone: number) => number,
): GreyPicture {
  return {
    width,
    height,
    pixels: Uint8Array.from(field, tone => Math.round(Math.min(1, Math.max(0, coverage(tone))) * ROUND)),
  };
}

function drawTones(element: WatermarkElement, desk: Desk): readonly Laid[] {
  const { motif, frame, strength = 1 } = element;
  if (motif === undefined || frame === undefined) return [];
  const [width, height] = [Math.round(frame[2] * PX_PER_MM), Math.round(frame[3] * PX_PER_MM)];
  const field = paintTones(motif, width, height);
  const box = { x: mm(frame[0]), y: mm(frame[1]), width: mm(frame[2]), height: mm(frame[3]) };
  const dice = desk.dice('felt');
  const grains = pictureOf(field, width, height, tone => (-tone * 0.6 > dice.next() ? 1 : 0));
  return [
    ...layInBody([
      toneItem(
        pictureOf(field, width, height, tone => -tone),
        box,
        { transmission: 1 - 0.6 * strength },
      ),
      toneItem(
        pictureOf(field, width, height, tone => tone),
        box,
        { lighten: 0.29 * strength },
      ),
    ]),
    ...layHere('body', [toneItem(grains, box, { raise: FELT })]),
  ];
}

/** Wide and weak below narrow and strong: the wire of an electrotype leaves a bright line with fibrous edges. */
function drawLetters({ letters, strength = 1 }: WatermarkElement): readonly Laid[] {
  if (letters === undefined) return [];
  const { text, at, capHeight } = letters;
  const { path } = layText(text, { face: 'serif-bold', capHeight, x: at[0], y: at[1], tracking: capHeight * 0.12 });
  const light = (share: number) => ({ lighten: share * strength });
  return [
    ...layInBody([strokeItem(path, 0.46, light(0.04)), fillItem(path, light(0.2))]),
    ...layHere('body', [fillItem(path, { sink: FELT })]),
  ];
}

export function drawWatermark(element: WatermarkElement, desk: Desk): readonly Laid[] {
  return [...drawTones(element, desk), ...drawLetters(element)];
}
