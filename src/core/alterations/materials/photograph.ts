import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, toneItem } from '../../press/display/makeItem.ts';
import { portraitPlates } from '../../press/processes/portraitPlates.ts';
import {
  PROCESS_COLOURS,
  PROCESS_TINTS,
  type ProcessColour,
  separateColours,
} from '../../press/processes/separation.ts';
import type { PortraitPicture } from '../../press/recipe/Desk.ts';
import type { Box } from '../../units/shape.ts';
import { type Ring, ringPath } from './ring.ts';

/** Dyes of a photograph: even tones without dots; none of them holds back the near infrared. */
const DYES: Readonly<Record<ProcessColour, Ink>> = {
  cyan: { transmission: 0.74, uvDim: 0.62, ir: 0.98 },
  magenta: { transmission: 0.78, uvDim: 0.5, ir: 0.98 },
  yellow: { transmission: 0.9, uvDim: 0.3 },
  black: { transmission: 0.5, uvDim: 0.12, ir: 0.9 },
};
/** The grey-blue wall behind the sitter, above and below. */
const WALL = [
  [0.8, 0.84, 0.87],
  [0.9, 0.915, 0.92],
] as const;

export type PhotoPaper = {
  /** How brightly its whitener glows, 0..1. */
  readonly glow: number;
  /** µm. */
  readonly thickness: number;
};

/** Bright coated paper that hides what lies under it in every light. */
export function photoPaper(ring: Ring, { glow, thickness }: PhotoPaper): Item {
  const bright: Ink = {
    replace: {
      albedo: [0.975, 0.975, 0.97],
      uv365: [0.36 * glow, 0.46 * glow, 0.9 * glow],
      uv254: [0.07 * glow, 0.09 * glow, 0.17 * glow],
      absorption: [0.95, 0.5, 1],
      surface: [thickness / 255, 0, 0],
    },
  };
  return fillItem(ringPath(ring), bright);
}

const CRISPNESS = { edges: 0.5, modelling: 0.3, contrast: 0.4, halo: 0 };

/** A photograph in dyes: the person before a wall, nothing faded at the edges; or the person alone, for a ground that is there. */
export function photoTones(
  portrait: PortraitPicture,
  box: Box,
  ring: Ring,
  before: 'wall' | 'copied' = 'wall',
): readonly Item[] {
  const plates: Plates = before === 'wall' ? platesOf(portrait) : portraitPlates(portrait, CRISPNESS);
  const clip = ringPath(ring);
  return PROCESS_COLOURS.map(colour =>
    toneItem(plates[colour], box, { colour: PROCESS_TINTS[colour], ...DYES[colour] }, { clip }),
  );
}

type Plates = Readonly<Record<ProcessColour, GreyPicture>>;
/** Kept as long as the picture lives: the same photograph is laid again at every stroke of the author. */
const kept = new WeakMap<PortraitPicture, Plates>();

function platesOf(portrait: PortraitPicture): Plates {
  const known = kept.get(portrait);
  if (known !== undefined) return known;
  const plates = separateColours(beforeWall(portrait));
  kept.set(portrait, plates);
  return plates;
}

function beforeWall({ width, height, rgb, mask }: PortraitPicture) {
  const picture = new Float32Array(rgb.length);
  for (let i = 0; i < width * height; i++) {
    const share = mask.pixels[i]! / 255;
    const down = Math.floor(i / width) / height;
    for (let channel = 0; channel < 3; channel++) {
      const wall = WALL[0][channel]! * (1 - down) + WALL[1][channel]! * down;
      picture[3 * i + channel] = wall + share * (lighten(rgb[3 * i + channel]! / 255) - wall);
    }
  }
  return { width, height, rgb: picture };
}

/** Exposed a little generously. */
function lighten(value: number): number {
  return Math.min(1, value + 0.28 * value * (1 - value));
}
