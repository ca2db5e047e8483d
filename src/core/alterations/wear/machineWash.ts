import { SIDES } from '../../document/face.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainWash } from '../lessons/innocentWear.ts';
import { drawByCare } from '../materials/byCare.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { makeNoise, rise } from '../materials/noise.ts';
import { overFace } from '../materials/overFace.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf } from '../parameters.ts';
import { LEAF_PARAMETER, leafParameter } from './leafParameter.ts';

/** Brightener out of the washing powder, drunk up by the sheet. */
const BRIGHTENER: Ink = { uv365: [0.3, 0.4, 0.8], uv254: [0.05, 0.07, 0.14] };
/** Print that was rinsed: paler everywhere alike. */
const RINSED: Ink = { cover: [0.95, 0.945, 0.92] };
const COCKLED: Ink = { raise: 60 };
const FRAYED: Ink = { colour: [0.9, 0.89, 0.86], sink: 14 };

function washFace(size: { readonly width: number; readonly height: number }, strength: number, dice: Dice) {
  const [clouds, folds, fray] = [makeNoise(dice, 17, 3), makeNoise(dice, 15, 2), makeNoise(dice, 1.6, 2)];
  const edgeAt = (x: number, y: number): number => Math.min(x, size.width - x, size.height - y);
  const items: readonly Item[] = [
    overFace(size, RINSED, (x, y) => strength * (0.12 + 0.12 * clouds(y, x))),
    overFace(size, BRIGHTENER, (x, y) => {
      const crept = rise(edgeAt(x, y), 16 + 14 * clouds(x, y), 0);
      return strength * (0.28 + 0.22 * clouds(x, y) + 0.5 * crept);
    }),
    overFace(size, COCKLED, (x, y) => strength * rise(folds(x, y), 0.3, 0.75)),
    overFace(size, FRAYED, (x, y) => strength * rise(edgeAt(x, y), 1.4 * fray(x, y) + 0.2, 0)),
  ];
  return items;
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const size = faceSizeOf(specimen);
  const strength = numberOf(parameters, 'strength');
  const placed = SIDES.flatMap(side =>
    placeOnLeaf(layHere('personalisation', washFace(size, strength, dice)), side, size.width),
  );
  return [...parts, { element: null, placed }];
}

/** Through the wash in a shirt pocket: the whole leaf glows, its edges most; print is paler, the sheet cockled, nothing in it missing. */
export const machineWash: Wear = {
  decoy: 'machine-wash',
  parameters: {
    leaf: LEAF_PARAMETER,
    strength: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.6 },
  },
  substrates: ['paper-laminate'],
  leavesOf: leafParameter,
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('personalisation', {
    replace: ['albedo'],
    multiply: ['albedo'],
    add: ['uv365', 'uv254', 'surface'],
  }),
  alter,
  propose: (_specimen, dice, { care }) => ({ leaf: 'data', strength: drawByCare(dice, care, 0.95, 0.25) }),
  explain: explainWash,
};
