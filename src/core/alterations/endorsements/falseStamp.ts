import { addDays } from '../../document/days.ts';
import type { Stamp } from '../../document/endorsement.ts';
import { BORDER_POSTS, type BorderPost, postOf } from '../../document/world/borderPosts.ts';
import { DATE_STYLES, STAMP_SHAPES, type StampDesign } from '../../document/world/stampDesign.ts';
import type { Ink, Rgb } from '../../press/display/ink.ts';
import { genuineStamp, type StampLook } from '../../press/endorsements/drawStamp.ts';
import { STAMP_INKS } from '../../press/endorsements/stampInks.ts';
import type { StampFigure } from '../../press/endorsements/stampPlate.ts';
import { stampWords } from '../../press/endorsements/stampWords.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';

/** What a false stamp has otherwise than the post's own; `none`: at least that is right. */
export const STAMP_FAULTS = ['shape', 'letters', 'code', 'date', 'none'] as const;
export type StampFault = (typeof STAMP_FAULTS)[number];
export const STAMP_PRINTS = ['plate', 'drops'] as const;

const LETTERS: readonly StampDesign['letters'][] = ['sans', 'serif', 'typewriter', 'display'];
/** The ink that somebody takes for that of a post. */
const MISTAKEN: Readonly<Record<StampDesign['ink'], StampDesign['ink']>> = {
  blue: 'violet',
  black: 'blue',
  red: 'violet',
  violet: 'blue',
  green: 'black',
};
/** Drops are told apart from this many px per mm on. */
const DROPS_FROM = 24;

/** A stamp that the border post of another never put, with the post it pretends to. */
export type FalseStamp = { readonly stamp: Stamp; readonly post: BorderPost; readonly look: StampLook };

export function falseStamp(genuine: Stamp, parameters: Parameters): FalseStamp {
  const post = postOf(genuine.post);
  if (post === null) throw new Error(`there is no border post ${genuine.post}`);
  const stamp = { ...genuine, date: addDays(genuine.date, numberOf(parameters, 'shift')) };
  const model = genuineStamp(genuine, post);
  const uneven = 1 - numberOf(parameters, 'evenness');
  const { slant, patches, squeeze, rebound } = model.inking;
  const isSprayed = textOf(parameters, 'print') === 'drops';
  const look: StampLook = {
    figure: falseFigure(model.figure, stamp, post, textOf(parameters, 'fault') as StampFault),
    ink: falseInk(post, parameters),
    inking: { slant: slant * uneven, patches: patches * uneven, rebound, squeeze: squeeze * uneven },
    depth: isSprayed ? 0 : Math.round(numberOf(parameters, 'depth')),
    seep: model.seep * (isSprayed ? 0.4 : 1),
    setOff: 0,
    ...(isSprayed
      ? {
          screen: {
            kind: 'spray',
            pitch: numberOf(parameters, 'pitch'),
            angle: 15,
            from: DROPS_FROM,
            seed: stamp.seed,
          },
        }
      : {}),
  };
  return { stamp, post, look };
}

function falseFigure(own: StampFigure, stamp: Stamp, post: BorderPost, fault: StampFault): StampFigure {
  const figure = { ...own, words: stampWords(stamp, post) };
  const otherOf = <Choice>(all: readonly Choice[], isOwn: (choice: Choice) => boolean): Choice => {
    const others = all.filter(choice => !isOwn(choice));
    return others[stamp.seed % others.length]!;
  };
  switch (fault) {
    case 'shape': {
      const { entry, exit } = post.stamp.shapes;
      return { ...figure, shape: otherOf(STAMP_SHAPES, shape => shape === entry || shape === exit) };
    }
    case 'letters':
      return { ...figure, letters: otherOf(LETTERS, letters => letters === own.letters), digits: 'sans' };
    case 'code': {
      const codes = BORDER_POSTS.map(({ code }) => code);
      return { ...figure, words: { ...figure.words, code: otherOf(codes, code => code === post.code) } };
    }
    case 'date': {
      const date = otherOf(DATE_STYLES, style => style === post.stamp.date);
      return { ...figure, words: stampWords(stamp, { ...post, stamp: { ...post.stamp, date } }) };
    }
    case 'none':
      return figure;
  }
}

/** Near the post’s colour, without the marker the lamp knows it by, and of another mind in the infrared. */
function falseInk({ stamp }: BorderPost, parameters: Parameters): Ink {
  const [own, other] = [STAMP_INKS[stamp.ink], STAMP_INKS[MISTAKEN[stamp.ink]]];
  const ir = own.ir ?? 1;
  const marker = numberOf(parameters, 'marker');
  const [r, g, b] = own.uv365 ?? [0, 0, 0];
  return {
    colour: mixColours(own, other, numberOf(parameters, 'cast')),
    ir: ir + numberOf(parameters, 'split') * ((ir > 0.6 ? 0.3 : 0.92) - ir),
    transmission: own.transmission ?? 0.6,
    uvDim: 0.5 - 0.2 * marker,
    uv365: [marker * r, marker * g, marker * b],
  };
}

function mixColours(first: Ink, second: Ink, share: number): Rgb {
  const [[r, g, b], [otherR, otherG, otherB]] = [plain(first), plain(second)];
  const mix = (one: number, other: number): number => one + share * (other - one);
  return [mix(r, otherR), mix(g, otherG), mix(b, otherB)];
}

function plain({ colour }: Ink): Rgb {
  return colour === undefined || 'stops' in colour ? [0.2, 0.2, 0.2] : colour;
}
