import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { fillPicture } from '../../press/art/fillPicture.ts';
import { fillItem, toneItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path } from '../../press/display/path.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import { CARBON_BLACK } from '../../press/processes/mrz.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import { layMrz } from '../../press/type/layMrz.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Act, ActSites, Circumstances, RegionSite, Work } from '../act.ts';
import { paperColour } from '../damage/bareSheet.ts';
import { cellsOfPicture } from '../damage/cellsOfPicture.ts';
import type { Parameters } from '../deed.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { makeNoise, rise } from '../materials/noise.ts';
import { paintField } from '../materials/paintField.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, pairsWith, regionOf } from '../text/contradiction.ts';
import { bandOf, layZoneAnew } from '../text/layZoneAnew.ts';
import { overtype } from '../text/overtype.ts';
import { failingDigits, nameFields, printedTwin, readSpan, ZONE_CHECKS } from '../text/zoneLessons.ts';
import { changedRuns, fieldsIn, recompute, retype } from '../text/zoneText.ts';
import { MRZ_PARAMETERS, proposeZone, zoneObstacle } from './mrzParameters.ts';

const PARAMETERS: ParameterTable = {
  /** What the new zone says: the same as before, or other characters with their digits left or computed. */
  data: { kind: 'choice', of: ['same', 'altered', 'recomputed'], fallback: 'same' },
  line: MRZ_PARAMETERS['line']!,
  column: MRZ_PARAMETERS['column']!,
  text: MRZ_PARAMETERS['text']!,
  face: { kind: 'choice', of: ['ocrb', 'sans', 'typewriter'], fallback: 'ocrb' },
  /** Of the pitch the standard gives. */
  pitch: { kind: 'number', unit: 'share', from: 0.97, to: 1.03, fallback: 1.012 },
  shiftX: { kind: 'number', unit: 'mm', from: -1.2, to: 1.2, fallback: 0.5 },
  shiftY: { kind: 'number', unit: 'mm', from: -0.8, to: 0.8, fallback: -0.35 },
  slope: { kind: 'number', unit: 'deg', from: -0.5, to: 0.5, fallback: 0.12 },
  weight: { kind: 'number', unit: 'mm', from: 0, to: 0.1, fallback: 0.03 },
  feather: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.3 },
  likeness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
  /** How far the ground went with the old zone, and how much of that is left in the infrared. */
  fade: { kind: 'number', unit: 'share', from: 0.05, to: 0.8, fallback: 0.35 },
  residue: { kind: 'number', unit: 'share', from: 0, to: 0.4, fallback: 0.06 },
};
const AROUND = 0.7;
const [GROUND_SCALE, STROKE_SCALE] = [4, 12];

/** The whole zone taken off and printed anew by another process, with the same data or other. */
export const mrzReprinted: Act = {
  class: 'mrz-reprinted',
  parameters: PARAMETERS,
  substrates: ['paper-laminate'],
  changes: ['mrz'],
  leaves: ['entry', 'chip'],
  leavesOf: ({ mrz }) => (mrz === null ? [] : [parseFaceId(mrz.face).leaf]),
  people: () => [],
  presents: (specimen, parameters) =>
    specimen.mrz === null || textOf(parameters, 'data') === 'same' ? {} : { mrz: [...linesOf(specimen, parameters)] },
  obstacle: (specimen, parameters) => {
    if (specimen.mrz === null) return 'no machine-readable zone';
    return textOf(parameters, 'data') === 'same' ? null : zoneObstacle(specimen, parameters);
  },
  effects: stateEffects('personalisation', {
    replace: ['albedo'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
    add: ['surface'],
  }),
  alter: reprint,
  sites: sitesOf,
  propose: proposeReprint,
  explain: explainReprint,
  crossChecks: [
    ...ZONE_CHECKS,
    { en: 'Lay the zone beside one of the same model: first character, pitch and both lines stand at fixed places.' },
  ],
};

function linesOf(specimen: Specimen, parameters: Parameters): readonly string[] {
  const issued = specimen.mrz!.lines;
  const data = textOf(parameters, 'data');
  if (data === 'same') return issued;
  const retyped = retype(issued, parameters);
  return data === 'altered' ? retyped : recompute(specimen, retyped);
}

function reprint({ specimen, parts }: Work, parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const { face } = specimen.mrz!;
  const { side } = parseFaceId(face);
  const zone = layZoneAnew(specimen, linesOf(specimen, parameters), parameters);
  const of = (name: string): number => numberOf(parameters, name);
  const typing = { weight: of('weight'), feather: of('feather'), likeness: of('likeness') };
  const laid = layHere('personalisation', [
    fadeGround(bandOf(specimen, zone, AROUND), of('fade'), paperColour(parts, side), dice),
    ...layOld(specimen, of('residue')),
    ...overtype(zone, typing, dice),
  ]);
  const kept = parts.filter(({ element }) => element?.process !== 'mrz' || element.side !== side);
  return layUnderOverprint(kept, side, placeOnLeaf(laid, side, FACE_SIZES[specimen.format].width));
}

/** Background print gone pale where the old zone was taken off: here more, there less. */
function fadeGround(box: Box, fade: number, paper: ReturnType<typeof paperColour>, dice: Dice) {
  const cloud = makeNoise(dice, 3.5, 3);
  const picture = paintField(box, GROUND_SCALE, (x, y) => {
    const inside = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
    return fade * (0.55 + 0.6 * cloud(x, y)) * rise(inside, 0, 0.6);
  });
  return toneItem(picture, box, { replace: { albedo: paper } });
}

/** Hardly seen in daylight; what carbon is left in the paper the infrared still shows. */
function layOld(specimen: Specimen, residue: number) {
  if (residue === 0) return [];
  const old = joinPaths(layMrz(specimen.mrz!.lines, specimen.format).map(({ path }) => path));
  const seen = 1 - 0.15 * residue;
  return [fillItem(old, { colour: [seen, seen, seen], ir: 1 - residue * (1 - CARBON_BLACK.ir!) })];
}

function sitesOf(specimen: Specimen, parameters: Parameters): ActSites {
  const lines = linesOf(specimen, parameters);
  const { face } = specimen.mrz!;
  const zone = layZoneAnew(specimen, lines, parameters);
  const band = regionOf(face, hundredths(bandOf(specimen, zone, AROUND)));
  const fields = fieldsIn(specimen, changedRuns(specimen, lines));
  const rows = new Set([...fields, ...failingDigits(specimen, lines)].map(({ name }) => name));
  return {
    main: band,
    alternatives: [
      ...fields.flatMap(field => [
        cellsOf(specimen, field),
        ...pairsWith(specimen, field.name, cellsOf(specimen, field)),
      ]),
      ...[...rows].map(field => ({ kind: 'row', source: 'mrz', field }) as const),
    ],
    neutral: [],
    trace: [band, behind(specimen, strokesOf(specimen, zone))],
    tolerance: 2,
  };
}

function hundredths({ x, y, width, height }: Box): Box {
  const round = (value: number): Box['width'] => mm(Math.round(100 * value) / 100);
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** All characters, old and new. */
function strokesOf(specimen: Specimen, zone: Path): RegionSite {
  const { mrz, format } = specimen;
  const box = bandOf(specimen, zone, AROUND);
  const areas = [zone, joinPaths(layMrz(mrz!.lines, format).map(({ path }) => path))].flatMap(path =>
    cellsOfPicture(fillPicture(path, box, STROKE_SCALE), box, 90),
  );
  return { kind: 'region', face: mrz!.face, areas };
}

function proposeReprint(specimen: Specimen, dice: Dice, circumstances: Circumstances): Parameters {
  const { care } = circumstances;
  const { line, column, text } = proposeZone(specimen, dice, circumstances);
  return {
    data: drawOne(dice, ['same', 'altered', 'recomputed']),
    line: line!,
    column: column!,
    text: text!,
    face: dice.next() < 0.4 + care ? 'ocrb' : drawOne(dice, ['sans', 'typewriter']),
    pitch: 1 + drawAside(dice, care, 0.02, 0.001),
    shiftX: drawAside(dice, care, 1, 0.05),
    shiftY: drawAside(dice, care, 0.7, 0.04),
    slope: drawAside(dice, care, 0.4, 0.01),
    weight: drawByCare(dice, care, 0.08, 0.005),
    feather: drawByCare(dice, care, 0.8, 0.1),
    likeness: drawByCare(dice, care, 0.1, 0.9),
    fade: drawByCare(dice, care, 0.75, 0.08),
    residue: drawByCare(dice, care, 0.15, 0.01),
  };
}

function explainReprint(specimen: Specimen, parameters: Parameters): Text {
  const lines = linesOf(specimen, parameters);
  const near = numberOf(parameters, 'likeness') > 0.6;
  return {
    en: [
      'The whole machine-readable zone was taken off and printed anew.',
      `In the infrared all of it ${near ? 'turns grey, where an issued zone stays black' : 'vanishes, where an issued zone stays black'}: that alone sends it to the second line, whatever it says.`,
      asSeen(parameters),
      asRead(specimen, parameters, lines),
      'A worn or faded zone keeps its pitch and its place, and its carbon stays black in the infrared.',
    ].join(' '),
  };
}

function asSeen(parameters: Parameters): string {
  const of = (name: string): number => numberOf(parameters, name);
  if (textOf(parameters, 'face') !== 'ocrb') return 'Its letters are not those machines read.';
  const end = Math.abs(43 * 2.54 * (of('pitch') - 1));
  if (end > 0.7) return `Its pitch is off, so that the last character stands ${end.toFixed(1)} mm from its place.`;
  if (Math.max(Math.abs(of('shiftX')), Math.abs(of('shiftY'))) > 0.3)
    return 'Both lines stand beside the places the standard gives them.';
  return 'Letters, pitch and place are nearly right; the ground round them is a little paler than above.';
}

function asRead(specimen: Specimen, parameters: Parameters, lines: readonly string[]): string {
  const [first] = fieldsIn(specimen, changedRuns(specimen, lines));
  if (textOf(parameters, 'data') === 'same' || first === undefined) {
    return 'It says what it said before, so that no check digit fails and no entry contradicts it.';
  }
  const printed = printedTwin(specimen, first.name);
  const digits = failingDigits(specimen, lines).length > 0 ? 'its check digits fail' : 'its check digits hold';
  return `It now gives ${readSpan(lines, first)} for ${nameFields([first])}, ${printed === null ? '' : `against ${printed} in print; `}${digits}.`;
}
