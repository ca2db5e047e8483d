import type { Side } from '../../document/face.ts';
import { blurPicture } from '../../press/art/fillPicture.ts';
import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import type { LeafPart } from '../../press/drawLeaf.ts';
import { type Laid, layHere, layInBody } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Box } from '../../units/shape.ts';
import { bareSheet } from '../damage/bareSheet.ts';
import { toneLevels } from '../damage/toneLevels.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { depthIn, type Ring } from '../materials/ring.ts';
import { ghostInk } from './ghostInk.ts';

/** What taking a stamp off is done with and to: the impression as a picture, and where and how hard it was worked. */
export type Removal = {
  readonly ring: Ring;
  readonly box: Box;
  readonly impression: GreyPicture;
  readonly ink: Ink;
  /** 0..1: how much of the surface suffers. */
  readonly force: number;
  /** 0..1: how much of the ink is left. */
  readonly residue: number;
  /** µm the sheet is worn or cockled by. */
  readonly relief: number;
};

/** px per mm of pictures of damage. */
export const REMOVAL_SCALE = 10;
/** Strokes of a rubber: mm along and across. */
const STROKE = [7, 0.55] as const;

/** To and fro in one direction, hardest in the middle, ragged at the ends. */
function rubbedField(ring: Ring, box: Box, force: number, dice: Dice): Field {
  const [coarse, strokes, fine] = [makeNoise(dice, 5, 2), makeNoise(dice, 1, 2), makeNoise(dice, 0.3, 1)];
  const angle = (dice.next() - 0.5) * 1.2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const depthAt = surveyField(box, REMOVAL_SCALE, (x, y) => depthIn(ring, x, y));
  return (x, y) => {
    const depth = depthAt(x, y);
    if (depth < -0.2) return 0;
    const stroke = strokes((x * cos + y * sin) / STROKE[0], (y * cos - x * sin) / STROKE[1]);
    const worn = rise(depth + 1.6 * (stroke - 0.5), 0.1, 2.2);
    return force * worn * (0.6 + 0.5 * coarse(x, y) + 0.9 * (stroke - 0.5) + 0.3 * (fine(x, y) - 0.5));
  };
}

/** A stamp rubbed off: print gone with it, fibres up, the sheet thinner, and ink left between the fibres. */
export function rubOff(removal: Removal, parts: readonly LeafPart[], side: Side, dice: Dice): readonly Laid[] {
  const { ring, box, impression, ink, force, residue, relief } = removal;
  const field = rubbedField(ring, box, force, dice);
  const worn = paintField(box, REMOVAL_SCALE, field);
  const fibres = makeNoise(dice, 0.2, 1);
  const nap = paintField(box, REMOVAL_SCALE, (x, y) => field(x, y) * rise(fibres(x, y), 0.35, 0.8));
  const tone = (picture: GreyPicture, answers: Ink): readonly Item[] => toneLevels(picture, box, answers, 2);
  return [
    ...layHere('personalisation', [
      ...tone(worn, { replace: bareSheet(parts, side) }),
      ...tone(worn, { colour: [0.975, 0.972, 0.965], sink: relief }),
      ...tone(nap, { raise: 0.7 * relief }),
      ...tone(blurPicture(impression, 7), ghostInk(ink, { seen: 0.3 * residue, hidden: 0 })),
      ...tone(blurPicture(impression, 1), ghostInk(ink, { seen: 0.3 * residue, hidden: residue })),
    ]),
    ...layInBody(tone(worn, { lighten: 0.004 * relief })),
  ];
}
