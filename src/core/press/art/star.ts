import { joinPaths, type Path, polylinePath } from '../display/path.ts';
import { atAngle, type Spot } from './polar.ts';

/** Tips and notches of a star in turn, beginning with the upper tip, counter-clockwise. */
export function starSpots(centre: Spot, tips: number, radius: number, notch: number): readonly Spot[] {
  return Array.from({ length: 2 * tips }, (_, i) =>
    atAngle(centre, 90 + (180 * i) / tips, i % 2 === 0 ? radius : notch),
  );
}

export function starPath(centre: Spot, tips: number, radius: number, notch: number): Path {
  return polylinePath(starSpots(centre, tips, radius, notch), true);
}

/** Every second facet of a star: the shaded sides, as if it were cut like a stone. */
export function starFacets(centre: Spot, tips: number, radius: number, notch: number): Path {
  const spots = starSpots(centre, tips, radius, notch);
  return joinPaths(spots.flatMap((tip, i) => (i % 2 === 0 ? [polylinePath([centre, tip, spots[i + 1]!], true)] : [])));
}
