import { parseFaceId } from '../../document/face.ts';
import { atAngle } from '../../press/art/polar.ts';
import type { Ink } from '../../press/display/ink.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainDelamination } from '../lessons/innocentWear.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf, featureOf } from '../materials/featureAreas.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField } from '../materials/paintField.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, textOf } from '../parameters.ts';

const LAMINATE = 'L1';
const BLISTER: Ink = { raise: 76 };
/** Air under film that came loose by itself: paler, and dull to the lamp; nothing is glued, torn or moved. */
const AIR: Ink = { cover: [0.93, 0.935, 0.925], retroDim: 0.34 };
const PX_PER_MM = 4;

type Blister = { readonly x: number; readonly y: number; readonly radius: number };

/** Round blisters, mm from the corner: large and crowded near it, some along its two edges, small ones farther in. */
function raiseBlisters(reach: number, dice: Dice): readonly Blister[] {
  const count = Math.round(8 + 2.4 * reach);
  return Array.from({ length: count }, (): Blister => {
    const far = reach * dice.next() ** 0.8;
    const turn = dice.next() * 90;
    const along = dice.next() < 0.35;
    const [across, up] = along ? [far * 1.35, 1.6 + 1.6 * dice.next()] : atAngle([0, 0], -turn, far);
    const [x, y] = dice.next() < 0.5 ? [across, up] : [up, across];
    const radius = (0.35 + 1.9 * dice.next() ** 2.2) * (1.25 - far / reach);
    return { x: Math.max(x, radius + 0.9), y: Math.max(y, radius + 0.9), radius: Math.max(0.3, radius) };
  });
}

/** 0 where the film holds, 1 on top of a blister: domes that run into one another where they meet. */
function domes(blisters: readonly Blister[], ragged: Field): Field {
  return (x, y) =>
    blisters.reduce((most, blister) => {
      const [dx, dy] = [x - blister.x, y - blister.y];
      const off = (dx * dx + dy * dy) / (blister.radius * (0.8 + 0.4 * ragged(x, y))) ** 2;
      return off >= 1 ? most : Math.max(most, Math.sqrt(1 - off) * Math.min(1, 0.45 + 0.3 * blister.radius));
    }, 0);
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const size = faceSizeOf(specimen);
  const { side } = parseFaceId(featureOf(specimen, LAMINATE).face);
  const isLeft = textOf(parameters, 'corner') === 'lower-left';
  const dome = domes(raiseBlisters(numberOf(parameters, 'reach'), dice), makeNoise(dice, 1.4, 2));
  const field: Field = (x, y) => dome(isLeft ? x : size.width - x, size.height - y);
  const strength = numberOf(parameters, 'strength');
  const reach = Math.min(size.height, 1.5 * numberOf(parameters, 'reach'));
  const left = isLeft ? 0 : size.width - reach;
  const box = { x: mm(left), y: mm(size.height - reach), width: mm(reach), height: mm(reach) };
  const tone = (ink: Ink, share: Field) => toneItem(paintField(box, PX_PER_MM, share), box, ink);
  const items = [
    tone(BLISTER, (x, y) => strength * field(x, y)),
    tone(AIR, (x, y) => 0.5 * strength * rise(field(x, y), 0.02, 0.3)),
  ];
  return layUnderOverprint(parts, side, placeOnLeaf(layHere('laminate', items), side, size.width));
}

/** A hot dashboard: the film has come off in blisters at a corner. What lies under it and in it is where it was. */
export const heatDelamination: Wear = {
  decoy: 'heat-delamination',
  parameters: {
    corner: { kind: 'choice', of: ['lower-left', 'lower-right'], fallback: 'lower-right' },
    reach: { kind: 'number', unit: 'mm', from: 5, to: 40, fallback: 20 },
    strength: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.7 },
  },
  substrates: ['paper-laminate'],
  features: ['L1'],
  leavesOf: specimen => [parseFaceId(featureOf(specimen, LAMINATE).face).leaf],
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('laminate', { replace: ['albedo'], multiply: ['coat'], add: ['surface'] }),
  alter,
  propose: (_specimen, dice, { care }) => ({
    corner: drawOne(dice, ['lower-left', 'lower-right']),
    reach: drawByCare(dice, care, 34, 9),
    strength: drawByCare(dice, care, 0.95, 0.35),
  }),
  explain: explainDelamination,
};
