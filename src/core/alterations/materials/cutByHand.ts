import { between, type Spot } from '../../press/art/polar.ts';
import type { Dice } from '../../units/dice.ts';
import type { Ring } from './ring.ts';

/** mm between the places at which a hand corrects itself. */
const STEP = 2.4;

/** A straight cut as a hand makes it: a little bowed, with one place where the blade was set anew, `wander` mm off at most. */
function cutSide(from: Spot, to: Spot, wander: number, dice: Dice): readonly Spot[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  const count = Math.max(2, Math.round(length / STEP));
  const bow = (dice.next() - 0.5) * 1.2 * wander;
  const [kinkAt, kink] = [0.2 + 0.6 * dice.next(), (dice.next() - 0.5) * 0.9 * wander];
  return Array.from({ length: count }, (_, i): Spot => {
    const share = i / count;
    const step = share > kinkAt ? kink * (1 - (share - kinkAt) / (1 - kinkAt)) : 0;
    const off = 4 * bow * share * (1 - share) + step + (i === 0 ? 0 : (dice.next() - 0.5) * 0.3 * wander);
    const [x, y] = between(from, to, share);
    return [x - (dy / length) * off, y + (dx / length) * off];
  });
}

/** The corner with this number cut off obliquely, about so many mm from its tip. */
function clipCorner(corners: Ring, corner: number, clip: number, dice: Dice): Ring {
  if (clip <= 0) return corners;
  const count = corners.length;
  return corners.flatMap((spot, i): Ring => {
    if (i !== corner) return [spot];
    const [before, after] = [corners[(i + count - 1) % count]!, corners[(i + 1) % count]!];
    const towards = (other: Spot, reach: number): Spot => {
      const length = Math.sqrt((other[0] - spot[0]) ** 2 + (other[1] - spot[1]) ** 2);
      return between(spot, other, reach / length);
    };
    return [towards(before, clip * (0.85 + 0.3 * dice.next())), towards(after, clip * (0.8 + 0.5 * dice.next()))];
  });
}

export type Cut = {
  /** mm a blade strays from a straight line. */
  readonly wander: number;
  /** Number of the corner that is cut off, and how far. */
  readonly corner: number;
  readonly clip: number;
};

/** An outline of corners cut out by hand. */
export function cutByHand(corners: Ring, { wander, corner, clip }: Cut, dice: Dice): Ring {
  const clipped = clipCorner(corners, corner, clip, dice);
  return clipped.flatMap((spot, i) => cutSide(spot, clipped[(i + 1) % clipped.length]!, wander, dice));
}
