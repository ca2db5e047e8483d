import type { PortraitPicture } from '../recipe/Desk.ts';

/** Parts of the picture's width over which the person dissolves at the sides and at the lower edge. */
const SIDES = 0.07;
const FOOT = 0.16;

/** The portrait with a mask that runs out softly where the picture cuts the person off: no straight edge is printed. */
export function fadeEdges(portrait: PortraitPicture): PortraitPicture {
  const { width, height, mask } = portrait;
  const pixels = mask.pixels.map((value, i) => {
    const x = i % width;
    const y = Math.floor(i / width);
    const side = ease(Math.min(x + 0.5, width - x - 0.5) / (SIDES * width));
    return Math.round(value * side * ease((height - y - 0.5) / (FOOT * width)));
  });
  return { ...portrait, mask: { width, height, pixels } };
}

function ease(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
