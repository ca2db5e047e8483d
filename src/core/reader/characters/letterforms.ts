import { isDigit } from '../../mrz/alphabet.ts';
import { drawStrokeFields, FIELD_HEIGHT, FIELD_PX_PER_MM, FIELD_WIDTH, type StrokeField } from './strokeField.ts';

/**
 * How a zone is printed: mm its strokes are bolder than drawn and mm of blur; width and height, and height of figures
 * beside letters, as shares of the drawn ones.
 */
export type PrintStyle = {
  readonly weight: number;
  readonly blur: number;
  readonly width: number;
  readonly height: number;
  readonly figures: number;
};

/** As drawn. */
export const PLAIN_STYLE: PrintStyle = { weight: 0, blur: 0.08, width: 1, height: 1, figures: 1 };

/** Size of the window a character is looked at in, mm. */
export const WINDOW_WIDTH = 2.5;
export const WINDOW_HEIGHT = 3.25;

/** Pictures of all letterforms in one style, each of mean 0 and length 1, one after the other. */
export type Letterforms = {
  readonly style: PrintStyle;
  readonly pxPerMm: number;
  readonly width: number;
  readonly height: number;
  /** Character of each letterform; a character may have several. */
  readonly characters: readonly string[];
  readonly values: Float32Array;
};

let drawn: readonly StrokeField[] | null = null;
const kept = new Map<string, Letterforms>();
/** Styles kept at a time, of some 90 kB each: those of two documents. */
const KEPT_MAX = 48;

/** The letterforms in a style, drawn once. */
export function letterformsIn(style: PrintStyle, pxPerMm: number): Letterforms {
  const { weight, blur: soft, width, height, figures } = style;
  const key = [pxPerMm, weight, soft, width, height, figures].join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  drawn ??= drawStrokeFields();
  const made = drawLetterforms(drawn, style, pxPerMm);
  kept.set(key, made);
  if (kept.size > KEPT_MAX) kept.delete(kept.keys().next().value ?? key);
  return made;
}

function drawLetterforms(fields: readonly StrokeField[], style: PrintStyle, pxPerMm: number): Letterforms {
  const width = Math.round(WINDOW_WIDTH * pxPerMm);
  const height = Math.round(WINDOW_HEIGHT * pxPerMm);
  const values = new Float32Array(fields.length * width * height);
  for (const [i, field] of fields.entries()) {
    const cover = drawCover(field, style, pxPerMm, width, height);
    values.set(normalise(blur(cover, width, height, style.blur * pxPerMm)), i * width * height);
  }
  return { style, pxPerMm, width, height, characters: fields.map(({ character }) => character), values };
}

/** Share of each px that ink covers. */
function drawCover(
  { character, depth }: StrokeField,
  style: PrintStyle,
  pxPerMm: number,
  width: number,
  height: number,
): Float32Array {
  const cover = new Float32Array(width * height);
  const tall = style.height * (isDigit(character) ? style.figures : 1);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = (column + 0.5 - width / 2) / pxPerMm / style.width;
      const y = (row + 0.5 - height / 2) / pxPerMm / tall;
      const inside = (depthAt(depth, x, y) + style.weight) * pxPerMm + 0.5;
      cover[row * width + column] = inside < 0 ? 0 : inside > 1 ? 1 : inside;
    }
  }
  return cover;
}

/** Between the px of a field; x and y in mm from its middle. */
export function depthAt(depth: Float32Array, x: number, y: number): number {
  const column = Math.min(FIELD_WIDTH - 1.001, Math.max(0, x * FIELD_PX_PER_MM + FIELD_WIDTH / 2 - 0.5));
  const row = Math.min(FIELD_HEIGHT - 1.001, Math.max(0, y * FIELD_PX_PER_MM + FIELD_HEIGHT / 2 - 0.5));
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [right, below] = [column - left, row - top];
  const at = top * FIELD_WIDTH + left;
  const upper = depth[at]! * (1 - right) + depth[at + 1]! * right;
  const lower = depth[at + FIELD_WIDTH]! * (1 - right) + depth[at + FIELD_WIDTH + 1]! * right;
  return upper * (1 - below) + lower * below;
}

function blur(picture: Float32Array, width: number, height: number, sigma: number): Float32Array {
  if (sigma < 0.2) return picture;
  const reach = Math.ceil(3 * sigma);
  const kernel = Float32Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const whole = kernel.reduce((sum, value) => sum + value, 0);
  const across = spread(picture, width, height, 1, kernel, whole);
  return spread(across, width, height, width, kernel, whole);
}

/** Along rows where `step` is 1, along columns where it is the width. */
function spread(
  picture: Float32Array,
  width: number,
  height: number,
  step: number,
  kernel: Float32Array,
  whole: number,
): Float32Array {
  const reach = (kernel.length - 1) / 2;
  const length = step === 1 ? width : height;
  return Float32Array.from(picture, (_, at) => {
    const place = step === 1 ? at % width : Math.floor(at / width);
    let sum = 0;
    for (let i = -reach; i <= reach; i++) {
      if (place + i >= 0 && place + i < length) sum += kernel[i + reach]! * picture[at + i * step]!;
    }
    return sum / whole;
  });
}

/** Mean 0, length 1. */
export function normalise(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return values.map(value => (value - mean) / length);
}
