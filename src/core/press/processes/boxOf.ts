import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';

/** x, y, width, height as a recipe writes them. */
export function boxOf([x, y, width, height]: readonly [number, number, number, number]): Box {
  return { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
}
