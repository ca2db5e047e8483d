import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { blurPicture, fillPicture } from '../../press/art/fillPicture.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path, pathBounds } from '../../press/display/path.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import { signName } from '../../press/processes/signature.ts';
import { type Laid, layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Act, ActSites, Circumstances, RegionSite, Work } from '../act.ts';
import { type Abrasion, abrade } from '../damage/abrade.ts';
import { paperColour } from '../damage/bareSheet.ts';
import { cellsOfPicture } from '../damage/cellsOfPicture.ts';
import { layAbrasion } from '../damage/layAbrasion.ts';
import { outlineOf } from '../damage/outlineOf.ts';
import { layResidue } from '../damage/residue.ts';
import { RUBBED_EFFECTS } from '../damage/rubbedEffects.ts';
import { toneLevels } from '../damage/toneLevels.ts';
import type { Parameters } from '../deed.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';
import { regionOf } from '../text/contradiction.ts';
import { type ForeignInk, inkLike } from '../text/foreignInk.ts';

const PARAMETERS: ParameterTable = {
  /** First initial and surname, in one. */
  name: { kind: 'text', pattern: /^[A-Z]{2,24}$/, fallback: 'RDASTAN' },
  prior: { kind: 'choice', of: ['rubbed', 'covered'], fallback: 'rubbed' },
  /** Whether all of the room was done, or no more than the strokes. */
  extent: { kind: 'choice', of: ['room', 'strokes'], fallback: 'room' },
  size: { kind: 'number', unit: 'share', from: 0.7, to: 1.15, fallback: 0.95 },
  shiftX: { kind: 'number', unit: 'mm', from: -2, to: 2, fallback: 0.6 },
  shiftY: { kind: 'number', unit: 'mm', from: -0.6, to: 0.6, fallback: -0.2 },
  likeness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.4 },
  furrow: { kind: 'number', unit: 'um', from: 4, to: 50, fallback: 22 },
  /** µm the cover stands up, or the pit is deep. */
  ground: { kind: 'number', unit: 'um', from: 5, to: 40, fallback: 18 },
  force: { kind: 'number', unit: 'share', from: 0.7, to: 1, fallback: 0.92 },
  residue: { kind: 'number', unit: 'share', from: 0, to: 0.8, fallback: 0.35 },
};

/** A pen on the film: it glows a little, fades in infrared and leaves the beads under it dull. */
const PEN: ForeignInk = {
  far: {
    colour: [0.17, 0.2, 0.52],
    ir: 0.97,
    transmission: 0.72,
    uvDim: 0.4,
    uv365: [0.22, 0.05, 0.16],
    gloss: 0.2,
    retroDim: 0.3,
  },
  middle: {
    colour: [0.13, 0.14, 0.28],
    ir: 0.95,
    transmission: 0.62,
    uvDim: 0.3,
    uv365: [0.1, 0.03, 0.07],
    gloss: 0.14,
    retroDim: 0.35,
  },
  near: {
    colour: [0.11, 0.12, 0.18],
    ir: 0.5,
    transmission: 0.46,
    uvDim: 0.22,
    uv365: [0.025, 0.008, 0.015],
    gloss: 0.06,
    retroDim: 0.5,
  },
};
const EDGE = 14;
const PX_PER_MM = 20;
/** px that rubbing or covering runs beyond a stroke. */
const STROKE_REACH = 6;
/** The feature a printed signature is, and the room its box leaves round it. */
const SIGNATURE = 'E9';
const FEATURE_ROOM = 0.2;

type Plan = { readonly face: string; readonly room: Box; readonly ground: Abrasion; readonly signed: Path };

/** Another name signed where the holder's printed signature was rubbed off or covered: by hand, on the film. */
export const signatureSubstitution: Act = {
  class: 'signature-substitution',
  parameters: PARAMETERS,
  substrates: ['paper-laminate'],
  changes: ['signature'],
  leaves: ['entry', 'portrait', 'mrz', 'chip'],
  leavesOf: specimen => {
    const entry = signatureOf(specimen);
    return entry === null ? [] : [parseFaceId(entry.face).leaf];
  },
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) => {
    if (signatureOf(specimen) === null) return 'no printed signature';
    return textOf(parameters, 'name') === holderSigns(specimen) ? 'the same name as before' : null;
  },
  effects: [...RUBBED_EFFECTS, ...stateEffects('laminate', { multiply: ['coat'], add: ['uv365'] })],
  alter: alterSignature,
  sites: (specimen, parameters, dice) => sitesOf(specimen, planSignature(specimen, parameters, dice)),
  propose: proposeSignature,
  explain: explainSignature,
  crossChecks: [
    { en: 'Have the traveller sign on paper and hold that beside the page.' },
    { en: 'See whether the name that is written is the name that is printed.' },
    {
      en: 'Feel and look from the side: a printed signature is flat and lies under the film, a pen leaves a furrow in it.',
    },
  ],
};

function signatureOf({ entries }: Specimen) {
  return entries.find(({ field }) => field === 'signature') ?? null;
}

function holderSigns({ holder }: Specimen): string {
  return `${holder.secondary.charAt(0)}${holder.primary}`;
}

/** Chance is used here first, for the drawing and for the key alike. */
function planSignature(specimen: Specimen, parameters: Parameters, dice: Dice): Plan {
  const { face, box: room } = signatureOf(specimen)!;
  const of = (name: string): number => numberOf(parameters, name);
  const [width, height] = [0.9 * room.width * of('size'), room.height * of('size')];
  const left = room.x + (room.width - width) / 2 + of('shiftX');
  const top = room.y + (room.height - height) / 2 + of('shiftY');
  const marks = signName(textOf(parameters, 'name'), [left, top, width, height]);
  return { face, room, ground: layGround(specimen, parameters, room, dice), signed: joinPaths(marks) };
}

/** The place that was rubbed or covered. */
function layGround(specimen: Specimen, parameters: Parameters, room: Box, dice: Dice): Abrasion {
  const covered = textOf(parameters, 'prior') === 'covered';
  const rubbing = { spill: covered ? 0.25 : 0.5, force: covered ? 1 : numberOf(parameters, 'force') };
  const page = FACE_SIZES[specimen.format];
  const old = textOf(parameters, 'extent') === 'strokes' ? printedSignature(specimen) : null;
  const bounds = old === null ? null : pathBounds(old);
  if (old === null || bounds === null) return abrade(shrink(room, 0.5), page, rubbing, dice);
  const { box, depth } = abrade(bounds, page, rubbing, dice);
  const along = blurPicture(fillPicture(old, box, PX_PER_MM), STROKE_REACH);
  const pixels = depth.pixels.map((value, i) => Math.min(value, 4 * along.pixels[i]!));
  return { box, depth: { ...depth, pixels } };
}

/** The holder's signature as it was printed; null where the document does not say where. */
function printedSignature(specimen: Specimen): Path | null {
  const area = specimen.features.find(({ term }) => term === SIGNATURE)?.areas[0];
  if (area?.kind !== 'rectangle') return null;
  const { x, y, width, height } = shrink(area, FEATURE_ROOM);
  return joinPaths(signName(holderSigns(specimen), [x, y, width, height]));
}

function shrink({ x, y, width, height }: Box, by: number): Box {
  return { x: mm(x + by), y: mm(y + by), width: mm(width - 2 * by), height: mm(height - 2 * by) };
}

function alterSignature({ specimen, parts }: Work, parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const { face, ground, signed } = planSignature(specimen, parameters, dice);
  const { side } = parseFaceId(face);
  const of = (name: string): number => numberOf(parameters, name);
  const covered = textOf(parameters, 'prior') === 'covered';
  const pen = { ...inkLike(PEN, of('likeness')), raise: 4, sink: of('furrow') };
  const laid = [
    ...(covered ? layCover(ground, of('ground'), parts, face) : layRubbed(ground, parameters, parts, face, dice)),
    ...layHere('laminate', [fillItem(signed, pen)]),
  ];
  const kept = covered ? parts : parts.filter(part => !isPrintedSignature(part, face));
  return layUnderOverprint(kept, side, placeOnLeaf(laid, side, FACE_SIZES[specimen.format].width));
}

function isPrintedSignature({ element }: LeafPart, face: string): boolean {
  return element?.process === 'signature' && element.side === parseFaceId(face).side;
}

/** Opaque in daylight and dark under ultraviolet, clear in infrared: what it hides stands there again. */
function layCover(
  { box, depth }: Abrasion,
  thickness: number,
  parts: readonly LeafPart[],
  face: string,
): readonly Laid[] {
  const ink = {
    cover: paperColour(parts, parseFaceId(face).side),
    ir: 0.97,
    transmission: 0.8,
    uvDim: 0.25,
    raise: thickness,
    retroDim: 0.2,
  };
  return layHere('laminate', toneLevels(depth, box, ink, 2));
}

function layRubbed(
  ground: Abrasion,
  parameters: Parameters,
  parts: readonly LeafPart[],
  face: string,
  dice: Dice,
): readonly Laid[] {
  const pit = numberOf(parameters, 'ground');
  const items = parts
    .filter(part => isPrintedSignature(part, face))
    .flatMap(({ placed }) => placed.map(({ item }) => item));
  const old = joinPaths(items.flatMap(item => (item.kind === 'fill' ? [item.path] : [])));
  return [
    ...layAbrasion(ground, { pit, thin: 0.006 * pit }, parts, parseFaceId(face).side, dice),
    ...layResidue(old, items[0]?.ink ?? {}, ground, numberOf(parameters, 'residue'), dice),
  ];
}

function sitesOf(specimen: Specimen, { face, room, ground, signed }: Plan): ActSites {
  const patch: RegionSite = { kind: 'region', face, areas: [outlineOf(ground.depth, ground.box, EDGE)] };
  const cells: RegionSite = { kind: 'region', face, areas: cellsOfPicture(ground.depth, ground.box, 40) };
  const sheet = shrink(room, -3);
  const strokes: RegionSite = {
    kind: 'region',
    face,
    areas: cellsOfPicture(fillPicture(signed, sheet, PX_PER_MM), sheet, 90),
  };
  const name = specimen.entries.find(({ field }) => field === 'primaryIdentifier');
  return {
    main: patch,
    alternatives: [
      regionOf(face, room),
      ...(name === undefined ? [] : [{ kind: 'pair', first: patch, second: regionOf(name.face, name.box) } as const]),
      behind(specimen, patch),
    ],
    neutral: [],
    trace: [cells, strokes, behind(specimen, cells), behind(specimen, strokes)],
    tolerance: 2,
  };
}

function proposeSignature(specimen: Specimen, dice: Dice, { care, people }: Circumstances): Parameters {
  const names = people.map(signsAs).filter(name => name.length > 1 && name !== holderSigns(specimen));
  return {
    name: drawOne(dice, names.length > 0 ? names : ['RDASTAN', 'THARROW', 'LORSAVA']),
    prior: drawOne(dice, ['rubbed', 'covered']),
    extent: dice.next() < care ? 'strokes' : 'room',
    size: drawByCare(dice, care, 0.75, 0.98),
    shiftX: drawAside(dice, care, 1.8, 0.2),
    shiftY: drawAside(dice, care, 0.5, 0.05),
    likeness: drawByCare(dice, care, 0, 0.95),
    furrow: drawByCare(dice, care, 45, 7),
    ground: drawByCare(dice, care, 34, 7),
    force: drawByCare(dice, care, 1, 0.78),
    residue: drawByCare(dice, care, 0.65, 0.05),
  };
}

/** First initial and surname of somebody known by a name such as `rafi-dastan`. */
function signsAs(person: string): string {
  return `${person.charAt(0)}${person.split('-').at(-1)!}`
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
    .slice(0, 24);
}

function explainSignature(specimen: Specimen, parameters: Parameters): Text {
  const name = textOf(parameters, 'name');
  const covered = textOf(parameters, 'prior') === 'covered';
  return {
    en: [
      `The printed signature of ${specimen.holder.primary} was ${covered ? 'covered' : 'rubbed off'}, and ${name.charAt(0)}. ${name.slice(1)} signed over it with a pen.`,
      'Issued signatures are printed flat and lie under the film; light from the side shows this one pressed into the film as a furrow, and in the infrared its ink weakens.',
      covered
        ? 'What covers it is plain, without background print: dark under ultraviolet, a shade darker against the light, and clear in the infrared, where the old signature stands again.'
        : 'Where it was the background is rough and broken, the sheet thin against the light, and the film gone; specks of the old signature are left in the infrared.',
      'People do sign differently with the years, but not on the film of a page whose signature was printed at issue.',
    ].join(' '),
  };
}
