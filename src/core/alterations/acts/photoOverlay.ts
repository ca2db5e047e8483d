import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, RegionSite, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainOverlay, OVERLAY_CHECKS } from '../lessons/photoOverlay.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf, featureOf, placeOf } from '../materials/featureAreas.ts';
import { drawPerson, PERSON_PARAMETER } from '../materials/otherPerson.ts';
import { ringArea } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { veilGratings } from '../materials/veilGratings.ts';
import { numberOf, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';
import { FILM_CASTS, layOverlay } from './overlayFilm.ts';
import { overlayGeometry } from './overlayGeometry.ts';
import { portraitSigns } from './portraitSigns.ts';

const PORTRAIT = 'E1';

function alter({ specimen, order, portraits, parts }: Work, parameters: Parameters, dice: Dice) {
  const { side, box } = placeOf(featureOf(specimen, PORTRAIT));
  const person = textOf(parameters, 'person');
  const picture = portraits.get(person);
  if (picture === undefined) throw new Error(`the portrait of ${person} is not there`);
  const overlay = overlayGeometry(box, parameters, dice);
  const items = layOverlay(overlay, { portrait: order.portrait, box }, picture, parameters, dice);
  return layUnderOverprint(parts, side, [
    ...veilGratings(parts, overlay.film, side, 1 - numberOf(parameters, 'veil')),
    ...placeOnLeaf(layHere('laminate', items), side, faceSizeOf(specimen).width),
  ]);
}

function sites(specimen: Work['specimen'], parameters: Parameters, dice: Dice): ActSites {
  const { box, face } = placeOf(featureOf(specimen, PORTRAIT));
  const { film } = overlayGeometry(box, parameters, dice);
  const main: RegionSite = { kind: 'region', face, areas: [ringArea(film, faceSizeOf(specimen))] };
  return {
    main,
    alternatives: portraitSigns(specimen, main, film),
    neutral: [],
    trace: [main, behind(specimen, main)],
    tolerance: 2,
  };
}

/** A thin film with somebody else's face, laid over the portrait and the page's own film. */
export const photoOverlay: Act = {
  class: 'photo-overlay',
  parameters: {
    person: PERSON_PARAMETER,
    shiftX: { kind: 'number', unit: 'mm', from: -2, to: 2, fallback: 0.4 },
    shiftY: { kind: 'number', unit: 'mm', from: -2, to: 2, fallback: -0.3 },
    turn: { kind: 'number', unit: 'deg', from: -3, to: 3, fallback: 0.6 },
    beyond: { kind: 'number', unit: 'mm', from: -1, to: 1.2, fallback: 0.4 },
    irregularity: { kind: 'number', unit: 'mm', from: 0, to: 0.8, fallback: 0.3 },
    thickness: { kind: 'number', unit: 'um', from: 8, to: 90, fallback: 36 },
    gloss: { kind: 'number', unit: 'share', from: 0.02, to: 0.45, fallback: 0.22 },
    cast: { kind: 'choice', of: Object.keys(FILM_CASTS), fallback: 'warm' },
    tint: { kind: 'number', unit: 'share', from: 0.2, to: 1, fallback: 0.5 },
    opacity: { kind: 'number', unit: 'share', from: 0.6, to: 1, fallback: 0.88 },
    ground: { kind: 'number', unit: 'share', from: 0, to: 0.9, fallback: 0.35 },
    veil: { kind: 'number', unit: 'share', from: 0.2, to: 0.9, fallback: 0.5 },
    pitch: { kind: 'number', unit: 'mm', from: 0.05, to: 0.16, fallback: 0.09 },
    lift: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.4 },
  },
  substrates: ['paper-laminate'],
  features: ['E1'],
  leavesOf: specimen => [placeOf(featureOf(specimen, PORTRAIT)).leaf],
  people: parameters => [textOf(parameters, 'person')],
  presents: () => ({}),
  effects: stateEffects('laminate', {
    replace: ['albedo', 'absorption', 'ovd'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'coat', 'through'],
    add: ['surface'],
  }),
  changes: ['portrait'],
  leaves: ['ghost', 'chip', 'signature'],
  alter,
  sites,
  propose: (specimen, dice, circumstances) => {
    const { care } = circumstances;
    return {
      person: drawPerson(specimen, dice, circumstances),
      shiftX: drawAside(dice, care, 1.4, 0.35),
      shiftY: drawAside(dice, care, 1.4, 0.35),
      turn: drawAside(dice, care, 2.4, 0.4),
      beyond: drawAside(dice, care, 0.5, 0.1),
      irregularity: drawByCare(dice, care, 0.575, 0.1),
      thickness: Math.round(drawByCare(dice, care, 70, 12)),
      gloss: drawByCare(dice, care, 0.335, 0.065),
      cast: drawOne(dice, Object.keys(FILM_CASTS)),
      tint: drawByCare(dice, care, 0.825, 0.25),
      opacity: drawByCare(dice, care, 0.73, 0.935),
      ground: drawByCare(dice, care, 0.675, 0.06),
      veil: drawByCare(dice, care, 0.725, 0.27),
      pitch: drawByCare(dice, care, 0.13, 0.062),
      lift: drawByCare(dice, care, 0.8, 0.04),
    };
  },
  explain: explainOverlay,
  crossChecks: OVERLAY_CHECKS,
};
