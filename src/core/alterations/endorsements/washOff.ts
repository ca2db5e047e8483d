import type { Side } from '../../document/face.ts';
import { blurPicture } from '../../press/art/fillPicture.ts';
import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Ink } from '../../press/display/ink.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import type { LeafPart } from '../../press/drawLeaf.ts';
import { type Laid, layHere, layInBody } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import { bareSheet } from '../damage/bareSheet.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { depthIn } from '../materials/ring.ts';
import { ghostInk, thinInk } from './ghostInk.ts';
import type { Removal } from './rubOff.ts';

const PX_PER_MM = 4;
/** What the wet carried to its rim: it colours a little, and glows. */
const TIDE: Ink = { colour: [0.93, 0.9, 0.82], uv365: [0.13, 0.17, 0.24], uv254: [0.04, 0.05, 0.06] };
/** Where it stood, the glow of the sheet and of what is printed on it is weaker. */
const RINSED: Ink = { uvDim: 0.55 };

/** A stamp washed off: print paler within a tide line, the sheet cockled, the colour run out, a ghost for the other lamps. */
export function washOff(removal: Removal, parts: readonly LeafPart[], side: Side, dice: Dice): readonly Laid[] {
  const { ring, box, impression, ink, force, residue, relief } = removal;
  const [clouds, shore, cockles] = [makeNoise(dice, 7, 3), makeNoise(dice, 11, 2), makeNoise(dice, 9, 2)];
  const depthAt = surveyField(box, PX_PER_MM, (x, y) => depthIn(ring, x, y) + 0.5 * (shore(y, x) - 0.5));
  const wet: Field = (x, y) => rise(depthAt(x, y), 0, 0.9);
  const rim: Field = (x, y) => wet(x, y) * rise(depthAt(x, y), 2.4, 0.5) * (0.35 + 0.65 * shore(x, y));
  const bulge: Field = (x, y) => wet(x, y) * (cockles(x, y) - 0.5) * 2.2;
  const tone = (answers: Ink, field: Field) => toneItem(paintField(box, PX_PER_MM, field), box, answers);
  const laid = (picture: GreyPicture, answers: Ink) => toneItem(picture, box, answers);
  const run = blurPicture(impression, 8);
  return [
    ...layHere('personalisation', [
      tone({ replace: bareSheet(parts, side) }, (x, y) => force * wet(x, y) * (0.25 + 0.5 * clouds(x, y))),
      tone(RINSED, (x, y) => force * wet(x, y)),
      tone(TIDE, (x, y) => force * rim(x, y)),
      tone({ raise: 2 * relief }, bulge),
      tone({ sink: 2 * relief }, (x, y) => -bulge(x, y)),
      laid(run, thinInk(ink, 0.6 * residue)),
      laid(blurPicture(impression, 2), ghostInk(ink, { seen: 0.25 * residue, hidden: 0.85 * residue })),
    ]),
    ...layInBody([tone({ transmission: 0.86 }, (x, y) => force * rim(x, y)), tone({ lighten: 0.04 }, wet)]),
  ];
}
