import type { StampDesign } from '../../document/world/stampDesign.ts';
import type { Ink } from '../display/ink.ts';

/**
 * The inks of stamp pads at full coverage. Dyes let the near infrared pass, a pigment holds it back; each carries a
 * marker of its own that the lamp shows.
 */
export const STAMP_INKS: Readonly<Record<StampDesign['ink'], Ink>> = {
  blue: { colour: [0.14, 0.22, 0.58], ir: 0.9, transmission: 0.62, uvDim: 0.3, uv365: [0.02, 0.32, 0.2] },
  black: { colour: [0.12, 0.12, 0.15], ir: 0.3, transmission: 0.5, uvDim: 0.16, uv365: [0.44, 0.07, 0.05] },
  red: { colour: [0.7, 0.1, 0.14], ir: 0.94, transmission: 0.66, uvDim: 0.3, uv365: [0.5, 0.2, 0.04] },
  violet: { colour: [0.34, 0.14, 0.5], ir: 0.86, transmission: 0.6, uvDim: 0.24, uv365: [0.36, 0.06, 0.34] },
  green: { colour: [0.08, 0.38, 0.24], ir: 0.88, transmission: 0.62, uvDim: 0.3, uv365: [0.28, 0.36, 0.03] },
};
