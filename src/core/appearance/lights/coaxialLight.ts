import { ALBEDO, RETRO, type Shade } from '../texel.ts';

export const COAXIAL = { page: 0.16, retro: [0.72, 0.75, 0.78], cover: 0.5, above: 0.5 } as const;

/** Light along the line of sight: beads in the laminate send it back, dimmer over dark print; the page stays dim. */
export function prepareCoaxial(): Shade {
  const { page, retro, cover, above } = COAXIAL;
  return (texels, at, out) => {
    const sent = texels[at + RETRO]!;
    for (let i = 0; i < 3; i++) {
      const albedo = texels[at + ALBEDO + i]!;
      out[i] = page * albedo * (1 - cover * sent) + retro[i]! * sent * (above + (1 - above) * albedo);
    }
  };
}
