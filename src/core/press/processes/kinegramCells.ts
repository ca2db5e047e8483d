import { atAngle, type Spot } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';

/** Gratings of a kinetic device lie between these, lines per mm. */
export const FINEST = 1400;
export const COARSEST = 700;
/** Lines per mm at which a grating scatters white instead of splitting colours. */
export const ACHROMATIC = 48;

/** A grating as ink; the device is written in whole degrees and tens of lines. */
export function gratingInk(azimuth: number, lines: number, strength: number): Ink {
  const turned = ((Math.round(azimuth) % 180) + 180) % 180;
  const fine = lines === ACHROMATIC ? lines : Math.min(FINEST, Math.max(COARSEST, Math.round(lines / 10) * 10));
  return { grating: { azimuth: turned, lines: fine, strength } };
}

/** A point on the device's outline, a rounded square-like oval, at an angle and a share of its half axes. */
export function onOutline(centre: Spot, halfWidth: number, halfHeight: number, angle: number, share: number): Spot {
  const [ux, uy] = atAngle([0, 0], angle, 1);
  const power = ux ** 4 + uy ** 4;
  const reach = share / Math.sqrt(Math.sqrt(power));
  return [centre[0] + ux * reach * halfWidth, centre[1] + uy * reach * halfHeight];
}
