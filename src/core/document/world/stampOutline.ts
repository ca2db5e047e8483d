import { deg } from '../../units/length.ts';
import { turnOf } from '../../units/turn.ts';
import type { StampDesign, StampShape } from './stampDesign.ts';

type Corner = readonly [x: number, y: number];

const ROUNDING = 4;
const CUT = 4.5;
/** Of the way from the middle to a pointed side at which a hexagon's upper and lower sides end. */
const SHOULDER = 0.72;

/**
 * The outline of a stamp, clockwise, its middle at 0, 0; `inset` mm within its edge. All shapes keep their distance from
 * the outermost outline about everywhere.
 */
export function stampOutline(
  shape: StampShape,
  { width, height }: Pick<StampDesign, 'width' | 'height'>,
  inset = 0,
): readonly Corner[] {
  const [x, y] = [width / 2 - inset, height / 2 - inset];
  switch (shape) {
    case 'rectangle':
      return mirrored([[x, y]]);
    case 'rounded':
      return mirrored(arc([x - ROUNDING + inset, y - ROUNDING + inset], ROUNDING - inset, ROUNDING - inset, 8));
    case 'oval':
      return mirrored(arc([0, 0], x, y, 18));
    case 'hexagon':
      return mirrored([
        [x, 0],
        [x * SHOULDER, y],
      ]);
    case 'cut': {
      const cut = CUT - inset * 0.6;
      return mirrored([
        [x, y - cut],
        [x - cut, y],
      ]);
    }
  }
}

/** From the right to below, as seen. */
function arc([x, y]: Corner, radiusX: number, radiusY: number, steps: number): readonly Corner[] {
  return Array.from({ length: steps + 1 }, (_, i): Corner => {
    const { cos, sin } = turnOf(deg((90 * i) / steps));
    return [x + radiusX * cos, y + radiusY * sin];
  });
}

/** The lower right quarter set on all four sides. */
function mirrored(quarter: readonly Corner[]): readonly Corner[] {
  const back = quarter.toReversed();
  const all: readonly Corner[] = [
    ...quarter,
    ...back.map(([x, y]): Corner => [-x, y]),
    ...quarter.map(([x, y]): Corner => [-x, -y]),
    ...back.map(([x, y]): Corner => [x, -y]),
  ];
  return all.filter(([x, y], i) => {
    const [beforeX, beforeY] = all[(i + all.length - 1) % all.length]!;
    return Math.abs(x - beforeX) > 1e-6 || Math.abs(y - beforeY) > 1e-6;
  });
}
