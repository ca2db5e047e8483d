import { ALBEDO, GRAIN, PASSED, type Shade, THROUGH } from '../texel.ts';

export const TRANSMITTED = {
  /** Colour of the light table, and of what little light comes from the front: none. */
  lamp: [1.62, 1.47, 1.2],
  /** Raises the contrast of the sheet's own formation. */
  body: 1.25,
  /** How far print colours what passes it. */
  tint: 0.6,
  grain: 0.035,
  /** From this share of light on it is a hole that lets it through, and no print that lies over it counts. */
  hole: 0.72,
} as const;

const BODY = Float32Array.from({ length: 1025 }, (_, i) => (i / 1024) ** TRANSMITTED.body);

/** A warm light table below the leaf; the lamp above is off. */
export function prepareTransmitted(): Shade {
  return (texels, at, out) => {
    const formation = TRANSMITTED.grain * texels[at + GRAIN]!;
    const through = texels[at + THROUGH]!;
    const hole = through > TRANSMITTED.hole ? (through - TRANSMITTED.hole) / (1 - TRANSMITTED.hole) : 0;
    const passed = hole + (1 - hole) * texels[at + PASSED]!;
    const print = TRANSMITTED.tint * (1 - hole);
    for (let i = 0; i < 3; i++) {
      const share = texels[at + THROUGH + i]!;
      const body = BODY[Math.round(1024 * share)]! * (1 + formation * (1 - share));
      const tint = 1 - print + print * texels[at + ALBEDO + i]!;
      out[i] = TRANSMITTED.lamp[i]! * body * passed * tint;
    }
  };
}
