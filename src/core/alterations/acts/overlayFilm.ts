import { type GreyPicture, sampleGrey } from '../../press/display/greyPicture.ts';
import type { Ink, Rgb } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, strokeItem, toneItem } from '../../press/display/makeItem.ts';
import { portraitPlates } from '../../press/processes/portraitPlates.ts';
import { PROCESS_COLOURS, PROCESS_TINTS, type ProcessColour } from '../../press/processes/separation.ts';
import type { PortraitPicture } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Box } from '../../units/shape.ts';
import type { Parameters } from '../deed.ts';
import { showWithin } from '../materials/film.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { depthIn, ringBounds, ringPath } from '../materials/ring.ts';
import { numberOf, textOf } from '../parameters.ts';
import type { Overlay } from './overlayGeometry.ts';

/** How a film colours what is seen through it, at its strongest. */
export const FILM_CASTS = {
  warm: [0.985, 0.945, 0.86],
  cool: [0.9, 0.95, 0.985],
  green: [0.93, 0.975, 0.9],
} as const satisfies Readonly<Record<string, Rgb>>;

/** Dyes of an ink-jet printer: all but clear in the infrared. */
const DYES: Readonly<Record<ProcessColour, Ink>> = {
  cyan: { transmission: 0.88, uvDim: 0.72, ir: 0.975 },
  magenta: { transmission: 0.88, uvDim: 0.62, ir: 0.98 },
  yellow: { transmission: 0.96, uvDim: 0.45 },
  black: { transmission: 0.62, uvDim: 0.25, ir: 0.88 },
};
const ANGLES: Readonly<Record<ProcessColour, number>> = { cyan: 15, magenta: 75, yellow: 0, black: 45 };
/** Drops are told apart from this many px per mm on. */
const DROPS_FROM = 22;
const CRISPNESS = { edges: 0.6, modelling: 0.25, contrast: 0.45, halo: 0 };

/** White under the new face, so that the old one does not show. */
const GROUND: Ink = { cover: [0.925, 0.925, 0.895], uvDim: 0.34, transmission: 0.8, retroDim: 0.3 };
/** In the infrared that white is a mist at most. */
const MIST: Ink = { replace: { absorption: [0.9, 0.45, 1] } };
/** The cut edge catches the light. */
const EDGE: Ink = { cover: [0.955, 0.957, 0.95], gloss: 0.18, retroDim: 0.3 };
const LIP: Ink = { raise: 9 };
const AIR: Ink = { cover: [0.95, 0.952, 0.95], retroDim: 0.4 };
const LOOSE: Ink = { raise: 90 };
const PX_PER_MM = 4;
/** Of the ground's coverage, what it holds back in the infrared. */
const INFRARED_SHARE = 0.3;

function filmInk(parameters: Parameters): Ink {
  const number = (name: string): number => numberOf(parameters, name);
  const cast: Rgb = FILM_CASTS[textOf(parameters, 'cast') as keyof typeof FILM_CASTS];
  const [r, g, b] = cast.map(value => 1 - number('tint') * (1 - value)) as [number, number, number];
  const veil = number('veil');
  return {
    colour: [r, g, b],
    gloss: number('gloss'),
    raise: Math.round(number('thickness')),
    uvDim: 1 - 0.75 * veil,
    ir: 1 - 0.08 * veil,
    transmission: 1 - 0.3 * veil,
    retroDim: 1 - 0.7 * veil,
  };
}

/** How far a place belongs to somebody, 0 to 1, a little beyond the outline too. */
function belongsTo({ mask }: PortraitPicture, box: Box): Field {
  const at = (x: number, y: number): number => {
    const [u, v] = [(x - box.x) / box.width, (y - box.y) / box.height];
    return u < 0 || u > 1 || v < 0 || v > 1.02 ? 0 : sampleGrey(mask, u, v) / 255;
  };
  const around: readonly (readonly [number, number])[] = [0, 45, 90, 135, 180, 225, 270, 315].map(angle => [
    0.9 * Math.cos((angle * Math.PI) / 180),
    0.9 * Math.sin((angle * Math.PI) / 180),
  ]);
  return (x, y) => Math.max(at(x, y), around.reduce((sum, [dx, dy]) => sum + at(x + dx, y + dy), 0) / 8);
}

/** Whiter behind the new face and over the old one than beside them. */
function groundOf(old: Field, fresh: Field, parameters: Parameters): Field {
  const [opacity, beside] = [numberOf(parameters, 'opacity'), numberOf(parameters, 'ground')];
  return (x, y) => {
    const person = rise(Math.max(old(x, y), fresh(x, y)), 0.05, 0.75);
    return opacity * (beside + (1 - beside) * person);
  };
}

function layFace(
  picture: PortraitPicture,
  { film, picture: box }: Overlay,
  pitch: number,
  dice: Dice,
): readonly Item[] {
  const plates: Readonly<Record<ProcessColour, GreyPicture>> = portraitPlates(picture, CRISPNESS);
  const seed = dice.below(65536);
  return PROCESS_COLOURS.map((colour, i) =>
    toneItem(
      plates[colour],
      box,
      { colour: PROCESS_TINTS[colour], ...DYES[colour] },
      {
        clip: ringPath(film),
        screen: { kind: 'spray', pitch, angle: ANGLES[colour], from: DROPS_FROM, seed: seed + 7 * i },
      },
    ),
  );
}

/** Air that stayed under the film: along its edge here and there, in specks, and where a corner stands off. */
function layAir({ film, loose: [cornerX, cornerY] }: Overlay, lift: number, dice: Dice): readonly Item[] {
  const box = ringBounds(film, 0.5);
  const [edges, specks, swell] = [makeNoise(dice, 6, 2), makeNoise(dice, 0.6, 2), makeNoise(dice, 3, 2)];
  const depth = surveyField(box, PX_PER_MM, (x, y) => depthIn(film, x, y));
  const near: Field = (x, y) => Math.sqrt((x - cornerX) ** 2 + (y - cornerY) ** 2) + 2 * (swell(x, y) - 0.5);
  const tone = (ink: Ink, field: Field): Item =>
    showWithin(toneItem(paintField(box, PX_PER_MM, field), box, ink), ringPath(film));
  return [
    tone(LOOSE, (x, y) => lift * rise(near(x, y), 7, 0)),
    tone(AIR, (x, y) => {
      const edge = rise(depth(x, y), 0.9, 0.1) * rise(edges(x, y), 0.5, 0.7);
      const speck = rise(specks(x, y), 0.83, 0.88);
      return (0.25 + 0.75 * lift) * Math.max(0.6 * edge, 0.4 * speck, 0.75 * lift * rise(near(x, y), 6, 1.5));
    }),
  ];
}

/** The film with its picture, from below upward. `old`: whom it hides, and where. */
export function layOverlay(
  overlay: Overlay,
  old: { readonly portrait: PortraitPicture; readonly box: Box },
  fresh: PortraitPicture,
  parameters: Parameters,
  dice: Dice,
): readonly Item[] {
  const { film, picture } = overlay;
  const [box, outline] = [ringBounds(film, 0), ringPath(film)];
  const hidden = belongsTo(old.portrait, old.box);
  const ground = surveyField(box, PX_PER_MM, groundOf(hidden, belongsTo(fresh, picture), parameters));
  const within = (ink: Ink, field: Field): Item =>
    showWithin(toneItem(paintField(box, PX_PER_MM, field), box, ink), outline);
  return [
    fillItem(outline, filmInk(parameters)),
    within(GROUND, ground),
    within(MIST, (x, y) => INFRARED_SHARE * ground(x, y)),
    ...layFace(fresh, overlay, numberOf(parameters, 'pitch'), dice),
    ...layAir(overlay, numberOf(parameters, 'lift'), dice),
    strokeItem(outline, 0.5, LIP, { clip: outline }),
    strokeItem(outline, 0.13, EDGE),
  ];
}
