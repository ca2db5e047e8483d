import {
  type Affine,
  applyAffine,
  composeAffine,
  IDENTITY,
  invertAffine,
  moveBy,
  type Position,
  scaleAbout,
  turnAbout,
} from '../../core/units/affine.ts';
import { deg } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';
import type { Pane, View } from './view.ts';

const ORIGIN: Position = { x: 0, y: 0 };
const MIRROR: Affine = { a: -1, b: 0, c: 0, d: 1, e: 0, f: 0 };

export function middleOf(pane: Pane | Box): Position {
  return { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
}

/** mm on the bench to CSS px of the host: mirrored first, then turned, so that `angle` is what the eye sees. */
export function viewMap(view: View, pane: Pane): Affine {
  const middle = middleOf(pane);
  const parts = [
    moveBy(-view.centre.x, -view.centre.y),
    view.flipped ? MIRROR : IDENTITY,
    turnAbout(ORIGIN, deg(view.angle)),
    scaleAbout(ORIGIN, view.pxPerMm),
    moveBy(middle.x, middle.y),
  ];
  return parts.reduce(composeAffine);
}

/** Of maps that never flatten the plane: views have a scale above zero, faces are laid by quarter turns. */
export function reverseMap(map: Affine): Affine {
  const reverse = invertAffine(map);
  if (reverse === null) throw new Error('a map of the bench flattens the plane');
  return reverse;
}

/** CSS px of the host to mm on the bench. */
export function toBenchPoint(view: View, pane: Pane, point: Position): Position {
  return applyAffine(reverseMap(viewMap(view, pane)), point);
}

/** A step on the screen (CSS px) as a step on the bench (mm). */
export function toBenchStep(view: View, step: Position): Position {
  const { a, b, c, d } = viewMap(view, { x: 0, y: 0, width: 0, height: 0 });
  return applyAffine(reverseMap({ a, b, c, d, e: 0, f: 0 }), step);
}

/** CSS px to device px. */
export function toDevice(map: Affine, ratio: number): Affine {
  return composeAffine(map, scaleAbout(ORIGIN, ratio));
}

/** How many px of the target one mm becomes. */
export function scaleOf(map: Affine): number {
  return Math.sqrt(Math.abs(map.a * map.d - map.b * map.c));
}
