import { SIDES, type Side } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
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
import { faceSizeOf } from './featureAreas.ts';
import { makeNoise } from './noise.ts';
import { paintField } from './paintField.ts';
import { printedGrating } from './printedGrating.ts';
import { quickPlates } from './quickPlates.ts';
import { boxRing, ringPath } from './ring.ts';
import { scanFace } from './scanFace.ts';

const SCAN_PX_PER_MM = 8;
/** Drops are told apart from this many px per mm on. */
const DROPS_FROM = 24;

/** Dyes: all but clear in the infrared, black included. */
const INKS: Readonly<Record<ProcessColour, Ink>> = {
  cyan: { transmission: 0.84, uvDim: 0.66, ir: 0.965 },
  magenta: { transmission: 0.86, uvDim: 0.55, ir: 0.97 },
  yellow: { transmission: 0.95, uvDim: 0.4 },
  black: { transmission: 0.55, uvDim: 0.22, ir: 0.8 },
};
const ANGLES: Readonly<Record<ProcessColour, number>> = { cyan: 15, magenta: 75, yellow: 0, black: 45 };

/** How a printer misses the colours: it multiplies red, green, blue. */
export const CASTS = {
  magenta: [0.99, 0.95, 0.955],
  warm: [0.99, 0.965, 0.905],
  cool: [0.945, 0.965, 0.965],
} as const;
export type Cast = keyof typeof CASTS;

export type Copying = {
  readonly cast: Cast;
  /** Share of that cast; all of it if left out. */
  readonly tint?: number;
  /** Distance of the drops, mm. */
  readonly pitch: number;
  /** How brightly the paper glows, 0..1. */
  readonly glow: number;
};

/** A scanner sees colours, and of a grating what it happens to throw back; nothing that glows, shines or stands up. */
function seenByScanner({ ink }: Item): readonly Answer[] {
  const printed = inkAnswers(ink, 'albedo');
  if (ink.grating === undefined || ink.grating.lines === 0) return printed;
  return [...printed, { rule: 'multiply', colour: printedGrating(ink.grating) }];
}

/** Paler lights, denser shadows, a cast. */
function misprint(
  { width, height, rgb }: ColourPicture,
  { cast, tint: share = 1 }: Omit<Copying, 'glow'>,
): ColourPicture {
  const tint = CASTS[cast].map(value => 1 - share * (1 - value));
  const printed = new Float32Array(rgb.length);
  for (let i = 0; i < rgb.length; i++) {
    const value = rgb[i]!;
    const spread = value + 0.16 * value * (1 - value) * (2 * value - 0.7);
    printed[i] = Math.min(1, Math.max(0, spread * tint[i % 3]!));
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

function boxOf(specimen: Specimen): Box {
  const { width, height } = faceSizeOf(specimen);
  return { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
}

/** An even machine-made sheet in the light from behind: hardly a cloud in it, and no watermark. */
export function officeBody(specimen: Specimen, dice: Dice): readonly Placed[] {
  const face = boxOf(specimen);
  const flecks = makeNoise(dice, 2.2, 2);
  const items = [
    fillItem(ringPath(boxRing(face)), { transmission: 0.46 }),
    toneItem(paintField(face, 2, flecks), face, { transmission: 0.93 }),
  ];
  return items.map(item => ({ target: 'body', layer: 'body', item }));
}

/** What a scanner sees of some items within a box, printed anew there. */
export function printCopy(
  items: readonly Item[],
  box: Box,
  copying: Omit<Copying, 'glow'>,
  dice: Dice,
): readonly Item[] {
  return layPrint(misprint(scanFace(items, box, SCAN_PX_PER_MM, seenByScanner), copying), box, copying.pitch, dice);
}

/** What a scanner sees of one face, printed anew on office paper. */
export function copyFace(
  specimen: Specimen,
  parts: readonly LeafPart[],
  side: Side,
  copying: Copying,
  dice: Dice,
): readonly Placed[] {
  const items = gatherLeaf(specimen, parts)[side];
  const face = boxOf(specimen);
  const lay = (layer: Placed['layer'], list: readonly Item[]): readonly Placed[] =>
    list.map(item => ({ target: side, layer, item }));
  return [...lay('body', [sheetOf(face, copying.glow)]), ...lay('print', printCopy(items, face, copying, dice))];
}

/** A leaf printed anew from what a scanner sees of its parts. */
export function copyLeaf(specimen: Specimen, parts: readonly LeafPart[], copying: Copying, dice: Dice) {
  const body = officeBody(specimen, dice);
  return [...body, ...SIDES.flatMap(side => copyFace(specimen, parts, side, copying, dice))];
}

/** The dark parts of the watermark in pale grey print, for whoever holds the page against the light in a hurry. */
export function printWatermark(parts: readonly LeafPart[]): readonly Placed[] {
  return parts
    .filter(({ element }) => element?.process === 'watermark')
    .flatMap(({ placed }) => placed)
    .filter(({ target, item }) => target === 'body' && item.ink.transmission !== undefined)
    .map(({ item }) => ({
      target: 'recto',
      layer: 'print',
      item: { ...item, ink: { colour: [0.84, 0.845, 0.85], transmission: 0.74, ir: 0.96 } },
    }));
}
