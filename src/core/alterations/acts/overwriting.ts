import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Ink } from '../../press/display/ink.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { VALUE_CAPS, VALUE_LIFT } from '../../press/processes/measureEntries.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import { layText } from '../../press/type/layText.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, PairSite, RegionSite } from '../act.ts';
import { cellsOfPicture } from '../damage/cellsOfPicture.ts';
import { toneLevels } from '../damage/toneLevels.ts';
import type { Parameters } from '../deed.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { type AddedStrokes, addStrokes, trimBox } from '../text/addedStrokes.ts';
import { ADDITIONS } from '../text/additions.ts';
import { behind } from '../text/behind.ts';
import { partPath } from '../text/contours.ts';
import { cellsOf, mrzFieldOf, regionOf } from '../text/contradiction.ts';
import { cellOf, type EntryText, entryText, TEXT_FIELDS } from '../text/entryText.ts';

const PARAMETERS: ParameterTable = {
  field: { kind: 'choice', of: TEXT_FIELDS, fallback: 'expiryDate' },
  position: { kind: 'number', unit: 'position', from: 1, to: 60, fallback: 2 },
  to: { kind: 'text', pattern: /^[0-9A-Z]$/, fallback: '8' },
  shiftX: { kind: 'number', unit: 'mm', from: -0.15, to: 0.15, fallback: 0.05 },
  shiftY: { kind: 'number', unit: 'mm', from: -0.15, to: 0.15, fallback: 0.04 },
  relief: { kind: 'number', unit: 'um', from: 4, to: 40, fallback: 18 },
};

/** A second pen on the film: near the issuer's black in daylight, clear in infrared, its own relief and gloss. */
function secondInk(relief: number): Ink {
  return {
    colour: [0.17, 0.14, 0.2],
    ir: 0.94,
    transmission: 0.6,
    uvDim: 0.3,
    uv365: [0.09, 0.02, 0.05],
    raise: relief,
    gloss: 0.16,
    retroDim: 0.3,
  };
}

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
    const entry = entryText(specimen, textOf(parameters, 'field') as EntryText['field']);
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
    const { picture, box } = strokesOf(specimen, parameters);
    const { face } = entryOf(specimen, parameters);
    const laid = layHere('laminate', toneLevels(picture, box, secondInk(numberOf(parameters, 'relief')), 3));
    const placed = placeOnLeaf(laid, parseFaceId(face).side, FACE_SIZES[specimen.format].width);
    return [...parts, { element: null, placed }];
  },
  sites: (specimen, parameters) => sitesOf(specimen, parameters),
  propose: proposeOverwriting,
};

function entryOf(specimen: Specimen, parameters: Parameters): EntryText {
  const field = textOf(parameters, 'field') as EntryText['field'];
  const entry = entryText(specimen, field);
  if (entry === null) throw new Error(`the document prints no ${field}`);
  return entry;
}

/** The wanted character stands where the printed one stands, its middle on the middle, shifted by the writer's hand. */
function strokesOf(specimen: Specimen, parameters: Parameters): AddedStrokes {
  const entry = entryOf(specimen, parameters);
  const cell = cellOf(entry, numberOf(parameters, 'position'));
  const wanted = layText(textOf(parameters, 'to'), {
    face: 'sans-bold',
    capHeight: VALUE_CAPS,
    x: cell.x + cell.width / 2 + numberOf(parameters, 'shiftX'),
    y: entry.room.y + entry.room.height - VALUE_LIFT - numberOf(parameters, 'shiftY'),
    align: 'middle',
  });
  return addStrokes(partPath(entry.path, cell).within, wanted.path, 1, 4);
}

function sitesOf(specimen: Specimen, parameters: Parameters): ActSites {
  const entry = entryOf(specimen, parameters);
  const { picture, box } = strokesOf(specimen, parameters);
  const character = regionOf(entry.face, trimBox(box));
  const strokes: RegionSite = { kind: 'region', face: entry.face, areas: cellsOfPicture(picture, box, 24) };
  const field = mrzFieldOf(specimen, entry.field);
  const room: RegionSite = regionOf(entry.face, entry.room);
  const pairs: readonly PairSite[] =
    field === null ? [] : [{ kind: 'pair', first: room, second: cellsOf(specimen, field) }];
  return {
    main: character,
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

function proposeOverwriting(specimen: Specimen, dice: Dice): Parameters {
  const choices = TEXT_FIELDS.flatMap(field =>
    [...(entryText(specimen, field)?.text ?? '')].flatMap((character, i) =>
      [...(ADDITIONS[character] ?? '')].map(to => ({ field, position: i + 1, to })),
    ),
  );
  const choice = choices[dice.below(choices.length)];
  if (choice === undefined) throw new Error('no character of the document can be written over');
  const shift = (): number => Math.round((dice.next() - 0.5) * 20) / 100;
  return { ...choice, shiftX: shift(), shiftY: shift(), relief: 8 + dice.below(24) };
}
