import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, Circumstances, PairSite, RegionSite } from '../act.ts';
import { cellsOfPicture } from '../damage/cellsOfPicture.ts';
import type { Parameters } from '../deed.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { type AddedStrokes, trimBox } from '../text/addedStrokes.ts';
import { ADDITIONS } from '../text/additions.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, mrzFieldOf, regionOf } from '../text/contradiction.ts';
import { ENTRY_CHECKS, stillSays } from '../text/entryLessons.ts';
import { entryText, TEXT_FIELDS, type TextField } from '../text/entryText.ts';
import { FIELD_NAMES } from '../text/fieldNames.ts';
import { isAlike, readsWell } from '../text/otherEntry.ts';
import { entryOf, fieldOf } from '../text/retyping.ts';
import { layStrokes, overwrite } from '../text/secondPen.ts';

const PARAMETERS: ParameterTable = {
  field: { kind: 'choice', of: TEXT_FIELDS, fallback: 'expiryDate' },
  position: { kind: 'number', unit: 'position', from: 1, to: 60, fallback: 2 },
  to: { kind: 'text', pattern: /^[0-9A-Z]$/, fallback: '8' },
  shiftX: { kind: 'number', unit: 'mm', from: -0.15, to: 0.15, fallback: 0.05 },
  shiftY: { kind: 'number', unit: 'mm', from: -0.15, to: 0.15, fallback: 0.04 },
  /** mm by which the pen's strokes are broader than the printed ones. */
  weight: { kind: 'number', unit: 'mm', from: 0, to: 0.08, fallback: 0.0167 },
  likeness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
  relief: { kind: 'number', unit: 'um', from: 4, to: 40, fallback: 18 },
};

/** One character of an entry made another by strokes added to it. */
export const overwriting: Act = {
  class: 'overwriting',
  parameters: PARAMETERS,
  substrates: ['paper-laminate', 'polycarbonate'],
  changes: ['entry'],
  leaves: ['mrz', 'chip'],
  leavesOf: (specimen, parameters) => [parseFaceId(entryOf(specimen, parameters).face).leaf],
  people: () => [],
  presents: (specimen, parameters) => {
    const { field, text } = entryOf(specimen, parameters);
    const at = numberOf(parameters, 'position');
    return { entries: [{ field, text: text.slice(0, at - 1) + textOf(parameters, 'to') + text.slice(at) }] };
  },
  obstacle: (specimen, parameters) => {
    const entry = entryText(specimen, fieldOf(parameters));
    const character = entry?.text[numberOf(parameters, 'position') - 1];
    const to = textOf(parameters, 'to');
    if (character === undefined) return 'no printed character there';
    return ADDITIONS[character]?.includes(to) === true ? null : `${character}, which no added stroke makes ${to}`;
  },
  effects: stateEffects('laminate', {
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'coat', 'through'],
    add: ['uv365', 'surface'],
  }),
  alter: ({ specimen, parts }, parameters) => {
    const { face } = entryOf(specimen, parameters);
    const strokes = strokesOf(specimen, parameters);
    const laid = layStrokes(strokes, numberOf(parameters, 'likeness'), numberOf(parameters, 'relief'));
    const placed = placeOnLeaf(laid, parseFaceId(face).side, FACE_SIZES[specimen.format].width);
    return [...parts, { element: null, placed }];
  },
  sites: (specimen, parameters) => sitesOf(specimen, parameters),
  propose: proposeOverwriting,
  explain: explainOverwriting,
  crossChecks: ENTRY_CHECKS,
};

function strokesOf(specimen: Specimen, parameters: Parameters): AddedStrokes {
  const of = (name: string): number => numberOf(parameters, name);
  const hand = { shiftX: of('shiftX'), shiftY: of('shiftY'), weight: of('weight') };
  return overwrite(entryOf(specimen, parameters), of('position'), textOf(parameters, 'to'), hand);
}

function sitesOf(specimen: Specimen, parameters: Parameters): ActSites {
  const entry = entryOf(specimen, parameters);
  const { picture, box } = strokesOf(specimen, parameters);
  const strokes: RegionSite = { kind: 'region', face: entry.face, areas: cellsOfPicture(picture, box, 24) };
  const field = mrzFieldOf(specimen, entry.field);
  const room: RegionSite = regionOf(entry.face, entry.room);
  const pairs: readonly PairSite[] =
    field === null ? [] : [{ kind: 'pair', first: room, second: cellsOf(specimen, field) }];
  return {
    main: regionOf(entry.face, trimBox(box)),
    alternatives: [
      ...pairs,
      room,
      ...(field === null ? [] : [cellsOf(specimen, field), { kind: 'row', source: 'mrz', field: field.name } as const]),
    ],
    neutral: [],
    trace: [strokes, behind(specimen, strokes)],
    tolerance: 2,
  };
}

function choicesIn(specimen: Specimen, field: TextField) {
  const text = entryText(specimen, field)?.text ?? '';
  return [...text].flatMap((character, i) =>
    [...(ADDITIONS[character] ?? '')].map(to => ({
      field,
      from: character,
      position: i + 1,
      to,
      now: text.slice(0, i) + to + text.slice(i + 1),
    })),
  );
}

function proposeOverwriting(specimen: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  const all = TEXT_FIELDS.flatMap(field => choicesIn(specimen, field));
  const sensible = all.filter(
    ({ field, from, to, now }) => isAlike(field, from, to) && readsWell(specimen, field, now),
  );
  if (all.length === 0) throw new Error('no character of the document can be written over');
  const choices = sensible.length > 0 ? sensible : all;
  const field = drawOne(dice, [...new Set(choices.map(choice => choice.field))]);
  const { position, to } = drawOne(
    dice,
    choices.filter(choice => choice.field === field),
  );
  return {
    field,
    position,
    to,
    shiftX: drawAside(dice, care, 0.13, 0.01),
    shiftY: drawAside(dice, care, 0.13, 0.01),
    weight: drawByCare(dice, care, 0.07, 0.01),
    likeness: drawByCare(dice, care, 0.1, 0.95),
    relief: drawByCare(dice, care, 34, 5),
  };
}

function explainOverwriting(specimen: Specimen, parameters: Parameters): Text {
  const { text, field } = entryOf(specimen, parameters);
  const [at, to] = [numberOf(parameters, 'position'), textOf(parameters, 'to')];
  const now = text.slice(0, at - 1) + to + text.slice(at);
  return {
    en: [
      `Strokes were added to the ${text[at - 1]} in ${text} (${FIELD_NAMES[fieldOf(parameters)]}); the page now reads ${now}.`,
      `The two inks part in the infrared: the added strokes fade and the printed ${text[at - 1]} stands there alone. Light from the side shows the second ink lying on the film, and a loupe the doubled outline where strokes cross.`,
      stillSays(specimen, field as TextField, text),
      `A smudge or a hair over a figure would not complete it so neatly, and would not end where a stroke of the ${to} ends.`,
    ].join(' '),
  };
}
