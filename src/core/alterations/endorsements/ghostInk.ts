import type { Ink, Rgb } from '../../press/display/ink.ts';

/** How much of an ink is left for the eye in daylight, and for infrared, ultraviolet and light from behind. */
export type Remains = { readonly seen: number; readonly hidden: number };

/** What is left of an ink in the fibres after it was taken off: hardly its colour, more of what the other lamps see. */
export function ghostInk(ink: Ink, { seen, hidden }: Remains): Ink {
  const { colour, uv365, uv254, uvDim, ir, transmission } = ink;
  const printed: Rgb = colour === undefined || 'stops' in colour ? [0.3, 0.3, 0.3] : colour;
  return {
    colour: mix(printed, seen),
    uvDim: 1 - hidden * (1 - (uvDim ?? 1)),
    ir: 1 - hidden * (1 - (ir ?? 1)),
    transmission: 1 - hidden * (1 - (transmission ?? 1)),
    ...(uv365 === undefined ? {} : { uv365: scale(uv365, hidden) }),
    ...(uv254 === undefined ? {} : { uv254: scale(uv254, hidden) }),
  };
}

/** An ink thinned to a share of its strength: less of everything it answers. */
export function thinInk(ink: Ink, share: number): Ink {
  return ghostInk(ink, { seen: share, hidden: share });
}

function mix([r, g, b]: Rgb, share: number): Rgb {
  return [1 - share * (1 - r), 1 - share * (1 - g), 1 - share * (1 - b)];
}

function scale([r, g, b]: Rgb, share: number): Rgb {
  return [r * share, g * share, b * share];
}
