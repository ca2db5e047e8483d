import { beginSentence } from '../../document/travel/historyFinding.ts';
import { blurPicture } from '../../press/art/fillPicture.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import { mirrorAcross, transformItem } from '../../press/display/transformItem.ts';
import { otherSide, type Placed } from '../../press/drawLeaf.ts';
import type { Dice } from '../../units/dice.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { thinInk } from '../endorsements/ghostInk.ts';
import { boundsOf, inkPicture } from '../endorsements/inkPicture.ts';
import { nameStamp } from '../endorsements/naming.ts';
import { laidByTarget } from '../endorsements/partsOfTarget.ts';
import { drawTarget, leafOfTarget, missingTarget, stampOf, targetParameter } from '../endorsements/target.ts';
import { drawByCare } from '../materials/byCare.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField } from '../materials/paintField.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf } from '../parameters.ts';

const PX_PER_MM = 6;
/** px by which ink runs while it goes through. */
const RUN = 2;

/** What of an impression reaches the other face: most where it was wettest, nothing in places. */
function soak(laid: readonly Placed[], strength: number, width: number, dice: Dice): readonly Placed[] {
  const inked = laid.find(({ item }) => item.ink.colour !== undefined);
  if (inked === undefined) return [];
  const items = laid.map(({ item }) => item);
  const box = boundsOf(items, 2);
  const picture = blurPicture(inkPicture(items, box, PX_PER_MM), RUN);
  const wet = makeNoise(dice, 8, 3);
  const soaked: Field = (x, y) => {
    const [column, row] = [Math.floor((x - box.x) * PX_PER_MM), Math.floor((y - box.y) * PX_PER_MM)];
    return (picture.pixels[row * picture.width + column]! / 255) * rise(wet(x, y), 0.28, 0.66);
  };
  const through = toneItem(paintField(box, PX_PER_MM, soaked), box, thinInk(inked.item.ink, strength));
  return [
    {
      target: otherSide(inked.target === 'verso' ? 'verso' : 'recto'),
      layer: inked.layer,
      item: transformItem(through, mirrorAcross(width)),
    },
  ];
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const stamp = stampOf(specimen, parameters);
  const { width } = faceSizeOf(specimen);
  const placed = soak(laidByTarget(parts, stamp), numberOf(parameters, 'strength'), width, dice);
  return [...parts, { element: null, placed }];
}

/** A stamp so wet that its ink came through the leaf: the impression again on the back, mirrored, paler and softer. */
export const bleedThrough: Wear = {
  decoy: 'bleed-through',
  parameters: {
    target: targetParameter('stamp-1'),
    strength: { kind: 'number', unit: 'share', from: 0.08, to: 0.8, fallback: 0.4 },
  },
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: leafOfTarget,
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) => missingTarget(specimen, parameters, 'stamp'),
  effects: stateEffects('personalisation', {
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
    add: ['uv365'],
  }),
  alter,
  explain: (specimen, parameters) => ({
    en: `${beginSentence(nameStamp(specimen, stampOf(specimen, parameters)))} was so wet that its ink came through the leaf. What lies on the back is the same impression, mirrored and softer, exactly behind the stamp; light from behind shows the two as one, and oblique light shows the sheet undisturbed. A ghost with nothing behind it would be another matter.`,
  }),
  propose: (specimen, dice, { care }) => ({
    target: drawTarget(specimen, 'stamp', 'stamp-1', dice),
    strength: drawByCare(dice, care, 0.65, 0.2),
  }),
};
