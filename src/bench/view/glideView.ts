import type { Position } from '../../core/units/affine.ts';
import { wrapAngle } from './moveView.ts';
import type { View } from './view.ts';

/**
 * A view between two, `share` 0..1 of the way: the scale grows evenly in ratio and the centre goes with it, so that the
 * picture seems to move towards one fixed place. Mirroring changes at once.
 */
export function glideView(from: View, to: View, share: number): View {
  if (share >= 1) return to;
  const eased = share * share * (3 - 2 * share);
  const pxPerMm = from.pxPerMm * (to.pxPerMm / from.pxPerMm) ** eased;
  const isZoom = Math.abs(Math.log(to.pxPerMm / from.pxPerMm)) > 0.05;
  const along = isZoom ? (1 / from.pxPerMm - 1 / pxPerMm) / (1 / from.pxPerMm - 1 / to.pxPerMm) : eased;
  const between = (a: number, b: number): number => a + (b - a) * along;
  const centre: Position = { x: between(from.centre.x, to.centre.x), y: between(from.centre.y, to.centre.y) };
  return {
    centre,
    pxPerMm,
    angle: wrapAngle(from.angle + wrapAngle(to.angle - from.angle) * eased),
    flipped: to.flipped,
  };
}
