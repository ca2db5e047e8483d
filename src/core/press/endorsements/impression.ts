import type { Dice } from '../../units/dice.ts';
import { deg, mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { turnOf } from '../../units/turn.ts';
import { blurPicture, fillPicture } from '../art/fillPicture.ts';
import { makeNoise } from '../art/pages/noise.ts';
import type { GreyPicture } from '../display/greyPicture.ts';
import { type Path, pathBounds } from '../display/path.ts';

/** How a plate met the paper; shares from 0 to 1. */
export type Inking = {
  /** How much the ink is missing where the plate was held aslant. */
  readonly slant: number;
  /** How patchy the pad was. */
  readonly patches: number;
  /** Strength of a second print beside the first; 0 where it did not rebound. */
  readonly rebound: number;
  /** How far ink was squeezed out to the edges of the letters. */
  readonly squeeze: number;
};

/** A film of ink: how thick it is, 255 as thick as it gets, over the plate that laid it down, sharp and a little blurred. */
export type Film = {
  readonly box: Box;
  readonly film: GreyPicture;
  readonly plate: GreyPicture;
  readonly soft: GreyPicture;
};

/** px per mm of a film: a paper fibre is about one px wide. */
const FILM_SCALE = 15;
/** Of a cloud in the inking and of a gap between fibres, mm. */
const CLOUD = 5.3;
const GAP = 0.17;
const AROUND = 1.2;

export function filmBox(path: Path): Box {
  const box = pathBounds(path);
  if (box === null) throw new Error('a stamp has no plate');
  const [left, top] = [Math.floor(box.x - AROUND), Math.floor(box.y - AROUND)];
  const [right, bottom] = [Math.ceil(box.x + box.width + AROUND), Math.ceil(box.y + box.height + AROUND)];
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}

/** Presses a plate, laid where it meets the paper, with a film of ink on it. */
export function pressPlate(path: Path, inking: Inking, dice: Dice): Film {
  const box = filmBox(path);
  const plate = fillPicture(path, box, FILM_SCALE);
  const wetness = wetnessOver(box, inking, dice);
  const soft = blurPicture(plate, 3);
  const film = spreadInk(plate, soft, wetness, inking.squeeze);
  return { box, plate, soft, film: rebound(film, inking.rebound, dice) };
}

type Wetness = (column: number, row: number) => number;

/** How much ink meets the paper at a px: less on one side, none in patches, broken up by the paper's fibres. */
function wetnessOver(box: Box, { slant, patches }: Inking, dice: Dice): Wetness {
  const clouds = makeNoise(dice.below(65536));
  const fibres = makeNoise(dice.below(65536));
  const { cos, sin } = turnOf(deg(360 * dice.next()));
  const [wide, high] = [box.width * FILM_SCALE, box.height * FILM_SCALE];
  const [cloud, gap] = [CLOUD * FILM_SCALE, GAP * FILM_SCALE];
  return (column, row) => {
    const [across, down] = [(2 * column) / wide - 1, (2 * row) / high - 1];
    const away = Math.max(0, cos * across + sin * down + 0.15);
    const patch = clouds(column / cloud, row / cloud);
    const fibre = fibres(column / gap, row / gap);
    const met = 1.02 - slant * away * away - patches * 1.9 * Math.max(0, patch - 0.5);
    return met + (fibre - 0.5) * (0.5 + 1.1 * slant);
  };
}

function spreadInk(plate: GreyPicture, inner: GreyPicture, wetness: Wetness, squeeze: number): GreyPicture {
  const { width, height } = plate;
  const soft = blurPicture(plate, 1).pixels;
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    if (soft[i] === 0) continue;
    const wet = wetness(i % width, Math.floor(i / width));
    const rim = 1 - inner.pixels[i]! / 255;
    const takes = ease((wet - 0.28) / 0.5);
    const thick = Math.min(1, 0.44 + 0.36 * Math.min(1, wet) + squeeze * (rim - 0.16));
    pixels[i] = Math.round(soft[i]! * takes * Math.max(0.1, thick));
  }
  return { width, height, pixels };
}

/** The same print again, fainter, a little beside. */
function rebound(film: GreyPicture, strength: number, dice: Dice): GreyPicture {
  const { width, height, pixels } = film;
  const { cos, sin } = turnOf(deg(360 * dice.next()));
  const far = (0.35 + 0.5 * dice.next()) * FILM_SCALE;
  const [dx, dy] = [Math.round(far * cos), Math.round(far * sin)];
  if (strength === 0) return film;
  const both = pixels.slice();
  for (let y = Math.max(0, dy); y < Math.min(height, height + dy); y++) {
    for (let x = Math.max(0, dx); x < Math.min(width, width + dx); x++) {
      const ghost = pixels[(y - dy) * width + x - dx]! * strength;
      if (ghost > both[y * width + x]!) both[y * width + x] = Math.round(ghost);
    }
  }
  return { width, height, pixels: both };
}

function ease(value: number): number {
  const t = Math.min(1, Math.max(0, value));
  return t * t * (3 - 2 * t);
}
