import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Act, ActSites, RegionSite, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainOverprint, OVERPRINT_CHECKS } from '../lessons/portraitOverprint.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf, featureOf, placeOf } from '../materials/featureAreas.ts';
import { drawPerson, PERSON_PARAMETER } from '../materials/otherPerson.ts';
import { ringArea } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, textOf } from '../parameters.ts';
import { layPart, OVERPRINT_INKS } from './overprintInk.ts';
import { FACE_PARTS, overprintPatch } from './overprintPatch.ts';
import { portraitSigns } from './portraitSigns.ts';

const PORTRAIT = 'E1';

function alter({ specimen, order, portraits, parts }: Work, parameters: Parameters, dice: Dice) {
  const { side, box } = placeOf(featureOf(specimen, PORTRAIT));
  const person = textOf(parameters, 'person');
  const picture = portraits.get(person);
  if (picture === undefined) throw new Error(`the portrait of ${person} is not there`);
  const patch = overprintPatch(box, parameters, dice);
  const place = {
    ...box,
    x: mm(box.x + numberOf(parameters, 'shiftX')),
    y: mm(box.y + numberOf(parameters, 'shiftY')),
  };
  const items = layPart(patch, { portrait: order.portrait, box }, picture, place, parameters, dice);
  return layUnderOverprint(parts, side, placeOnLeaf(layHere('laminate', items), side, faceSizeOf(specimen).width));
}

function sites(specimen: Work['specimen'], parameters: Parameters, dice: Dice): ActSites {
  const { box, face } = placeOf(featureOf(specimen, PORTRAIT));
  const patch = overprintPatch(box, parameters, dice);
  const main: RegionSite = { kind: 'region', face, areas: [ringArea(patch, faceSizeOf(specimen))] };
  const [pairs, person] = [
    portraitSigns(specimen, main, patch).filter(({ kind }) => kind === 'pair'),
    { kind: 'person' } as const,
  ];
  return { main, alternatives: [...pairs, person], neutral: [], trace: [main], tolerance: 2 };
}

/** A part printed over brings a face near to another only where they are alike: one of so many most like the holder. */
const ALIKE = 3;

/** Part of the portrait (hair, brows, beard, jaw) printed over with another person's, so that it looks more like them. */
export const portraitOverprint: Act = {
  class: 'portrait-overprint',
  parameters: {
    person: PERSON_PARAMETER,
    part: { kind: 'choice', of: FACE_PARTS, fallback: 'beard' },
    shiftX: { kind: 'number', unit: 'mm', from: -1.5, to: 1.5, fallback: 0.2 },
    shiftY: { kind: 'number', unit: 'mm', from: -1.5, to: 1.5, fallback: -0.2 },
    spread: { kind: 'number', unit: 'mm', from: 0, to: 1.2, fallback: 0.5 },
    softness: { kind: 'number', unit: 'mm', from: 0.1, to: 2, fallback: 0.8 },
    ink: { kind: 'choice', of: Object.keys(OVERPRINT_INKS), fallback: 'carbon' },
    density: { kind: 'number', unit: 'share', from: 0.7, to: 1.3, fallback: 1 },
    opacity: { kind: 'number', unit: 'share', from: 0.2, to: 1, fallback: 0.7 },
    gloss: { kind: 'number', unit: 'share', from: 0.03, to: 0.4, fallback: 0.2 },
    dull: { kind: 'number', unit: 'share', from: 0.15, to: 0.9, fallback: 0.5 },
    blotch: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.4 },
    pitch: { kind: 'number', unit: 'mm', from: 0.05, to: 0.16, fallback: 0.09 },
  },
  substrates: ['paper-laminate'],
  features: ['E1'],
  leavesOf: specimen => [placeOf(featureOf(specimen, PORTRAIT)).leaf],
  people: parameters => [textOf(parameters, 'person')],
  presents: () => ({}),
  effects: stateEffects('laminate', {
    replace: ['albedo'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption'],
    add: ['surface'],
  }),
  changes: ['portrait'],
  leaves: ['ghost', 'chip', 'signature'],
  alter,
  sites,
  propose: (specimen, dice, circumstances) => {
    const { care } = circumstances;
    return {
      person: drawPerson(specimen, dice, { ...circumstances, people: circumstances.people.slice(0, ALIKE) }),
      part: drawOne(
        dice,
        FACE_PARTS.filter(part => part !== 'beard' || specimen.holder.sex !== 'F'),
      ),
      shiftX: drawAside(dice, care, 1.2, 0.2),
      shiftY: drawAside(dice, care, 1.2, 0.2),
      spread: drawByCare(dice, care, 0.8, 0.3),
      softness: drawByCare(dice, care, 0.275, 1.5),
      ink: drawOne(dice, Object.keys(OVERPRINT_INKS)),
      density: drawByCare(dice, care, 1.19, 0.97),
      opacity: drawByCare(dice, care, 0.925, 0.6),
      gloss: drawByCare(dice, care, 0.325, 0.075),
      dull: drawByCare(dice, care, 0.725, 0.24),
      blotch: drawByCare(dice, care, 0.85, 0.185),
      pitch: drawByCare(dice, care, 0.13, 0.065),
    };
  },
  explain: explainOverprint,
  crossChecks: OVERPRINT_CHECKS,
};
