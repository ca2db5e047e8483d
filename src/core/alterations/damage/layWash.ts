import type { Side } from '../../document/face.ts';
import { blurPicture, fillPicture } from '../../press/art/fillPicture.ts';
import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Ink, Rgb } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import type { Path } from '../../press/display/path.ts';
import type { LeafPart } from '../../press/drawLeaf.ts';
import { type Laid, layHere, layInBody } from '../../press/recipe/Desk.ts';
import type { Box } from '../../units/shape.ts';
import { paperColour } from './bareSheet.ts';
import { toneLevels } from './toneLevels.ts';
import type { Washing } from './wash.ts';

/**
 * What a liquid did, in shares: how far the print faded, the tide line, what is left of the old ink, and how far the paper
 * glows more (above zero) or less (below) under ultraviolet; `cockle` in µm.
 */
export type WashStrength = {
  readonly fade: number;
  readonly stain: number;
  readonly ghost: number;
  readonly glow: number;
  readonly cockle: number;
};

const GHOST_SCALE = 20;
/** Dyes carried to the shore. */
const SHORE: Rgb = [0.72, 0.64, 0.5];
const TINGE: Rgb = [0.97, 0.94, 0.88];
/** Of old ink that is left daylight shows this much, infrared all. */
const SEEN = 0.3;

function paler(colour: Rgb, share: number): Rgb {
  return colour.map(value => 1 - share * (1 - value)) as unknown as Rgb;
}

/** Background print washed out to the paper; what is printed later stays on top of it. */
export function layFading(
  { box, washed }: Washing,
  fade: number,
  parts: readonly LeafPart[],
  side: Side,
): readonly Laid[] {
  const faded = { ...washed, pixels: washed.pixels.map(value => value * fade) };
  return layHere('personalisation', toneLevels(faded, box, { replace: { albedo: paperColour(parts, side) } }, 2));
}

/** What lies on the sheet under the film, and what the sheet itself lets through. */
export function layWash(
  { box, washed, tide, waves }: Washing,
  old: { readonly path: Path; readonly ink: Ink },
  { fade, stain, ghost, glow, cockle }: WashStrength,
): readonly Laid[] {
  const tone = (picture: GreyPicture, ink: Ink): readonly Item[] => toneLevels(picture, box, ink, 2);
  const emitted = 0.11 * Math.max(0, glow);
  return [
    ...layHere('personalisation', [
      ...tone(washed, {
        colour: paler(TINGE, stain),
        uvDim: 1 - 0.5 * fade - 0.4 * Math.max(0, -glow),
        uv365: [emitted, 1.1 * emitted, 1.5 * emitted],
      }),
      ...tone(tide, {
        colour: paler(SHORE, stain),
        uv365: [0.06 + 0.22 * stain, 0.07 + 0.24 * stain, 0.06 + 0.16 * stain],
        uv254: [0.03, 0.035, 0.04],
      }),
      ...tone(waves, { raise: cockle }),
      ...layGhost(box, old, ghost),
    ]),
    ...layInBody([
      ...tone(washed, { lighten: 0.022 + 0.03 * fade }),
      ...tone(tide, { transmission: 1 - 0.05 - 0.22 * stain }),
    ]),
  ];
}

/** The old characters with diffuse edges, and their colour run into the paper round them. */
function layGhost(box: Box, { path, ink }: { readonly path: Path; readonly ink: Ink }, share: number): readonly Item[] {
  if (path.length === 0) return [];
  const picture = fillPicture(path, box, GHOST_SCALE);
  const left = 1 - share * (1 - (ink.ir ?? 1));
  return [
    ...toneLevels(
      blurPicture(picture, 11),
      box,
      { colour: paler([0.62, 0.56, 0.66], share), uvDim: 1 - 0.25 * share },
      2,
    ),
    ...toneLevels(
      blurPicture(picture, 3),
      box,
      {
        colour: paler([0.1, 0.09, 0.1], SEEN * share),
        ir: left,
        uvDim: 1 - 0.7 * share,
        transmission: 1 - 0.2 * share,
      },
      2,
    ),
  ];
}
