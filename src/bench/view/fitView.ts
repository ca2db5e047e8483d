import { deg } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';
import { turnOf } from '../../core/units/turn.ts';
import type { Pane, View } from './view.ts';
import { middleOf } from './viewMap.ts';

/** Free room around a fitted page, share of the pane's shorter side. */
const MARGIN = 0.04;
/** Greatest zoom against life size; the loupe goes as far. */
export const ZOOM_MOST = 40;
/** CSS px per mm of a screen nobody measured. */
export const LIFE_SIZE = 96 / 25.4;

/** CSS px per mm at which the box, turned as the view is, just fits the pane. */
export function fitScale(box: Box, pane: Pane, angle: number): number {
  const { cos, sin } = turnOf(deg(angle));
  const wide = Math.abs(cos) * box.width + Math.abs(sin) * box.height;
  const high = Math.abs(sin) * box.width + Math.abs(cos) * box.height;
  const room = 2 * MARGIN * Math.min(pane.width, pane.height);
  return Math.max(0.05, Math.min((pane.width - room) / wide, (pane.height - room) / high));
}

/** The whole box (mm on the bench) in the middle of the pane; turn and mirroring are kept. */
export function fitView(view: View, box: Box, pane: Pane, screenPxPerMm: number): View {
  const pxPerMm = Math.min(fitScale(box, pane, view.angle), ZOOM_MOST * screenPxPerMm);
  return { ...view, centre: middleOf(box), pxPerMm };
}

/**
 * The view brought into its limits: no smaller than life size or half the size that fits, no larger than 40 times life size, and the
 * middle of the pane always on the laid pages, so that they cannot be lost.
 */
export function limitView(view: View, bounds: Box, pane: Pane, screenPxPerMm: number): View {
  const most = ZOOM_MOST * screenPxPerMm;
  const least = Math.min(screenPxPerMm, fitScale(bounds, pane, view.angle) / 2);
  return {
    ...view,
    pxPerMm: clamp(view.pxPerMm, least, most),
    centre: {
      x: clamp(view.centre.x, bounds.x, bounds.x + bounds.width),
      y: clamp(view.centre.y, bounds.y, bounds.y + bounds.height),
    },
  };
}

export function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
