import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import { parsePrintedDay, printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { VALUE_CAPS, VALUE_LIFT } from '../../press/processes/measureEntries.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import { type LaidText, layText } from '../../press/type/layText.ts';
import type { Typeface } from '../../press/type/typeface.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, PairSite, RegionSite } from '../act.ts';
import { type Abrasion, abrade } from '../damage/abrade.ts';
import { layAbrasion } from '../damage/layAbrasion.ts';
import { outlineOf } from '../damage/outlineOf.ts';
import { layResidue } from '../damage/residue.ts';
import { RUBBED_EFFECTS } from '../damage/rubbedEffects.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, mrzFieldOf, personalNumberPairs, regionOf } from '../text/contradiction.ts';
import { cellOf, type EntryText, entryText, TEXT_FIELDS } from '../text/entryText.ts';
import { liftText } from '../text/liftText.ts';
import { overtype } from '../text/overtype.ts';
import { PRINTED } from '../text/patterns.ts';

const PARAMETERS: ParameterTable = {
  field: { kind: 'choice', of: TEXT_FIELDS, fallback: 'birthDate' },
  text: { kind: 'text', pattern: PRINTED, fallback: '09 MAR 1994' },
  face: { kind: 'choice', of: ['sans', 'sans-bold', 'serif-bold', 'typewriter'], fallback: 'sans' },
  size: { kind: 'number', unit: 'share', from: 0.9, to: 1.12, fallback: 1.03 },
  lift: { kind: 'number', unit: 'mm', from: -0.3, to: 0.3, fallback: 0.12 },
  force: { kind: 'number', unit: 'share', from: 0.75, to: 1, fallback: 0.96 },
  pit: { kind: 'number', unit: 'um', from: 8, to: 50, fallback: 26 },
  residue: { kind: 'number', unit: 'share', from: 0, to: 0.8, fallback: 0.4 },
};
/** mm that rubbing runs beyond the text. */
const SPILL = 0.9;
/** Coverage from which a rubbed patch counts as altered. */
const EDGE = 14;

type Plan = { readonly entry: EntryText; readonly typed: LaidText; readonly abrasion: Abrasion };

/** An entry rubbed away and another typed in its place; the zone still says what was there. */
export const mechanicalErasure: Act = {
  class: 'mechanical-erasure',
  parameters: PARAMETERS,
  substrates: ['paper-laminate'],
  changes: ['entry'],
  leaves: ['mrz', 'chip'],
  leavesOf: (specimen, parameters) => [parseFaceId(entryOf(specimen, parameters).face).leaf],
  people: () => [],
  presents: (_, parameters) => ({
    entries: [{ field: entryField(parameters), text: textOf(parameters, 'text') }],
  }),
  obstacle: (specimen, parameters) => {
    const entry = entryText(specimen, entryField(parameters));
    if (entry === null) return `no printed ${entryField(parameters)}`;
    return entry.text === textOf(parameters, 'text') ? 'the same text as before' : null;
  },
  effects: RUBBED_EFFECTS,
  alter: ({ specimen, parts }, parameters, dice) => {
    const { entry, typed, abrasion } = planErasure(specimen, parameters, dice);
    const { side } = parseFaceId(entry.face);
    const lifted = liftText(parts, element => element.process === 'entries' && element.part === 'values', [
      cellOf(entry, 1, entry.text.length),
    ]);
    const wearing = { pit: numberOf(parameters, 'pit'), thin: 0.006 * numberOf(parameters, 'pit') };
    const laid = [
      ...layAbrasion(abrasion, wearing, parts, side, dice),
      ...layResidue(lifted.path, lifted.ink, abrasion, numberOf(parameters, 'residue'), dice),
      ...layHere('laminate', overtype(typed.path, 0.07, dice)),
    ];
    const placed = placeOnLeaf(laid, side, FACE_SIZES[specimen.format].width);
    return [...lifted.parts, { element: null, placed }];
  },
  sites: (specimen, parameters, dice) => sitesOf(specimen, planErasure(specimen, parameters, dice)),
  propose: proposeErasure,
};

function entryField(parameters: Parameters): EntryText['field'] {
  return textOf(parameters, 'field') as EntryText['field'];
}

function entryOf(specimen: Specimen, parameters: Parameters): EntryText {
  const entry = entryText(specimen, entryField(parameters));
  if (entry === null) throw new Error(`the document prints no ${entryField(parameters)}`);
  return entry;
}

/** Both the drawing and the key follow from this: chance is used here first. */
function planErasure(specimen: Specimen, parameters: Parameters, dice: Dice): Plan {
  const entry = entryOf(specimen, parameters);
  const typed = layText(textOf(parameters, 'text'), {
    face: textOf(parameters, 'face') as Typeface,
    capHeight: VALUE_CAPS * numberOf(parameters, 'size'),
    x: entry.carets[0]! + 0.1,
    y: entry.room.y + entry.room.height - VALUE_LIFT - numberOf(parameters, 'lift'),
    maxWidth: entry.room.width - 0.3,
    tracking: 0.08,
  });
  const rubbing = { spill: SPILL, force: numberOf(parameters, 'force') };
  return { entry, typed, abrasion: abrade(entry.box, FACE_SIZES[specimen.format], rubbing, dice) };
}

/** What was rubbed, and whatever of the new text lies beyond it. */
function patchOf({ entry, typed, abrasion }: Plan): RegionSite {
  const patch = outlineOf(abrasion.depth, abrasion.box, EDGE);
  return { kind: 'region', face: entry.face, areas: [patch, { kind: 'rectangle', ...typed.box }] };
}

function sitesOf(specimen: Specimen, plan: Plan): ActSites {
  const patch = patchOf(plan);
  const reverse = behind(specimen, patch);
  const field = mrzFieldOf(specimen, plan.entry.field);
  const pairs: readonly PairSite[] =
    field === null ? [] : [{ kind: 'pair', first: patch, second: cellsOf(specimen, field), fact: field.name }];
  const copies =
    field === null
      ? []
      : ([
          { ...cellsOf(specimen, field), fact: field.name },
          { kind: 'row', source: 'mrz', field: field.name, fact: field.name },
        ] as const);
  return {
    main: patch,
    alternatives: [
      ...pairs,
      ...copies,
      ...(plan.entry.field === 'birthDate' ? personalNumberPairs(specimen, patch) : []),
      regionOf(plan.entry.face, plan.entry.room),
      reverse,
    ],
    neutral: [],
    trace: [patch, reverse],
    tolerance: 2,
  };
}

/** A date is moved by some years, a name or a number by one character. */
function proposeErasure(specimen: Specimen, dice: Dice): Parameters {
  const fields = TEXT_FIELDS.filter(name => entryText(specimen, name) !== null);
  const field = dice.below(2) === 0 ? 'birthDate' : fields[dice.below(fields.length)]!;
  return {
    field,
    text: otherText(entryText(specimen, field)!.text, dice),
    face: (['sans', 'sans-bold', 'serif-bold', 'typewriter'] as const)[dice.below(4)]!,
    size: 0.92 + 0.18 * dice.next(),
    lift: 0.5 * (dice.next() - 0.5),
    force: 0.8 + 0.2 * dice.next(),
    pit: 12 + 30 * dice.next(),
    residue: 0.15 + 0.5 * dice.next(),
  };
}

function otherText(text: string, dice: Dice): string {
  const day = parsePrintedDay(text);
  if (day !== null) return printDay(`${Number(day.slice(0, 4)) + 1 + dice.below(12)}${day.slice(4)}`);
  const at = dice.below(text.length);
  const other = /\p{N}/u.test(text[at]!) ? String(dice.below(10)) : 'ABCDEFGHIKLMNOPRSTUVWYZ'[dice.below(23)]!;
  return text.slice(0, at) + (other === text[at] ? 'X' : other) + text.slice(at + 1);
}
