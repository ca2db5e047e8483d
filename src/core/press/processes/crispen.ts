import type { PortraitPicture } from '../recipe/Desk.ts';
import type { ColourPicture } from './separation.ts';

/** How strongly a portrait is made crisp: fine edges, broad modelling, and how far shadows and lights are spread. */
export type Crispness = { readonly edges: number; readonly modelling: number; readonly contrast: number };

/** Radii as parts of the picture's width. */
const FINE = 0.006;
const BROAD = 0.045;
/** Middle tones are lightened so much: the page's own tint and lines will darken them again. */
const LIFT = 0.34;

/** Lightness of a person in 0..1, crispened within the person's own outline; 1 outside. */
export function crispLightness(portrait: PortraitPicture, crispness: Crispness): Float32Array {
  const { width, height, rgb, mask } = portrait;
  const light = new Float32Array(width * height);
  const share = Float32Array.from(mask.pixels, value => value / 255);
  for (let i = 0; i < light.length; i++) {
    light[i] = (0.3 * rgb[3 * i]! + 0.59 * rgb[3 * i + 1]! + 0.11 * rgb[3 * i + 2]!) / 255;
  }
  const fine = blurWithin(light, share, width, height, Math.max(1, Math.round(width * FINE)));
  const broad = blurWithin(light, share, width, height, Math.max(1, Math.round(width * BROAD)));
  return light.map((value, i) => {
    const crisp = value + crispness.edges * (value - fine[i]!) + crispness.modelling * (value - broad[i]!);
    return Math.min(0.985, Math.max(0.06, spread(crisp, crispness.contrast)));
  });
}

/** The portrait with its lightness crispened, on white where the person is not; `mask` is kept soft. */
export function crispPortrait(portrait: PortraitPicture, crispness: Crispness): ColourPicture {
  const { width, height, rgb, mask } = portrait;
  const light = crispLightness(portrait, crispness);
  const crisp = new Float32Array(rgb.length);
  for (let i = 0; i < width * height; i++) {
    const was = (0.3 * rgb[3 * i]! + 0.59 * rgb[3 * i + 1]! + 0.11 * rgb[3 * i + 2]!) / 255;
    const gain = light[i]! / Math.max(0.02, was);
    const share = mask.pixels[i]! / 255;
    for (let channel = 0; channel < 3; channel++) {
      const value = Math.min(1, (rgb[3 * i + channel]! / 255) * gain);
      crisp[3 * i + channel] = 1 - share * (1 - value);
    }
  }
  return { width, height, rgb: crisp };
}

/** Steeper round the middle, gentle at both ends. */
function spread(value: number, contrast: number): number {
  const v = Math.min(1, Math.max(0, value));
  return v + contrast * v * (1 - v) * (2 * v - 0.9) + LIFT * v * (1 - v);
}

/** A mean over squares, twice, weighted by `share`, so that nothing bleeds over the person's outline. */
function blurWithin(
  values: Float32Array,
  share: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  const weighted = values.map((value, i) => value * share[i]!);
  const sums = blurTwice(weighted, width, height, radius);
  const weights = blurTwice(share, width, height, radius);
  return values.map((value, i) => (weights[i]! > 0.01 ? sums[i]! / weights[i]! : value));
}

export function blurTwice(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  return blurSquare(blurSquare(values, width, height, radius), width, height, radius);
}

function blurSquare(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const rows = slideMean(values, height, width, width, 1, radius);
  return slideMean(rows, width, height, 1, width, radius);
}

/** Mean of 2 radius + 1 neighbours along each of `lines` lines; the end values reach outward. */
function slideMean(
  values: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): Float32Array {
  const mean = new Float32Array(values.length);
  const span = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    const first = line * lineStep;
    const last = first + (length - 1) * step;
    let sum = values[first]! * (radius + 1);
    for (let i = 1; i <= radius; i++) sum += values[Math.min(last, first + i * step)]!;
    for (let at = first; at <= last; at += step) {
      mean[at] = sum / span;
      const [into, out] = [at + (radius + 1) * step, at - radius * step];
      sum += values[into > last ? last : into]! - values[out < first ? first : out]!;
    }
  }
  return mean;
}
