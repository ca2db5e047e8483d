import type { Grid } from '../units/grid.ts';
import { mm } from '../units/length.ts';
import type { Mask } from '../units/mask.ts';
import { rasterise } from '../units/rasterise.ts';
import type { Area } from '../units/shape.ts';
import type { DrawnShape } from './place.ts';

/** What a pin is worth, in mm. */
export const PIN_RADIUS = mm(2);

/** The area a drawn shape stands for. */
export function areaOfShape(shape: DrawnShape): Area {
  if (shape.kind !== 'pin') return shape;
  return { kind: 'ellipse', x: shape.x, y: shape.y, radiusX: PIN_RADIUS, radiusY: PIN_RADIUS };
}

/** The cells of a face a drawn shape covers, clipped to the page. */
export function rasteriseMark(shape: DrawnShape, grid: Grid): Mask {
  return rasterise(areaOfShape(shape), grid);
}
