import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { LaidText } from '../../press/type/layText.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, Circumstances, RegionSite } from '../act.ts';
import { type Abrasion, abrade } from '../damage/abrade.ts';
import { layAbrasion } from '../damage/layAbrasion.ts';
import { outlineOf } from '../damage/outlineOf.ts';
import { layResidue } from '../damage/residue.ts';
import { RUBBED_EFFECTS } from '../damage/rubbedEffects.ts';
import type { Parameters } from '../deed.ts';
import { drawByCare } from '../materials/byCare.ts';
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
  /** mm that rubbing runs beyond the text. */
  spill: { kind: 'number', unit: 'mm', from: 0.4, to: 1.2, fallback: 0.9 },
  force: { kind: 'number', unit: 'share', from: 0.7, to: 1, fallback: 0.96 },
  pit: { kind: 'number', unit: 'um', from: 5, to: 50, fallback: 26 },
  residue: { kind: 'number', unit: 'share', from: 0, to: 0.8, fallback: 0.4 },
};
/** Coverage from which a rubbed patch counts as altered. */
const EDGE = 14;

type Plan = { readonly entry: EntryText; readonly typed: LaidText; readonly abrasion: Abrasion };

/** An entry rubbed away and another typed in its place; the zone still says what was there. */
export const mechanicalErasure: Act = {
  class: 'mechanical-erasure',
  parameters: PARAMETERS,
  substrates: ['paper-laminate'],
  ...RETYPED,
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
      ...layHere('laminate', overtype(typed.path, typingOf(parameters), dice)),
    ];
    const placed = placeOnLeaf(laid, side, FACE_SIZES[specimen.format].width);
    return [...lifted.parts, { element: null, placed }];
  },
  sites: (specimen, parameters, dice) => {
    const plan = planErasure(specimen, parameters, dice);
    return entrySites(specimen, plan.entry, patchOf(plan));
  },
  propose: proposeErasure,
  explain: explainErasure,
  crossChecks: ENTRY_CHECKS,
};

/** Both the drawing and the key follow from this: chance is used here first. */
function planErasure(specimen: Specimen, parameters: Parameters, dice: Dice): Plan {
  const entry = entryOf(specimen, parameters);
  const typed = typeAnew(entry, parameters);
  const rubbing = { spill: numberOf(parameters, 'spill'), force: numberOf(parameters, 'force') };
  return { entry, typed, abrasion: abrade(entry.box, FACE_SIZES[specimen.format], rubbing, dice) };
}

/** What was rubbed, and whatever of the new text lies beyond it. */
function patchOf({ entry, typed, abrasion }: Plan): RegionSite {
  const patch = outlineOf(abrasion.depth, abrasion.box, EDGE);
  return { kind: 'region', face: entry.face, areas: [patch, { kind: 'rectangle', ...typed.box }] };
}

function proposeErasure(specimen: Specimen, dice: Dice, circumstances: Circumstances): Parameters {
  const { care } = circumstances;
  return {
    ...proposeRetyping(specimen, dice, circumstances),
    spill: drawByCare(dice, care, 1.1, 0.45),
    force: drawByCare(dice, care, 1, 0.75),
    pit: drawByCare(dice, care, 42, 7),
    residue: drawByCare(dice, care, 0.65, 0.05),
  };
}

function explainErasure(specimen: Specimen, parameters: Parameters): Text {
  const { text: old } = entryOf(specimen, parameters);
  const field = fieldOf(parameters);
  const deep = numberOf(parameters, 'pit') > 15;
  return {
    en: [
      `The page was issued with ${old} as ${FIELD_NAMES[field]}; that was rubbed out and ${textOf(parameters, 'text')} typed in its place.`,
      `Held against the light the patch is ${deep ? 'plainly' : 'a little'} brighter, because the sheet is thinner there; light from the side shows the nap of torn fibres, ultraviolet the bare paper, and light along the line of sight the gap in the film. In the infrared the new ink weakens while specks of the old one stay, and ${typedApart(parameters)}.`,
      stillSays(specimen, field, old),
      'A worn or scratched spot takes print and film away too, but nobody types into it.',
    ].join(' '),
  };
}
