import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { normal } from './chance.ts';

export type Spot = { readonly x: number; readonly y: number; readonly radius: number; readonly strength: number };

/** How light falls on a picture and what a sensor adds. */
export type Light = {
  /** Share of light lost at the darker edge, and the direction it lies in, radians. */
  readonly shade: number;
  readonly shadeAngle: number;
  /** Share lost in the corners. */
  readonly vignette: number;
  readonly glare: readonly Spot[];
  /** Standard deviation, levels of 255. */
  readonly noise: number;
  readonly tint: readonly [number, number, number];
};

export const EVEN_LIGHT: Light = { shade: 0, shadeAngle: 0, vignette: 0, glare: [], noise: 0, tint: [1, 1, 1] };

const NOISE_TABLE = 1 << 16;

export function shine(context: SKRSContext2D, light: Light, dice: Dice): void {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  const noise = makeNoise(dice, light.noise);
  for (let y = 0; y < height; y++) {
    let place = dice.below(NOISE_TABLE);
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const share = shareOf(light, x / width - 0.5, y / height - 0.5);
      const added = light.glare.length === 0 ? 0 : glareAt(light.glare, x, y);
      for (let channel = 0; channel < 3; channel++) {
        place = (place + 1) & (NOISE_TABLE - 1);
        image.data[at + channel] = image.data[at + channel]! * share * light.tint[channel]! + added + noise[place]!;
      }
    }
  }
  context.putImageData(image, 0, 0);
}

function shareOf({ shade, shadeAngle, vignette }: Light, u: number, v: number): number {
  const along = u * Math.cos(shadeAngle) + v * Math.sin(shadeAngle);
  return (1 - shade * (0.5 + along / Math.SQRT2)) * (1 - vignette * 2 * (u * u + v * v));
}

function glareAt(spots: readonly Spot[], x: number, y: number): number {
  let sum = 0;
  for (const { x: cx, y: cy, radius, strength } of spots) {
    const squared = ((x - cx) ** 2 + (y - cy) ** 2) / radius ** 2;
    if (squared < 9) sum += strength * Math.exp(-squared);
  }
  return sum;
}

function makeNoise(dice: Dice, deviation: number): Float32Array {
  const noise = new Float32Array(NOISE_TABLE);
  if (deviation > 0) for (let i = 0; i < NOISE_TABLE; i++) noise[i] = deviation * normal(dice);
  return noise;
}
