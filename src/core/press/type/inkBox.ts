import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { type Path, pathBounds } from '../display/path.ts';
import { toMicrometre } from './micrometre.ts';

/** The box of a path's points, which holds its ink; a path without points has an empty box at the place given. */
export function inkBox(path: Path, x: number, y: number): Box {
  const { width, height, ...corner } = pathBounds(path) ?? { x: mm(x), y: mm(y), width: 0, height: 0 };
  return { ...corner, width: toMicrometre(width) as Box['width'], height: toMicrometre(height) as Box['height'] };
}
