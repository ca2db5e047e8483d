import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { fillPicture } from '../../press/art/fillPicture.ts';
import type { Ink } from '../../press/display/ink.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Act, ActSites, Circumstances, PairSite, RegionSite } from '../act.ts';
import { cellsOfPicture } from '../damage/cellsOfPicture.ts';
import type { Parameters } from '../deed.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { type AddedText, LINE_END, layAddition } from '../text/addedText.ts';
import { dayIn, falseObservation, furtherName } from '../text/additionTexts.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, mrzFieldOf, regionOf } from '../text/contradiction.ts';
import { entryText } from '../text/entryText.ts';
import { FIELD_NAMES } from '../text/fieldNames.ts';
import { type ForeignInk, inkLike } from '../text/foreignInk.ts';
import { WRITTEN_LINES } from '../text/patterns.ts';
import { entryOf, fieldOf } from '../text/retyping.ts';
import { ruledPage } from '../text/ruledPage.ts';

const NAMES = ['primaryIdentifier', 'secondaryIdentifier'] as const;
const PARAMETERS: ParameterTable = {
  place: { kind: 'choice', of: ['observations', 'entry'], fallback: 'observations' },
  /** The entry it is added to, where it is added to one. */
  field: { kind: 'choice', of: NAMES, fallback: 'secondaryIdentifier' },
  text: { kind: 'text', pattern: WRITTEN_LINES, fallback: 'VALIDITY EXTENDED UNTIL / 13 MAY 2031' },
  /** The first line it is written on, on the page for observations. */
  row: { kind: 'number', unit: 'position', from: 1, to: 12, fallback: 2 },
  indent: { kind: 'number', unit: 'mm', from: 0, to: 20, fallback: 2 },
  face: { kind: 'choice', of: ['sans', 'sans-bold', 'serif-bold', 'typewriter'], fallback: 'typewriter' },
  size: { kind: 'number', unit: 'share', from: 0.9, to: 1.12, fallback: 1.03 },
  slope: { kind: 'number', unit: 'deg', from: -2, to: 2, fallback: 0.5 },
  lift: { kind: 'number', unit: 'mm', from: -0.5, to: 0.5, fallback: 0.15 },
  relief: { kind: 'number', unit: 'um', from: 3, to: 40, fallback: 14 },
  likeness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
};

/** Typing on the film or on the bare page: its ink lies on top and answers other lamps than the issuer's. */
const LATE_INK: ForeignInk = {
  far: {
    colour: [0.2, 0.16, 0.34],
    ir: 0.96,
    transmission: 0.78,
    uvDim: 0.35,
    uv365: [0.2, 0.04, 0.12],
    gloss: 0.2,
    retroDim: 0.3,
  },
  middle: {
    colour: [0.15, 0.13, 0.17],
    ir: 0.94,
    transmission: 0.7,
    uvDim: 0.35,
    uv365: [0.1, 0.02, 0.05],
    gloss: 0.13,
    retroDim: 0.35,
  },
  near: {
    colour: [0.1, 0.1, 0.115],
    ir: 0.5,
    transmission: 0.55,
    uvDim: 0.2,
    uv365: [0.02, 0.006, 0.012],
    gloss: 0.05,
    retroDim: 0.55,
  },
};
const PX_PER_MM = 20;
const EDGE = 90;

/** Words added where the issuer left room: an observation nobody made, or a further name behind the printed ones. */
export const addition: Act = {
  class: 'addition',
  parameters: PARAMETERS,
  substrates: ['paper-laminate', 'polycarbonate'],
  changes: ['entry', 'observation'],
  leaves: ['mrz', 'chip'],
  leavesOf: (specimen, parameters) => [parseFaceId(addedTo(specimen, parameters).face).leaf],
  people: () => [],
  presents: (specimen, parameters) => {
    if (!isToEntry(parameters)) return {};
    const { field, text } = entryOf(specimen, parameters);
    return { entries: [{ field, text: `${text} ${textOf(parameters, 'text')}` }] };
  },
  obstacle: (specimen, parameters) => (layAddition(specimen, parameters) === null ? 'no room for more words' : null),
  effects: stateEffects('laminate', {
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'coat', 'through'],
    add: ['uv365', 'surface'],
  }),
  alter: ({ specimen, parts }, parameters) => {
    const { face, path } = addedTo(specimen, parameters);
    const { side } = parseFaceId(face);
    const laid = layHere('laminate', [fillItem(path, inkOf(parameters))]);
    return layUnderOverprint(parts, side, placeOnLeaf(laid, side, FACE_SIZES[specimen.format].width));
  },
  sites: (specimen, parameters) => sitesOf(specimen, parameters, addedTo(specimen, parameters)),
  propose: proposeAddition,
  explain: explainAddition,
  crossChecks: [
    { en: 'Ask who may write this, and whether this state writes it by hand, by machine or not at all.' },
    { en: 'Hold the dates of an observation against issue and expiry: a machine-readable passport is never extended.' },
    { en: 'Read the names against the machine-readable zone, to the last of them.' },
    { en: 'See whether the ink lies under the film or on it, and whether it runs over or under a stamp.' },
  ],
};

function isToEntry(parameters: Parameters): boolean {
  return textOf(parameters, 'place') === 'entry';
}

function inkOf(parameters: Parameters): Ink {
  return { ...inkLike(LATE_INK, numberOf(parameters, 'likeness')), raise: numberOf(parameters, 'relief') };
}

function addedTo(specimen: Specimen, parameters: Parameters): AddedText {
  const added = layAddition(specimen, parameters);
  if (added === null) throw new Error('the document has no room for more words');
  return added;
}

function sitesOf(specimen: Specimen, parameters: Parameters, { face, path, box }: AddedText): ActSites {
  const room = wholePixels(box);
  const areas = cellsOfPicture(fillPicture(path, room, PX_PER_MM), room, EDGE);
  const strokes: RegionSite = { kind: 'region', face, areas };
  const main = regionOf(face, box);
  return {
    main,
    alternatives: isToEntry(parameters) ? entrySigns(specimen, parameters, main) : daySigns(specimen, parameters, main),
    neutral: [],
    trace: [strokes, behind(specimen, strokes)],
    tolerance: 2,
  };
}

function entrySigns(specimen: Specimen, parameters: Parameters, first: RegionSite): ActSites['alternatives'] {
  const { face, room } = entryOf(specimen, parameters);
  const field = mrzFieldOf(specimen, fieldOf(parameters));
  if (field === null) return [regionOf(face, room)];
  const cells = cellsOf(specimen, field);
  return [
    { kind: 'pair', first, second: cells },
    cells,
    { kind: 'row', source: 'mrz', field: field.name },
    regionOf(face, room),
  ];
}

/** An extension contradicts the date of expiry, in print and in the zone. */
function daySigns(specimen: Specimen, parameters: Parameters, first: RegionSite): ActSites['alternatives'] {
  if (dayIn(textOf(parameters, 'text')) === null) return [];
  const entry = entryText(specimen, 'expiryDate');
  const field = mrzFieldOf(specimen, 'expiryDate');
  const copies = [
    ...(entry === null ? [] : [regionOf(entry.face, entry.room)]),
    ...(field === null ? [] : [cellsOf(specimen, field)]),
  ];
  return copies.map((second): PairSite => ({ kind: 'pair', first, second }));
}

function wholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x * PX_PER_MM), Math.floor(y * PX_PER_MM)];
  const [right, bottom] = [Math.ceil((x + width) * PX_PER_MM), Math.ceil((y + height) * PX_PER_MM)];
  const of = (px: number): Box['width'] => mm(px / PX_PER_MM);
  return { x: of(left), y: of(top), width: of(right - left), height: of(bottom - top) };
}

function proposeAddition(specimen: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  const manner = {
    face: dice.next() < care ? 'sans-bold' : drawOne(dice, ['sans', 'serif-bold', 'typewriter']),
    size: 1 + drawAside(dice, care, 0.09, 0.005),
    slope: drawAside(dice, care, 1.6, 0.05),
    lift: drawAside(dice, care, 0.35, 0.02),
    relief: drawByCare(dice, care, 32, 5),
    likeness: drawByCare(dice, care, 0.1, 0.95),
  };
  const page = ruledPage(specimen);
  const field = drawOne(dice, NAMES);
  const name = {
    ...manner,
    place: 'entry',
    field,
    text: furtherName(field, entryText(specimen, field)?.text ?? '', dice),
  };
  const isRoom = layAddition(specimen, name) !== null;
  if (page === null || (isRoom && dice.below(2) === 0)) return { ...name, slope: 0.2 * manner.slope };
  const text = falseObservation(specimen, dice);
  const last = page.lines.length - text.split(LINE_END).length;
  return { ...manner, place: 'observations', text, row: 1 + dice.below(last + 1), indent: drawByCare(dice, 0.5, 0, 8) };
}

function explainAddition(specimen: Specimen, parameters: Parameters): Text {
  const text = textOf(parameters, 'text');
  const near = numberOf(parameters, 'likeness') >= 0.6;
  const lamps = `In the infrared the added words ${near ? 'are paler than print of the issuer’s' : 'all but vanish'}, under ultraviolet their ink answers otherwise, and light from the side shows it lying on top.`;
  if (isToEntry(parameters)) {
    const { text: old } = entryOf(specimen, parameters);
    return {
      en: [
        `The printed ${FIELD_NAMES[fieldOf(parameters)]} read ${old}; ${text} was added behind, on the film instead of under it.`,
        lamps,
        specimen.mrz?.lines[0]?.endsWith('<') === true
          ? 'The machine-readable zone does not know the added name, although it had room for more. A zone that is full may cut a long name short.'
          : 'The machine-readable zone is full and may have cut a long name short, so its silence proves little here.',
      ].join(' '),
    };
  }
  const day = dayIn(textOf(parameters, 'text'));
  return {
    en: [
      `Nobody at the issuing office wrote “${text}” on the page for observations.`,
      lamps,
      day === null
        ? 'Nothing else in the book speaks of it.'
        : `The data page and its zone still end on the old day: the validity of a machine-readable passport cannot be extended to ${day} by a note.`,
      'A lawful amendment is made in the ink, the type and the place this state uses, and signed and stamped by an office that has the power to make it.',
    ].join(' '),
  };
}
