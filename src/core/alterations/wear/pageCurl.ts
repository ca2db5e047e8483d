import { SIDES, type Side } from '../../document/face.ts';
import { SUBSTRATES } from '../../document/specimen.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import type { Laid } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainCurl } from '../lessons/innocentWear.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { overFace } from '../materials/overFace.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, textOf } from '../parameters.ts';
import { LEAF_PARAMETER, leafParameter } from './leafParameter.ts';

const PLACES = ['lower-left', 'lower-right', 'edge'] as const;
/** µm at full height. */
const RISEN = 200;

type Size = { readonly width: number; readonly height: number };

/** How far a place lies within the curl, 0 where it begins and 1 at the tip or edge. */
function withinCurl({ width, height }: Size, place: string, reach: number): Field {
  if (place === 'edge') return (_x, y) => 1 - (height - y) / reach;
  const left = place === 'lower-left';
  return (x, y) => 1 - ((left ? x : width - x) + (height - y)) / (1.6 * reach);
}

/** Rises towards the tip in a smooth bend, with waves that run along it and die out inward. */
function curl(size: Size, parameters: Parameters, dice: Dice): Field {
  const [reach, strength] = [numberOf(parameters, 'reach'), numberOf(parameters, 'strength')];
  const place = textOf(parameters, 'place');
  const within = withinCurl(size, place, reach);
  const [warp, phase] = [makeNoise(dice, 26, 2), dice.next()];
  const length = numberOf(parameters, 'wave');
  const along: Field = place === 'edge' ? x => x : (x, y) => (place === 'lower-left' ? x - y : x + y) / Math.SQRT2;
  return (x, y) => {
    const t = within(x, y) + 0.22 * (warp(x, y) - 0.5);
    if (t <= 0) return 0;
    const wave = 0.5 + 0.5 * Math.cos(2 * Math.PI * (along(x, y) / length + phase + 0.5 * warp(y, x)));
    return strength * (0.3 * Math.min(1, t) ** 2 + 0.7 * wave * rise(t, 0, 0.55));
  };
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const size = faceSizeOf(specimen);
  const bent = curl(size, parameters, dice);
  const side = textOf(parameters, 'side') as Side;
  const laid: readonly Laid[] = [
    { where: 'here', layer: 'personalisation', item: overFace(size, { raise: RISEN }, bent) },
    { where: 'reverse', layer: 'personalisation', item: overFace(size, { sink: RISEN }, bent) },
  ];
  return layUnderOverprint(parts, side, placeOnLeaf(laid, side, size.width));
}

/** A leaf that no longer lies flat: a corner or an edge bends up, and waves run along it. No ink or paper has changed. */
export const pageCurl: Wear = {
  decoy: 'page-curl',
  parameters: {
    leaf: LEAF_PARAMETER,
    side: { kind: 'choice', of: SIDES, fallback: 'verso' },
    place: { kind: 'choice', of: PLACES, fallback: 'lower-right' },
    reach: { kind: 'number', unit: 'mm', from: 8, to: 50, fallback: 26 },
    wave: { kind: 'number', unit: 'mm', from: 5, to: 20, fallback: 8 },
    strength: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.6 },
  },
  substrates: SUBSTRATES,
  leavesOf: leafParameter,
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('personalisation', { add: ['surface'] }),
  alter,
  propose: (_specimen, dice, { care }) => ({
    leaf: 'data',
    side: 'verso',
    place: drawOne(dice, PLACES),
    reach: drawByCare(dice, care, 42, 20),
    wave: drawByCare(dice, care, 7, 9),
    strength: drawByCare(dice, care, 1, 0.5),
  }),
  explain: explainCurl,
};
