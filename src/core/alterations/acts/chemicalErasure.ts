import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { Element } from '../../press/recipe/processes.ts';
import type { LaidText } from '../../press/type/layText.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, Circumstances, RegionSite } from '../act.ts';
import { layFading, layWash, type WashStrength } from '../damage/layWash.ts';
import { outlineOf } from '../damage/outlineOf.ts';
import { touchedBy, type Washing, wash } from '../damage/wash.ts';
import type { Parameters } from '../deed.ts';
import { drawByCare } from '../materials/byCare.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { ENTRY_CHECKS, stillSays, typedApart } from '../text/entryLessons.ts';
import { entrySites } from '../text/entrySites.ts';
import { cellOf, type EntryText } from '../text/entryText.ts';
import { FIELD_NAMES } from '../text/fieldNames.ts';
import { liftText } from '../text/liftText.ts';
import { overtype } from '../text/overtype.ts';
import {
  entryOf,
  fieldOf,
  proposeRetyping,
  RETYPED,
  RETYPING_PARAMETERS,
  typeAnew,
  typingOf,
} from '../text/retyping.ts';

const PARAMETERS: ParameterTable = {
  ...RETYPING_PARAMETERS,
  text: { ...RETYPING_PARAMETERS.text, fallback: '13 MAY 2031' },
  field: { ...RETYPING_PARAMETERS.field, fallback: 'expiryDate' },
  feather: { ...RETYPING_PARAMETERS.feather, fallback: 0.2 },
  /** mm the liquid ran beyond the text. */
  spread: { kind: 'number', unit: 'mm', from: 0.4, to: 2, fallback: 1.1 },
  fade: { kind: 'number', unit: 'share', from: 0.1, to: 0.9, fallback: 0.5 },
  stain: { kind: 'number', unit: 'share', from: 0.05, to: 1, fallback: 0.45 },
  ghost: { kind: 'number', unit: 'share', from: 0.05, to: 0.8, fallback: 0.35 },
  /** Above zero the washed paper glows more than before, below less. */
  glow: { kind: 'number', unit: 'share', from: -1, to: 1, fallback: 0.6 },
  cockle: { kind: 'number', unit: 'um', from: 2, to: 40, fallback: 16 },
};
/** Coverage from which a washed place counts as altered. */
const EDGE = 20;

type Plan = { readonly entry: EntryText; readonly typed: LaidText; readonly washing: Washing };

/** An entry washed out with the print under it and another typed in its place; the film was laid back over it. */
export const chemicalErasure: Act = {
  class: 'chemical-erasure',
  parameters: PARAMETERS,
  substrates: ['paper-laminate'],
  ...RETYPED,
  effects: [
    ...stateEffects('body', { multiply: ['through'], add: ['through'] }),
    ...stateEffects('personalisation', {
      replace: ['albedo'],
      multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
      add: ['uv365', 'uv254', 'surface'],
    }),
  ],
  alter: ({ specimen, parts }, parameters, dice) => {
    const { entry, typed, washing } = planWash(specimen, parameters, dice);
    const { side } = parseFaceId(entry.face);
    const { width } = FACE_SIZES[specimen.format];
    const lifted = liftText(parts, isValues, [cellOf(entry, 1, entry.text.length)]);
    const fading = placeOnLeaf(layFading(washing, numberOf(parameters, 'fade'), parts, side), side, width);
    const laid = [
      ...layWash(washing, lifted, strengthOf(parameters)),
      ...layHere('personalisation', overtype(typed.path, typingOf(parameters), dice)),
    ];
    const washed = layUnderValues(lifted.parts, { element: null, placed: fading });
    return layUnderOverprint(washed, side, placeOnLeaf(laid, side, width));
  },
  sites: (specimen, parameters, dice) => {
    const plan = planWash(specimen, parameters, dice);
    return entrySites(specimen, plan.entry, placeOf(plan));
  },
  propose: proposeWash,
  explain: explainWash,
  crossChecks: ENTRY_CHECKS,
};

function isValues(element: Element): boolean {
  return element.process === 'entries' && element.part === 'values';
}

/** The other entries are printed on what was washed, and keep. */
function layUnderValues(parts: readonly LeafPart[], part: LeafPart): readonly LeafPart[] {
  const at = parts.findIndex(({ element }) => element !== null && isValues(element));
  return [...parts.slice(0, at), part, ...parts.slice(at)];
}

/** Chance is used here first, for the drawing and for the key alike. */
function planWash(specimen: Specimen, parameters: Parameters, dice: Dice): Plan {
  const entry = entryOf(specimen, parameters);
  const washing = wash(entry.box, FACE_SIZES[specimen.format], numberOf(parameters, 'spread'), dice);
  return { entry, typed: typeAnew(entry, parameters), washing };
}

/** As far as the liquid ran, and whatever of the new text lies beyond. */
function placeOf({ entry, typed, washing }: Plan): RegionSite {
  const outline = outlineOf(touchedBy(washing), washing.box, EDGE);
  return { kind: 'region', face: entry.face, areas: [outline, { kind: 'rectangle', ...typed.box }] };
}

function strengthOf(parameters: Parameters): WashStrength {
  const of = (name: string): number => numberOf(parameters, name);
  return { fade: of('fade'), stain: of('stain'), ghost: of('ghost'), glow: of('glow'), cockle: of('cockle') };
}

function proposeWash(specimen: Specimen, dice: Dice, circumstances: Circumstances): Parameters {
  const { care } = circumstances;
  const retyped = proposeRetyping(specimen, dice, circumstances);
  const glow = drawByCare(dice, care, 1, 0.15);
  return {
    ...retyped,
    feather: 0.25 * Number(retyped['feather']),
    spread: drawByCare(dice, care, 1.7, 0.6),
    fade: drawByCare(dice, care, 0.8, 0.15),
    stain: drawByCare(dice, care, 0.85, 0.08),
    ghost: drawByCare(dice, care, 0.6, 0.1),
    glow: dice.below(3) === 0 ? -glow : glow,
    cockle: drawByCare(dice, care, 30, 5),
  };
}

function explainWash(specimen: Specimen, parameters: Parameters): Text {
  const { text: old } = entryOf(specimen, parameters);
  const field = fieldOf(parameters);
  const lamp = numberOf(parameters, 'glow') > 0 ? 'glows where the liquid stood' : 'goes dark where the liquid stood';
  return {
    en: [
      `The page was issued with ${old} as ${FIELD_NAMES[field]}; that was washed out and ${textOf(parameters, 'text')} typed in its place.`,
      `Under ultraviolet the paper ${lamp}, with the tide line round it; held against the light the same line is darker, and in the infrared a blurred ${old} comes back under the new text. In daylight look for background print that pales without being scratched; ${typedApart(parameters)}.`,
      stillSays(specimen, field, old),
      'A spilt drink leaves a ring as well, but it crosses entries and captions as it pleases and leaves every entry what it was.',
    ].join(' '),
  };
}
