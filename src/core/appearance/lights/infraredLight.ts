import { toLight } from '../srgb.ts';
import { GRAIN, INFRARED, type Shade } from '../texel.ts';

export const INFRARED_LIGHT = { exposure: 0.84, black: 0.015, curve: 1.12, grain: 0.01 } as const;

const CURVE = Float32Array.from({ length: 1025 }, (_, i) => toLight((i / 1024) ** INFRARED_LIGHT.curve));

/** The camera's grey: carbon black, what absorbs nothing falls out. */
export function prepareInfrared(): Shade {
  return (texels, at, out) => {
    const { exposure, black, grain } = INFRARED_LIGHT;
    const grey = CURVE[Math.round(1024 * texels[at + INFRARED]!)]!;
    out[0] = out[1] = out[2] = (black + (exposure - black) * grey) * (1 + grain * texels[at + GRAIN]!);
  };
}
