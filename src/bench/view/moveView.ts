import type { Position } from '../../core/units/affine.ts';
import type { Pane, View } from './view.ts';
import { toBenchPoint, toBenchStep } from './viewMap.ts';

/** Moves the picture by a step on the screen, CSS px. */
export function panView(view: View, step: Position): View {
  const { x, y } = toBenchStep(view, step);
  return { ...view, centre: { x: view.centre.x - x, y: view.centre.y - y } };
}

/** The view changed by `change`, moved so that what lay under `point` (CSS px of the host) lies there still. */
function keepPoint(view: View, pane: Pane, point: Position, change: Partial<View>): View {
  const before = toBenchPoint(view, pane, point);
  const changed = { ...view, ...change };
  const after = toBenchPoint(changed, pane, point);
  const { x, y } = changed.centre;
  return { ...changed, centre: { x: x + before.x - after.x, y: y + before.y - after.y } };
}

export function zoomAbout(view: View, pane: Pane, point: Position, pxPerMm: number): View {
  return keepPoint(view, pane, point, { pxPerMm });
}

/** Counter-clockwise as seen. */
export function turnViewAbout(view: View, pane: Pane, point: Position, degrees: number): View {
  return keepPoint(view, pane, point, { angle: wrapAngle(view.angle + degrees) });
}

/** Left and right swapped as seen, about the middle of the pane. */
export function flipView(view: View): View {
  return { ...view, flipped: !view.flipped, angle: wrapAngle(-view.angle) };
}

/** In (-180, 180]. */
export function wrapAngle(degrees: number): number {
  const rest = degrees % 360;
  const wrapped = rest > 180 ? rest - 360 : rest <= -180 ? rest + 360 : rest;
  return wrapped === 0 ? 0 : wrapped;
}
