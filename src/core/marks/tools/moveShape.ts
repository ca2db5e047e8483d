import type { Position } from '../../units/affine.ts';
import { mm } from '../../units/length.ts';
import type { DrawnShape } from '../place.ts';
import type { Page } from './drawing.ts';
import { roundMm, shapeBounds } from './finishShape.ts';

/** How far beside its original a copy lies, mm. */
const COPY_OFFSET = 2;

/** Moved, as far as the page allows. */
export function moveShape(shape: DrawnShape, by: Position, page: Page): DrawnShape {
  const { left, top, right, bottom } = shapeBounds(shape);
  return shiftShape(shape, {
    x: limitShift(by.x, left, right, page.width),
    y: limitShift(by.y, top, bottom, page.height),
  });
}

function limitShift(by: number, low: number, high: number, most: number): number {
  return Math.max(Math.min(0, -low), Math.min(Math.max(0, most - high), by));
}

function shiftShape(shape: DrawnShape, by: Position): DrawnShape {
  if (shape.kind !== 'polygon') return { ...shape, x: roundMm(shape.x + by.x), y: roundMm(shape.y + by.y) };
  const [dx, dy] = [roundMm(by.x), roundMm(by.y)];
  return { ...shape, points: shape.points.map(({ x, y }) => ({ x: roundMm(x + dx), y: roundMm(y + dy) })) };
}

/** A copy a little beside the original: downwards and to the right where there is room, else the other way. */
export function duplicateShape(shape: DrawnShape, page: Page): DrawnShape {
  const { right, bottom } = shapeBounds(shape);
  const stepOf = (edge: number, most: number): number =>
    edge + COPY_OFFSET <= most ? mm(COPY_OFFSET) : mm(-COPY_OFFSET);
  return moveShape(shape, { x: stepOf(right, page.width), y: stepOf(bottom, page.height) }, page);
}
