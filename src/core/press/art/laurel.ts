import { makePath, type Path } from '../display/path.ts';
import { atAngle, between, type Spot } from './polar.ts';

/** One leaf of a branch, from its stalk to its tip. */
export type Leaf = { readonly foot: Spot; readonly tip: Spot; readonly breadth: number };

/**
 * Leaves of a branch bent along a circle, from the bottom upward, three by three: outward, inward, and one on the
 * stem at its end. `side` -1 is the left branch, 1 the right one. Lengths in the units of the radius.
 */
export function laurelLeaves(centre: Spot, radius: number, side: -1 | 1): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const pairs = 11;
  for (let i = 0; i < pairs; i++) {
    const angle = -90 + side * (16 + i * 11);
    const foot = atAngle(centre, angle, radius);
    const length = radius * (0.28 - 0.0105 * i);
    const along = angle + side * 90;
    for (const sway of [-1, 1]) {
      const tip = atAngle(foot, along + side * sway * -27, length);
      leaves.push({ foot, tip, breadth: length * 0.38 });
    }
  }
  const end = atAngle(centre, -90 + side * (16 + pairs * 11), radius);
  leaves.push({
    foot: end,
    tip: atAngle(end, -90 + side * (16 + pairs * 11) + side * 90, radius * 0.2),
    breadth: radius * 0.07,
  });
  return leaves;
}

/** The stem under the leaves, from below the crossing to the last leaf. */
export function laurelStem(centre: Spot, radius: number, side: -1 | 1): readonly Spot[] {
  return Array.from({ length: 24 }, (_, i) =>
    atAngle(centre, -90 + side * (-9 + i * 6.05), radius * (i < 3 ? 1.075 - 0.025 * i : 1)),
  );
}

/** Points beside the axis of a leaf: `across` -1 and 1 are its edges. */
export function onLeaf({ foot, tip, breadth }: Leaf, along: number, across: number): Spot {
  const [x, y] = between(foot, tip, along);
  const [dx, dy] = [tip[0] - foot[0], tip[1] - foot[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  const reach = (breadth / 2) * across * 4 * along * (1 - along) * (1.25 - 0.5 * along);
  return [x - (dy / length) * reach, y + (dx / length) * reach];
}

export function leafPath(leaf: Leaf): Path {
  const { foot, tip } = leaf;
  const [outA, outB] = [onLeaf(leaf, 0.38, 1.5), onLeaf(leaf, 0.7, 1.35)];
  const [inB, inA] = [onLeaf(leaf, 0.7, -1.35), onLeaf(leaf, 0.38, -1.5)];
  return makePath()
    .move(...foot)
    .cubic(...outA, ...outB, ...tip)
    .cubic(...inB, ...inA, ...foot)
    .close().path;
}
