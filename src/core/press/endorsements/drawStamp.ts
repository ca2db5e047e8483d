import type { Stamp } from '../../document/endorsement.ts';
import { layEndorsement } from '../../document/endorsementPlace.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { BorderPost } from '../../document/world/borderPosts.ts';
import { makeDice } from '../../units/dice.ts';
import { blurPicture } from '../art/fillPicture.ts';
import type { GreyPicture } from '../display/greyPicture.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { toneItem } from '../display/makeItem.ts';
import { transformPath } from '../display/path.ts';
import type { Screen } from '../display/screen.ts';
import type { Laid } from '../recipe/Desk.ts';
import { type Film, type Inking, pressPlate } from './impression.ts';
import { STAMP_INKS } from './stampInks.ts';
import { DATER_FACES, type StampFigure, shapeOf, stampPlate } from './stampPlate.ts';
import { stampWords } from './stampWords.ts';

/** How an impression came out: everything a false one may have otherwise than the post's own. */
export type StampLook = {
  readonly figure: StampFigure;
  /** At full coverage. */
  readonly ink: Ink;
  readonly inking: Inking;
  /** µm that the plate presses the paper in, ink and all. */
  readonly depth: number;
  /** Share of the ink that is seen from the other face. */
  readonly seep: number;
  /** Share of the ink that comes off on the facing page; 0 where it was dry when the book was shut. */
  readonly setOff: number;
  /** How the ink breaks into drops seen closely; none where a plate laid it down. */
  readonly screen?: Screen;
};

/** Parts the chance of an impression from that of its look. */
const PRESSING = 0x5bd1e995;

/** The post's own stamp, inked by chance as its seed says. */
export function genuineStamp(stamp: Stamp, post: BorderPost): StampLook {
  const dice = makeDice(stamp.seed);
  const wet = dice.next();
  return {
    figure: {
      words: stampWords(stamp, post),
      shape: shapeOf(stamp, post),
      letters: post.stamp.letters,
      digits: DATER_FACES[post.stamp.letters],
    },
    ink: STAMP_INKS[post.stamp.ink],
    inking: {
      slant: 0.15 + 0.75 * dice.next() ** 1.6,
      patches: 0.1 + 0.7 * dice.next(),
      rebound: dice.next() < 0.28 ? 0.2 + 0.35 * dice.next() : 0,
      squeeze: 0.35 + 0.55 * wet,
    },
    depth: 10 + Math.round(8 * dice.next()),
    seep: 0.05 + 0.1 * wet,
    setOff: dice.next() < 0.2 + 0.5 * wet ? 0.14 + 0.2 * wet : 0,
  };
}

/** The impression in landscape mm of its face: ink, dent, and what seeps through. */
export function drawStamp(
  stamp: Stamp,
  post: BorderPost,
  specimen: Pick<Specimen, 'leaves'>,
  look: StampLook = genuineStamp(stamp, post),
): readonly Laid[] {
  const film = stampFilm(stamp, post, specimen, look);
  const screen = look.screen === undefined ? {} : { screen: look.screen };
  const lay = (where: Laid['where'], item: Item): Laid => ({ where, layer: 'personalisation', item });
  const seeped = blurPicture(film.film, 3);
  return [
    ...dent(film, look.depth).map(item => lay('here', item)),
    lay('here', toneItem(film.film, film.box, look.ink, screen)),
    ...(look.seep > 0 ? [lay('reverse', toneItem(thin(seeped, look.seep), film.box, stain(look.ink)))] : []),
  ];
}

/** What the facing page takes up of an impression shut in wet, in landscape mm of the stamp's own face; to be mirrored. */
export function drawSetOff(
  stamp: Stamp,
  post: BorderPost,
  specimen: Pick<Specimen, 'leaves'>,
  look: StampLook = genuineStamp(stamp, post),
): readonly Laid[] {
  if (look.setOff === 0) return [];
  const { film, box } = stampFilm(stamp, post, specimen, look);
  const rims = film.pixels.map(value => Math.max(0, value - 96) * 1.6);
  const picture = thin(blurPicture({ ...film, pixels: rims }, 2), look.setOff);
  return [{ where: 'here', layer: 'personalisation', item: toneItem(picture, box, stain(look.ink)) }];
}

/** A stamp is drawn on its own page, on the page it faces, and again for each twin: its film is kept as long as it lives. */
const kept = new WeakMap<Stamp, Map<string, Film>>();

/** Its film of ink, in landscape mm of its face. */
export function stampFilm(stamp: Stamp, post: BorderPost, specimen: Pick<Specimen, 'leaves'>, look: StampLook): Film {
  const map = layEndorsement(stamp, specimen);
  const films = kept.get(stamp) ?? new Map<string, Film>();
  const key = JSON.stringify([map, look.figure, look.inking]);
  const film =
    films.get(key) ??
    pressPlate(transformPath(stampPlate(stamp, post, look.figure), map), look.inking, makeDice(stamp.seed ^ PRESSING));
  kept.set(stamp, films.set(key, film));
  return film;
}

/** Dyes spread; only a little of what the lamp and the infrared show of them spreads too. */
function stain(ink: Ink): Ink {
  const { colour, ir, uvDim } = ink;
  return {
    ...(colour === undefined ? {} : { colour }),
    ...(ir === undefined ? {} : { ir }),
    ...(uvDim === undefined ? {} : { uvDim }),
  };
}

function thin({ width, height, pixels }: GreyPicture, share: number): GreyPicture {
  return { width, height, pixels: pixels.map(value => Math.round(value * share)) };
}

/** Paper pressed in under the letters and pushed up at their edges. */
function dent({ plate, soft, box }: Film, depth: number): readonly Item[] {
  if (depth === 0) return [];
  const wide = blurPicture(plate, 4);
  const shoulder: GreyPicture = {
    ...wide,
    pixels: wide.pixels.map((value, i) => Math.max(0, value - plate.pixels[i]!)),
  };
  return [toneItem(soft, box, { sink: depth }), toneItem(shoulder, box, { raise: depth / 2 })];
}
