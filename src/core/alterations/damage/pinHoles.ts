import { atAngle, type Spot } from '../../press/art/polar.ts';
import type { Ink } from '../../press/display/ink.ts';
import { fillItem, strokeItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path, polylinePath } from '../../press/display/path.ts';
import type { Laid } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';

/** `girth`: radius in mm; `stray`: mm a hand misses the place by at most; `burr`: µm of paper pushed up on the far side. */
export type Pricking = { readonly girth: number; readonly stray: number; readonly burr: number };
export type PinHole = { readonly at: Spot; readonly outline: Path };

/** Looking into a hole: the dark between the leaves. Light from behind comes through in full. */
const HOLE: Ink = { cover: [0.15, 0.13, 0.12], uvDim: 0, ir: 0.14, transmission: 1, lighten: 1, sink: 120 };
/** Paper torn and pushed aside: pale, not browned as by a beam. */
const LIP: Ink = { colour: [0.93, 0.92, 0.9], uvDim: 0.85 };
const CORNERS = 9;
export const LIP_WIDTH = 0.15;

/** Places a hand pricked: not quite where they should be, nor quite round. */
export function prickHoles(places: readonly Spot[], { girth, stray }: Pricking, dice: Dice): readonly PinHole[] {
  return places.map(place => {
    const at = atAngle(place, 360 * dice.next(), stray * Math.sqrt(dice.next()));
    const ring = Array.from({ length: CORNERS }, (_, i) =>
      atAngle(at, (360 * i) / CORNERS, girth * (0.82 + 0.36 * dice.next())),
    );
    return { at, outline: polylinePath(ring, true) };
  });
}

/** Pricked from this face: pressed in here, pushed up on the other face. */
export function layHoles(holes: readonly PinHole[], { burr }: Pricking): readonly Laid[] {
  const all = joinPaths(holes.map(({ outline }) => outline));
  const lip = (ink: Ink) => strokeItem(all, 2 * LIP_WIDTH, { ...LIP, ...ink });
  const on = (where: Laid['where'], ink: Ink): readonly Laid[] =>
    [lip(ink), fillItem(all, HOLE)].map(item => ({ where, layer: 'hole', item }));
  return [...on('here', { sink: Math.round(burr / 2) }), ...on('reverse', { raise: burr })];
}
