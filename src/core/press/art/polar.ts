import { deg } from '../../units/length.ts';
import { turnOf } from '../../units/turn.ts';

export type Spot = readonly [x: number, y: number];

/** The point at an angle (degrees, counter-clockwise as seen, 0 to the right) and a distance from a centre. */
export function atAngle(centre: Spot, angle: number, distance: number): Spot {
  const { cos, sin } = turnOf(deg(angle % 360));
  return [centre[0] + cos * distance, centre[1] - sin * distance];
}

export function between(from: Spot, to: Spot, share: number): Spot {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
