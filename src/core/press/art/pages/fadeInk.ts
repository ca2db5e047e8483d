import type { Ink, Rgb } from '../../display/ink.ts';

function towardsClear(value: number, share: number): number {
  return 1 - (1 - value) * share;
}

/** The same ink seen through a little paper: `share` of every answer that a plain coloured ink gives. */
export function fadeInk(ink: Ink, share: number): Ink {
  const { colour, uv365, uv254, uvDim, ir, transmission } = ink;
  const dimmed = (rgb: Rgb): Rgb => [rgb[0] * share, rgb[1] * share, rgb[2] * share];
  return {
    ...(colour === undefined || 'stops' in colour
      ? {}
      : {
          colour: [
            towardsClear(colour[0], share),
            towardsClear(colour[1], share),
            towardsClear(colour[2], share),
          ] as const,
        }),
    ...(uv365 === undefined ? {} : { uv365: dimmed(uv365) }),
    ...(uv254 === undefined ? {} : { uv254: dimmed(uv254) }),
    ...(uvDim === undefined ? {} : { uvDim: towardsClear(uvDim, share) }),
    ...(ir === undefined ? {} : { ir: towardsClear(ir, share) }),
    ...(transmission === undefined ? {} : { transmission: towardsClear(transmission, share) }),
  };
}
