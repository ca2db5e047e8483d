import { makePath, type Path } from '../display/path.ts';
import type { Desk } from '../recipe/Desk.ts';

/** Corner radius of a TD3 page (ICAO Doc 9303-4: 3.18 ± 0.30). */
const CORNER = 3.18;
const ROUND = 0.5523;

/** A film's outline, so far inside the page's on its three free sides and open-ended at the spine, which lies on top. */
export function filmOutline({ width, height }: Pick<Desk, 'width' | 'height'>, inset: number): Path {
  const r = Math.max(0.2, CORNER - inset);
  const k = r * ROUND;
  const [left, right, bottom] = [inset, width - inset, height - inset];
  return makePath()
    .move(left, -0.5)
    .line(right, -0.5)
    .line(right, bottom - r)
    .cubic(right, bottom - r + k, right - r + k, bottom, right - r, bottom)
    .line(left + r, bottom)
    .cubic(left + r - k, bottom, left, bottom - r + k, left, bottom - r)
    .close().path;
}
