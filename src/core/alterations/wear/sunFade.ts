import { SIDES, type Side } from '../../document/face.ts';
import { SUBSTRATES } from '../../document/specimen.ts';
import type { Ink } from '../../press/display/ink.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainSunFade } from '../lessons/innocentWear.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { overFace } from '../materials/overFace.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, type Parameter } from '../parameters.ts';
import { LEAF_PARAMETER, leafParameter } from './leafParameter.ts';

/** Dyed cloth that the sun has bleached: greyer and paler; foil on it keeps its shine. */
const BLEACHED: Ink = { cover: [0.47, 0.45, 0.48], uvDim: 0.75 };
/** Paper that yellowed where light and air came between the leaves. */
const YELLOWED: Ink = { colour: [0.94, 0.885, 0.74], uvDim: 0.72 };
const COVER: Parameter = { ...LEAF_PARAMETER, fallback: 'cover' } as Parameter;

type Size = { readonly width: number; readonly height: number };

/** What lay in the sun: from the open long edge up to where something lay on the book, its shadow a little aslant. */
function exposed({ width, height }: Size, parameters: Parameters, dice: Dice): Field {
  const [reach, slant] = [numberOf(parameters, 'reach'), numberOf(parameters, 'slant') / width];
  const [clouds, rim] = [makeNoise(dice, 30, 3), makeNoise(dice, 6, 2)];
  return (x, y) => {
    const past = y - (height - reach) + slant * (x - width / 2) + 0.8 * (rim(x, y) - 0.5);
    const edge = Math.min(x, width - x, height - y);
    return rise(past, -2, 3) * (0.55 + 0.3 * clouds(x, y) + 0.25 * rise(edge, 9, 0));
  };
}

function isCloth(parts: readonly LeafPart[], side: Side): boolean {
  return parts.some(({ element }) => element?.process === 'bookCloth' && element.side === side);
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const size = faceSizeOf(specimen);
  const strength = numberOf(parameters, 'strength');
  return SIDES.reduce((laid, side) => {
    if (isCloth(parts, side)) {
      const sun = exposed(size, parameters, dice);
      const bleached = overFace(size, BLEACHED, (x, y) => 0.7 * strength * sun(x, y));
      return layUnderOverprint(laid, side, placeOnLeaf(layHere('body', [bleached]), side, size.width));
    }
    const creep = makeNoise(dice, 9, 3);
    const yellowed = overFace(size, YELLOWED, (x, y) => {
      const edge = Math.min(x, size.width - x, size.height - y);
      return strength * rise(edge, 2 + 9 * creep(x, y), 0.1);
    });
    return layUnderOverprint(laid, side, placeOnLeaf(layHere('personalisation', [yellowed]), side, size.width));
  }, parts);
}

/** Months on a window sill: the cover is bleached as far as the sun reached, pages are yellow along their open edges. */
export const sunFade: Wear = {
  decoy: 'sun-fade',
  parameters: {
    leaf: COVER,
    strength: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.6 },
    reach: { kind: 'number', unit: 'mm', from: 15, to: 100, fallback: 52 },
    slant: { kind: 'number', unit: 'mm', from: -30, to: 30, fallback: 9 },
  },
  substrates: SUBSTRATES,
  leavesOf: leafParameter,
  people: () => [],
  presents: () => ({}),
  effects: [
    ...stateEffects('body', { replace: ['albedo'], multiply: ['uv365', 'uv254'] }),
    ...stateEffects('personalisation', { multiply: ['albedo', 'uv365', 'uv254'] }),
  ],
  alter,
  propose: (_specimen, dice, { care }) => ({
    leaf: 'cover',
    strength: drawByCare(dice, care, 0.95, 0.25),
    reach: drawByCare(dice, care, 80, 30),
    slant: drawAside(dice, care, 20, 4),
  }),
  explain: explainSunFade,
};
