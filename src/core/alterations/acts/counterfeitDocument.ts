import { SIDES, type Side } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';
import { type Dice, makeDice } from '../../units/dice.ts';
import type { Act, ActSites, Circumstances, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { CASTS, type Cast, type Copying, copyFace, officeBody, printWatermark } from '../materials/copyLeaf.ts';
import { faceSizeOf, featureOf, placeOf } from '../materials/featureAreas.ts';
import { printedFibres } from '../materials/printedFibres.ts';
import { stateEffects } from '../materials/stating.ts';
import { heartOfPage, wholeFaces } from '../materials/wholeFaces.ts';
import { numberOf, textOf } from '../parameters.ts';
import { clothSide, imitateCover } from './coverImitation.ts';

const PORTRAIT = 'E1';
/** What a copyist of the whole book leaves to others: the overprint, holes through the book, its thread; and what befell it later. */
const LEFT = new Set(['overprint', 'perforation', 'sewing']);
/** What is in the paper, not on it: a copy has none. */
const IN_PAPER = new Set(['paper', 'fibres', 'planchettes']);
const POUCH = new Set(['laminate']);

/** The one colour in which an imitated invisible print glows. */
const GLOWS = {
  green: [0.14, 0.62, 0.26],
  yellow: [0.62, 0.5, 0.1],
  blue: [0.1, 0.3, 0.72],
} as const satisfies Readonly<Record<string, Ink['uv365']>>;
type Glow = keyof typeof GLOWS;

function isOf({ element }: LeafPart, processes: ReadonlySet<string>): boolean {
  return element !== null && processes.has(element.process);
}

function glowOf(parameters: Parameters): Ink {
  return { uv365: GLOWS[textOf(parameters, 'uvColour') as Glow] };
}

/** Print that is seen in no other light than ultraviolet. */
function isInvisible({ colour, cover, uv365, grating, raise, gloss }: Ink): boolean {
  const seen = colour ?? cover ?? grating ?? raise ?? gloss;
  return uv365 !== undefined && seen === undefined;
}

/** All that was invisible, printed in one ink. */
function glowAgain(parts: readonly LeafPart[], glow: Ink): readonly Placed[] {
  return parts
    .flatMap(({ placed }) => placed)
    .filter(({ target, item }) => target !== 'body' && isInvisible(item.ink))
    .map(({ target, item }) => ({ target, layer: 'print', item: { ...item, ink: glow } }));
}

function fibresOn({ specimen, order }: Work, side: Side, glow: Ink, seed: number): readonly Placed[] {
  const leaf = specimen.leaves.find(({ id }) => id === order.recipe.leaf);
  const isTurned = side === 'verso' && leaf?.verso.upright === 'portrait';
  return printedFibres(faceSizeOf(specimen), isTurned, glow, makeDice(seed)).map(item => ({
    target: side,
    layer: 'print',
    item,
  }));
}

function alter(work: Work, parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const { specimen, parts } = work;
  const [fibreSeed, glow] = [dice.below(65536), glowOf(parameters)];
  const copying: Copying = {
    cast: textOf(parameters, 'cast') as Cast,
    tint: numberOf(parameters, 'tint'),
    pitch: numberOf(parameters, 'pitch'),
    glow: numberOf(parameters, 'glow'),
  };
  const left = parts.filter(part => part.element === null || isOf(part, LEFT));
  const film = textOf(parameters, 'film') === 'pouch' ? parts.filter(part => isOf(part, POUCH)) : [];
  const copied = parts.filter(part => !left.includes(part) && !isOf(part, POUCH) && !isOf(part, IN_PAPER));
  const cloth = clothSide(parts);
  const sides = SIDES.filter(side => side !== cloth);
  const onPages = sides.flatMap(side => [
    ...copyFace(specimen, copied, side, copying, dice),
    ...fibresOn(work, side, glow, fibreSeed),
  ]);
  const placed: readonly Placed[] = [
    ...(cloth === null ? officeBody(specimen, dice) : []),
    ...onPages,
    ...(textOf(parameters, 'watermark') === 'printed' ? printWatermark(parts) : []),
    ...(textOf(parameters, 'uvPrint') === 'one-colour' ? glowAgain(copied, glow) : []),
  ];
  const cover =
    cloth === null
      ? []
      : imitateCover(
          parts.filter(part => !left.includes(part)),
          cloth,
        );
  return [...cover, { element: null, placed }, ...film, ...left];
}

/** The leaf of the portrait, which tells most, then all others in their order. */
function leavesOf(specimen: Specimen): readonly string[] {
  const { leaf } = placeOf(featureOf(specimen, PORTRAIT));
  return [leaf, ...specimen.leaves.map(({ id }) => id).filter(id => id !== leaf)];
}

function sitesOf(specimen: Specimen): ActSites {
  const { leaf, side } = placeOf(featureOf(specimen, PORTRAIT));
  const trace = leavesOf(specimen).flatMap(id => wholeFaces(specimen, id, id === leaf ? side : 'recto'));
  return {
    main: { kind: 'document', scope: 'document' },
    alternatives: trace.map(({ face }) => ({ kind: 'document', scope: 'page', face })),
    neutral: [],
    trace,
    seen: heartOfPage(specimen),
    tolerance: 2,
  };
}

function propose(_: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  return {
    pitch: drawByCare(dice, care, 0.13, 0.06),
    glow: drawByCare(dice, care, 0.95, 0.12),
    cast: drawOne(dice, Object.keys(CASTS)),
    tint: drawByCare(dice, care, 1, 0.2),
    watermark: dice.next() < 0.2 + 0.7 * care ? 'printed' : 'none',
    uvPrint: dice.next() < 0.1 + 0.8 * care ? 'one-colour' : 'none',
    uvColour: drawOne(dice, Object.keys(GLOWS)),
    film: dice.next() < 0.2 + 0.6 * care ? 'pouch' : 'none',
  };
}

function explain({ state }: Specimen, parameters: Parameters) {
  const mark =
    textOf(parameters, 'watermark') === 'printed'
      ? 'the watermark is grey print that is there on one side in daylight too'
      : 'no page has a watermark';
  const paper =
    numberOf(parameters, 'glow') > 0.4 ? 'the paper is bright' : 'the paper glows a little where it should be dull';
  const glow =
    textOf(parameters, 'uvPrint') === 'one-colour'
      ? 'the invisible print glows in one colour where the model has several'
      : 'the invisible print is missing';
  return {
    en: `No part of this book came from the issuer of ${state.name.en}: every page is a reproduction, and so is the cover. Ultraviolet tells at once, on any page: ${paper}, ${glow}, and the fibres lie in the same places on each page because they are printed. Against the light ${mark}; slanting light finds no raised print and a shallow grain on the cover; in the infrared the black fades; tilted, the device keeps one picture; and the loupe shows drops of few colours where the model has whole lines and legible small letters. A washed passport is bright too, but unevenly, and its watermark, relief and fine lines are all still there.`,
  };
}

/** The whole book reproduced, cover and all. */
export const counterfeitDocument: Act = {
  class: 'counterfeit-document',
  parameters: {
    pitch: { kind: 'number', unit: 'mm', from: 0.04, to: 0.16, fallback: 0.085 },
    tint: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 1 },
    glow: { kind: 'number', unit: 'share', from: 0.05, to: 1, fallback: 0.7 },
    cast: { kind: 'choice', of: Object.keys(CASTS), fallback: 'warm' },
    watermark: { kind: 'choice', of: ['none', 'printed'], fallback: 'none' },
    uvPrint: { kind: 'choice', of: ['none', 'one-colour'], fallback: 'none' },
    uvColour: { kind: 'choice', of: Object.keys(GLOWS), fallback: 'green' },
    film: { kind: 'choice', of: ['none', 'pouch'], fallback: 'pouch' },
  },
  substrates: ['paper-laminate'],
  features: [PORTRAIT],
  leavesOf,
  people: () => [],
  presents: () => ({}),
  effects: [
    ...stateEffects('body', {
      multiply: ['albedo', 'absorption', 'through'],
      add: ['uv365', 'uv254', 'surface'],
    }),
    ...stateEffects('print', {
      multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
      add: ['uv365'],
    }),
  ],
  changes: [],
  leaves: ['entry', 'mrz', 'portrait', 'ghost', 'signature', 'number-print', 'perforation', 'chip'],
  alter,
  sites: sitesOf,
  propose,
  explain,
  crossChecks: [
    {
      en: 'Look at a visa page as well as the data page: where both are bright in ultraviolet, the whole book is in question.',
    },
    { en: 'Lay two pages side by side in ultraviolet: real fibres never lie twice in the same places.' },
    { en: 'Hold each page against the light and look for the watermark and the thread the model has there.' },
    { en: 'Feel and light the title page from the side: engraved print stands up on the model.' },
    { en: 'Tilt the page: a genuine device changes its picture, and the zone must stay black in the infrared.' },
  ],
};
