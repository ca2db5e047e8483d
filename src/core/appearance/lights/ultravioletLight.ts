import { ALBEDO, EMISSION, type Shade } from '../texel.ts';

export const ULTRAVIOLET = {
  /** Light given off, of what the sheet says. */
  gain: 1.15,
  /** The violet that leaks from the lamp and is merely reflected. */
  leak: { uv365: [0.0095, 0.006, 0.034], uv254: [0.008, 0.007, 0.03] },
} as const;

function prepareUltraviolet([leakR, leakG, leakB]: readonly [number, number, number]): Shade {
  return (texels, at, out) => {
    out[0] = ULTRAVIOLET.gain * texels[at + EMISSION]! + leakR * texels[at + ALBEDO]!;
    out[1] = ULTRAVIOLET.gain * texels[at + EMISSION + 1]! + leakG * texels[at + ALBEDO + 1]!;
    out[2] = ULTRAVIOLET.gain * texels[at + EMISSION + 2]! + leakB * texels[at + ALBEDO + 2]!;
  };
}

/** Longwave lamp: what fluoresces shines, all else lies in the lamp's dim violet. */
export function prepareUv365(): Shade {
  return prepareUltraviolet(ULTRAVIOLET.leak.uv365);
}

export function prepareUv254(): Shade {
  return prepareUltraviolet(ULTRAVIOLET.leak.uv254);
}
