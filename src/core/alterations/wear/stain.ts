import { SIDES, type Side } from '../../document/face.ts';
import { atAngle, type Spot } from '../../press/art/polar.ts';
import type { Ink } from '../../press/display/ink.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import type { Laid } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainStain } from '../lessons/innocentWear.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawBetween, drawOne } from '../materials/chance.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { depthIn, type Ring, ringBounds } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, textOf } from '../parameters.ts';
import { leafParameter } from './leafParameter.ts';
import { STAIN_PARAMETERS } from './stainParameters.ts';

/** Coffee drunk up by the sheet: it colours, dims what glows, and is all but clear in the infrared. */
const COFFEE: Ink = { colour: [0.6, 0.42, 0.25], uvDim: 0.4, ir: 0.95, transmission: 0.8 };
const SWOLLEN: Ink = { raise: 46 };
const SUNKEN: Ink = { sink: 46 };
/** Less of it comes through to the other face. */
const REVERSE = 0.62;
const PX_PER_MM = 3;

/** A puddle: a round that ran out further here and there. */
function puddle([x, y]: Spot, radius: number, dice: Dice): Ring {
  const swings = [2, 3, 5, 9, 17].map((times, i) => ({ times, by: 0.09 / (i + 1), from: dice.next() * 2 * Math.PI }));
  return Array.from({ length: 120 }, (_, i) => {
    const turn = (i / 120) * 2 * Math.PI;
    const reach = swings.reduce((sum, { times, by, from }) => sum + by * Math.sin(times * turn + from), 1);
    return atAngle([x, y], i * 3, radius * reach);
  });
}

/** What dries last dries at the rim and leaves most there; an older, smaller rim lies within. */
function dried(depthAt: Field, dice: Dice): Field {
  const [uneven, shore, inner] = [makeNoise(dice, 9, 3), makeNoise(dice, 14, 2), 2.5 + 4 * dice.next()];
  return (x, y) => {
    const depth = depthAt(x, y) + 0.5 * (shore(y, x) - 0.5);
    if (depth < -0.3) return 0;
    const wet = rise(depth, -0.15, 0.2);
    const rim = rise(depth, 1.5, 0.25) * (0.3 + 0.7 * shore(x, y));
    const second = rise(Math.abs(depth - inner), 0.7, 0.1) * rise(shore(x, y), 0.5, 0.75);
    return wet * (0.16 + 0.26 * uneven(x, y) + 0.6 * rim + 0.22 * second);
  };
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const { width } = faceSizeOf(specimen);
  const centre: Spot = [numberOf(parameters, 'x'), numberOf(parameters, 'y')];
  const ring = puddle(centre, numberOf(parameters, 'radius'), dice);
  const box = ringBounds(ring, 2);
  const strength = numberOf(parameters, 'strength');
  const depth = surveyField(box, PX_PER_MM, (x, y) => depthIn(ring, x, y));
  const left = dried(depth, dice);
  const cockles = makeNoise(dice, 13, 2);
  const bulge: Field = (x, y) => rise(depth(x, y), -2, 3) * (cockles(x, y) - 0.5) * 2.4 * strength;
  const tone = (ink: Ink, field: Field) => toneItem(paintField(box, PX_PER_MM, field), box, ink);
  const [soaked, seen] = [
    tone(COFFEE, (x, y) => strength * left(x, y)),
    tone(COFFEE, (x, y) => REVERSE * strength * left(x, y)),
  ];
  const [up, down] = [paintField(box, PX_PER_MM, bulge), paintField(box, PX_PER_MM, (x, y) => -bulge(x, y))];
  const lay = (where: Laid['where'], items: readonly Laid['item'][]) =>
    items.map((item): Laid => ({ where, layer: 'personalisation', item }));
  const laid = [
    ...lay('here', [soaked, toneItem(up, box, SWOLLEN), toneItem(down, box, SUNKEN)]),
    ...lay('reverse', [seen, toneItem(down, box, SWOLLEN), toneItem(up, box, SUNKEN)]),
  ];
  return [...parts, { element: null, placed: placeOnLeaf(laid, textOf(parameters, 'side') as Side, width) }];
}

/** A spilled drink that went through the sheet: a brown patch with a darker rim on both faces, and the sheet cockled by it. */
export const stain: Wear = {
  decoy: 'stain',
  parameters: STAIN_PARAMETERS,
  substrates: ['paper-laminate'],
  leavesOf: leafParameter,
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('personalisation', {
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
    add: ['surface'],
  }),
  alter,
  propose: (_specimen, dice, { care }) => ({
    leaf: 'data',
    side: drawOne(dice, SIDES),
    x: drawBetween(dice, 0, 125),
    y: drawBetween(dice, 10, 88),
    radius: drawByCare(dice, care, 30, 8),
    strength: drawByCare(dice, care, 0.9, 0.3),
  }),
  explain: explainStain,
};
