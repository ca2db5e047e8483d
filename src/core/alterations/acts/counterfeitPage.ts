import { SIDES, type Side } from '../../document/face.ts';
import type { Ink } from '../../press/display/ink.ts';
import { type Answer, inkAnswers } from '../../press/display/inkAnswers.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, toneItem } from '../../press/display/makeItem.ts';
import { gatherLeaf, type LeafPart, type Placed } from '../../press/drawLeaf.ts';
import {
  type ColourPicture,
  PROCESS_COLOURS,
  PROCESS_TINTS,
  type ProcessColour,
} from '../../press/processes/separation.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Act, RegionSite, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { drawBetween, drawOne } from '../materials/chance.ts';
import { faceSizeOf, featureOf, placeOf } from '../materials/featureAreas.ts';
import { makeNoise } from '../materials/noise.ts';
import { paintField } from '../materials/paintField.ts';
import { printedGrating } from '../materials/printedGrating.ts';
import { quickPlates } from '../materials/quickPlates.ts';
import { boxRing, ringArea, ringPath } from '../materials/ring.ts';
import { scanFace } from '../materials/scanFace.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, textOf } from '../parameters.ts';

const PORTRAIT = 'E1';
const SCAN_PX_PER_MM = 8;
/** Drops are told apart from this many px per mm on. */
const DROPS_FROM = 24;

/** Work done by the trainer or by the bookbinder, not by the copyist: the overprint, holes through the book, its thread. */
const LEFT = new Set(['overprint', 'perforation', 'sewing']);
/** Clear film over the copy, out of an office pouch. */
const POUCH = new Set(['laminate']);

/** Dyes: all but clear in the infrared, black included. */
const INKS: Readonly<Record<ProcessColour, Ink>> = {
  cyan: { transmission: 0.84, uvDim: 0.66, ir: 0.965 },
  magenta: { transmission: 0.86, uvDim: 0.55, ir: 0.97 },
  yellow: { transmission: 0.95, uvDim: 0.4 },
  black: { transmission: 0.55, uvDim: 0.22, ir: 0.8 },
};
const ANGLES: Readonly<Record<ProcessColour, number>> = { cyan: 15, magenta: 75, yellow: 0, black: 45 };

/** How a printer misses the colours: it multiplies red, green, blue. */
const CASTS = { magenta: [0.99, 0.95, 0.955], warm: [0.99, 0.965, 0.905], cool: [0.945, 0.965, 0.965] } as const;
type Cast = keyof typeof CASTS;

/** A scanner sees colours, and of a grating what it happens to throw back; nothing that glows, shines or stands up. */
function seenByScanner({ ink }: Item): readonly Answer[] {
  const printed = inkAnswers(ink, 'albedo');
  if (ink.grating === undefined || ink.grating.lines === 0) return printed;
  return [...printed, { rule: 'multiply', colour: printedGrating(ink.grating) }];
}

/** Paler lights, denser shadows, a cast. */
function misprint({ width, height, rgb }: ColourPicture, cast: Cast): ColourPicture {
  const tint = CASTS[cast];
  const printed = new Float32Array(rgb.length);
  for (let i = 0; i < rgb.length; i++) {
    const value = rgb[i]!;
    const spread = value + 0.16 * value * (1 - value) * (2 * value - 0.7);
    printed[i] = Math.min(1, Math.max(0, spread * tint[(i % 3) as 0 | 1 | 2]));
  }
  return { width, height, rgb: printed };
}

function layPrint(picture: ColourPicture, face: Box, pitch: number, dice: Dice): readonly Item[] {
  const plates = quickPlates(picture);
  const seed = dice.below(65536);
  return PROCESS_COLOURS.map((colour, i) =>
    toneItem(
      plates[colour],
      face,
      { colour: PROCESS_TINTS[colour], ...INKS[colour] },
      { screen: { kind: 'spray', pitch, angle: ANGLES[colour], from: DROPS_FROM, seed: seed + 7 * i } },
    ),
  );
}

/** Office paper, full of whitener. */
function sheetOf(face: Box, glow: number): Item {
  return fillItem(ringPath(boxRing(face)), {
    colour: [0.985, 0.985, 0.99],
    uv365: [0.5 * glow, 0.62 * glow, 0.98 * glow],
    uv254: [0.06 * glow, 0.08 * glow, 0.16 * glow],
    ir: 0.94,
    gloss: 0.06,
  });
}

/** An even machine-made sheet: hardly a cloud in it, and no watermark. */
function layBody(face: Box, dice: Dice): readonly Item[] {
  const flecks = makeNoise(dice, 2.2, 2);
  return [
    fillItem(ringPath(boxRing(face)), { transmission: 0.46 }),
    toneItem(paintField(face, 2, flecks), face, { transmission: 0.93 }),
  ];
}

/** The dark parts of the watermark in pale grey print, for whoever holds the page against the light in a hurry. */
function printWatermark(parts: readonly LeafPart[]): readonly Item[] {
  return parts
    .filter(({ element }) => element?.process === 'watermark')
    .flatMap(({ placed }) => placed)
    .filter(({ target, item }) => target === 'body' && item.ink.transmission !== undefined)
    .map(({ item }) => ({ ...item, ink: { colour: [0.84, 0.845, 0.85], transmission: 0.74, ir: 0.96 } }));
}

function copyFace(parts: readonly LeafPart[], side: Side, work: Work, parameters: Parameters, dice: Dice) {
  const { width, height } = faceSizeOf(work.specimen);
  const face = { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
  const items = gatherLeaf(work.specimen, parts)[side];
  const cast = textOf(parameters, 'cast') as Cast;
  const scan = misprint(scanFace(items, { width, height }, SCAN_PX_PER_MM, seenByScanner), cast);
  const lay = (layer: Placed['layer'], list: readonly Item[]) =>
    list.map((item): Placed => ({ target: side, layer, item }));
  return [
    ...lay('body', [sheetOf(face, numberOf(parameters, 'glow'))]),
    ...lay('print', layPrint(scan, face, numberOf(parameters, 'pitch'), dice)),
  ];
}

function alter(work: Work, parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const { width, height } = faceSizeOf(work.specimen);
  const face = { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
  const isPouch = ({ element }: LeafPart): boolean => element !== null && POUCH.has(element.process);
  const left = work.parts.filter(part => part.element !== null && LEFT.has(part.element.process));
  const film = textOf(parameters, 'film') === 'pouch' ? work.parts.filter(isPouch) : [];
  const copied = work.parts.filter(part => !left.includes(part) && !isPouch(part) && part.element?.process !== 'paper');
  const body = layBody(face, dice).map((item): Placed => ({ target: 'body', layer: 'body', item }));
  const greys = textOf(parameters, 'watermark') === 'printed' ? printWatermark(work.parts) : [];
  const placed = [
    ...body,
    ...SIDES.flatMap(each => copyFace(copied, each, work, parameters, dice)),
    ...greys.map((item): Placed => ({ target: 'recto', layer: 'print', item })),
  ];
  return [{ element: null, placed }, ...film, ...left];
}

function wholeFaces(specimen: Work['specimen']): readonly RegionSite[] {
  const { leaf, side: first } = placeOf(featureOf(specimen, PORTRAIT));
  const size = faceSizeOf(specimen);
  const all = boxRing({ x: mm(0), y: mm(0), width: mm(size.width), height: mm(size.height) });
  return SIDES.toSorted(side => (side === first ? -1 : 1)).map(side => ({
    kind: 'region',
    face: `${leaf}.${side}`,
    areas: [ringArea(all, size)],
  }));
}

/** The whole leaf with the portrait scanned and printed anew by an ink-jet printer on office paper. */
export const counterfeitPage: Act = {
  class: 'counterfeit-page',
  parameters: {
    pitch: { kind: 'number', unit: 'mm', from: 0.04, to: 0.16, fallback: 0.085 },
    glow: { kind: 'number', unit: 'share', from: 0.3, to: 1, fallback: 0.85 },
    cast: { kind: 'choice', of: Object.keys(CASTS), fallback: 'magenta' },
    watermark: { kind: 'choice', of: ['none', 'printed'], fallback: 'none' },
    film: { kind: 'choice', of: ['none', 'pouch'], fallback: 'none' },
  },
  substrates: ['paper-laminate'],
  leavesOf: specimen => [placeOf(featureOf(specimen, PORTRAIT)).leaf],
  people: () => [],
  presents: () => ({}),
  effects: [
    ...stateEffects('body', {
      multiply: ['albedo', 'absorption', 'through'],
      add: ['uv365', 'uv254', 'surface'],
    }),
    ...stateEffects('print', { multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'] }),
  ],
  changes: [],
  leaves: ['entry', 'mrz', 'portrait', 'ghost', 'number-print', 'perforation', 'chip'],
  alter,
  sites: specimen => {
    const { face } = placeOf(featureOf(specimen, PORTRAIT));
    const trace = wholeFaces(specimen);
    return {
      main: { kind: 'document', scope: 'page', face },
      alternatives: [{ kind: 'document', scope: 'document' }],
      neutral: trace.filter(site => site.face !== face),
      trace,
      tolerance: 2,
    };
  },
  propose: (_specimen, dice) => ({
    pitch: drawBetween(dice, 0.065, 0.12),
    glow: drawBetween(dice, 0.6, 1),
    cast: drawOne(dice, Object.keys(CASTS)),
    watermark: drawOne(dice, ['none', 'printed']),
    film: drawOne(dice, ['none', 'pouch']),
  }),
};
