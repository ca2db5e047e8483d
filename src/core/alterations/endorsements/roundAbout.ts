import type { Dice } from '../../units/dice.ts';
import type { Box } from '../../units/shape.ts';
import type { Ring } from '../materials/ring.ts';

/** Corners of the outline of something done by hand. */
const CORNERS = 96;
/** Of the oval: 2 an ellipse, the more the nearer to a rectangle. */
const FULLNESS = 3.2;

/** An uneven oval round a box, `spill` mm beyond it on the whole. */
export function roundAbout({ x, y, width, height }: Box, spill: number, dice: Dice): Ring {
  const swings = [2, 3, 5, 8, 13].map(times => ({
    times,
    by: (spill * (0.3 + 0.5 * dice.next())) / times ** 0.6,
    from: dice.next() * 2 * Math.PI,
  }));
  const [across, down] = [width / 2 + spill, height / 2 + spill];
  return Array.from({ length: CORNERS }, (_, i) => {
    const turn = (i / CORNERS) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const full = (Math.abs(cos) ** FULLNESS + Math.abs(sin) ** FULLNESS) ** (-1 / FULLNESS);
    const uneven = swings.reduce((sum, { times, by, from }) => sum + by * Math.sin(times * turn + from), 0);
    return [x + width / 2 + (across * full + uneven) * cos, y + height / 2 + (down * full + uneven) * sin];
  });
}
