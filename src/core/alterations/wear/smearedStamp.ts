import { beginSentence } from '../../document/travel/historyFinding.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import type { Placed } from '../../press/drawLeaf.ts';
import type { Dice } from '../../units/dice.ts';
import type { Box } from '../../units/shape.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { boundsOf, inkPicture } from '../endorsements/inkPicture.ts';
import { nameStamp } from '../endorsements/naming.ts';
import { laidByTarget } from '../endorsements/partsOfTarget.ts';
import { drawTarget, leafOfTarget, missingTarget, stampOf, targetParameter } from '../endorsements/target.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawBetween } from '../materials/chance.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField } from '../materials/paintField.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf } from '../parameters.ts';

const PX_PER_MM = 8;
/** mm between the places at which ink that is dragged along is counted. */
const STEP = 0.2;
/** Half of a thumb, mm. */
const THUMB = 8;
/** Of the ink under the thumb, as much of it as is carried off. */
const CARRIED = 2.8;

type Drag = { readonly angle: number; readonly reach: number; readonly strength: number };

/** Ink that lay wet under a thumb, drawn out behind it in streaks that grow paler. */
function smearField(wet: Field, box: Box, { angle, reach, strength }: Drag, dice: Dice): Field {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [Math.cos(turn), -Math.sin(turn)];
  const streaks = makeNoise(dice, 0.5, 2);
  const [middleX, middleY] = [
    box.x + box.width * (0.35 + 0.3 * dice.next()),
    box.y + box.height * (0.35 + 0.3 * dice.next()),
  ];
  const steps = Math.round((2.2 * reach) / STEP);
  const thumb: Field = (x, y) => rise(Math.hypot(x - middleX, y - middleY), THUMB * 1.25, THUMB * 0.7);
  return (x, y) => {
    const across = (x - middleX) * dy - (y - middleY) * dx;
    if (Math.abs(across) > 1.3 * THUMB) return 0;
    let sum = 0;
    for (let i = 1; i <= steps; i++) {
      const [fromX, fromY] = [x - i * STEP * dx, y - i * STEP * dy];
      sum += wet(fromX, fromY) * thumb(fromX, fromY) * Math.exp((-i * STEP) / reach);
    }
    const streak = 0.45 + 1.1 * streaks(across, 0.04 * (x * dx + y * dy));
    return ((CARRIED * strength * sum * STEP) / reach) * streak;
  };
}

function smear(laid: readonly Placed[], parameters: Parameters, dice: Dice): readonly Placed[] {
  const items = laid.map(({ item }) => item);
  const inked = laid.find(({ item }) => item.ink.colour !== undefined);
  if (inked === undefined) return [];
  const drag = {
    angle: numberOf(parameters, 'angle'),
    reach: numberOf(parameters, 'reach'),
    strength: numberOf(parameters, 'strength'),
  };
  const box = boundsOf(items, 2 * drag.reach + 1);
  const picture = inkPicture(items, box, PX_PER_MM);
  const wet: Field = (x, y) => {
    const [column, row] = [Math.floor((x - box.x) * PX_PER_MM), Math.floor((y - box.y) * PX_PER_MM)];
    if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) return 0;
    return picture.pixels[row * picture.width + column]! / 255;
  };
  const smeared = paintField(box, PX_PER_MM, smearField(wet, box, drag, dice));
  return [{ ...inked, item: toneItem(smeared, box, inked.item.ink) }];
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const stamp = stampOf(specimen, parameters);
  const placed = smear(laidByTarget(parts, stamp), parameters, dice);
  return parts.flatMap(part => (part.endorsement === stamp.id ? [part, { element: null, placed }] : [part]));
}

/** A fresh stamp a thumb went over: its own ink drawn out in one direction, and nothing taken off the sheet. */
export const smearedStamp: Wear = {
  decoy: 'smeared-stamp',
  parameters: {
    target: targetParameter('stamp-1'),
    angle: { kind: 'number', unit: 'deg', from: 0, to: 360, fallback: 20 },
    reach: { kind: 'number', unit: 'mm', from: 1, to: 10, fallback: 4.5 },
    strength: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.6 },
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
    en: `${beginSentence(nameStamp(specimen, stampOf(specimen, parameters)))} was touched while it was wet. Streaks of its own ink run from it in one direction and grow paler; in every light they answer as the stamp does, and the sheet under them is smooth and whole. A stamp that was rubbed off loses its ground print, raises fibres and runs to and fro.`,
  }),
  propose: (specimen, dice, { care }) => ({
    target: drawTarget(specimen, 'stamp', 'stamp-1', dice),
    angle: drawBetween(dice, 0, 360),
    reach: drawBetween(dice, 2.5, 7),
    strength: drawByCare(dice, care, 1, 0.3),
  }),
};
