import type { Path } from '../display/path.ts';
import { flattenPath } from './flattenPath.ts';

/** mm² that a path encloses: holes count against what holds them; above zero when its outer rings run clockwise as seen. */
export function enclosedArea(path: Path): number {
  let twice = 0;
  for (const ring of flattenPath(path, 6)) {
    let before = ring.at(-1)!;
    for (const spot of ring) {
      twice += before[0] * spot[1] - spot[0] * before[1];
      before = spot;
    }
  }
  return twice / 2;
}
