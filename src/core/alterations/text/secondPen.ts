import { VALUE_CAPS, VALUE_LIFT } from '../../press/processes/measureEntries.ts';
import { type Laid, layHere } from '../../press/recipe/Desk.ts';
import { layText } from '../../press/type/layText.ts';
import { toneLevels } from '../damage/toneLevels.ts';
import { type AddedStrokes, addStrokes, STROKE_SCALE } from './addedStrokes.ts';
import { partPath } from './contours.ts';
import { cellOf, type EntryText } from './entryText.ts';
import { type ForeignInk, inkLike } from './foreignInk.ts';

/** A second pen on the film: near the issuer's black in daylight, clear in infrared, its own relief and gloss. */
const SECOND_PEN: ForeignInk = {
  far: {
    colour: [0.22, 0.2, 0.42],
    ir: 0.96,
    transmission: 0.66,
    uvDim: 0.3,
    uv365: [0.16, 0.04, 0.12],
    gloss: 0.22,
    retroDim: 0.25,
  },
  middle: {
    colour: [0.17, 0.14, 0.2],
    ir: 0.94,
    transmission: 0.6,
    uvDim: 0.3,
    uv365: [0.09, 0.02, 0.05],
    gloss: 0.16,
    retroDim: 0.3,
  },
  near: {
    colour: [0.1, 0.1, 0.115],
    ir: 0.5,
    transmission: 0.48,
    uvDim: 0.18,
    uv365: [0.02, 0.006, 0.012],
    gloss: 0.06,
    retroDim: 0.55,
  },
};

/** How a hand writes over print: mm off the printed character, and mm by which its strokes are broader. */
export type Hand = { readonly shiftX: number; readonly shiftY: number; readonly weight: number };

/** The wanted character stands where the printed one (from 1) stands, its middle on the middle, shifted by the writer's hand. */
export function overwrite(entry: EntryText, position: number, to: string, hand: Hand): AddedStrokes {
  const cell = cellOf(entry, position);
  const wanted = layText(to, {
    face: 'sans-bold',
    capHeight: VALUE_CAPS,
    x: cell.x + cell.width / 2 + hand.shiftX,
    y: entry.room.y + entry.room.height - VALUE_LIFT - hand.shiftY,
    align: 'middle',
  });
  const swell = Math.round(STROKE_SCALE * hand.weight);
  return addStrokes(partPath(entry.path, cell).within, wanted.path, swell, 4);
}

/** `relief`: µm of ink that stands on the film. */
export function layStrokes({ picture, box }: AddedStrokes, likeness: number, relief: number): readonly Laid[] {
  const ink = { ...inkLike(SECOND_PEN, likeness), raise: relief };
  return layHere('laminate', toneLevels(picture, box, ink, 3));
}
