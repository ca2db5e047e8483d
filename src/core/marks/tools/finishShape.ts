import { areaBounds, type Bounds } from '../../document/bounds.ts';
import type { Position } from '../../units/affine.ts';
import { gridOf } from '../../units/grid.ts';
import { type Mm, mm } from '../../units/length.ts';
import { signedArea } from '../../units/polygon.ts';
import { rasterise } from '../../units/rasterise.ts';
import type { Point } from '../../units/shape.ts';
import type { DrawnShape } from '../place.ts';
import { areaOfShape } from '../rasteriseMark.ts';
import type { Page } from './drawing.ts';

/** Less than this to a side, mm, is a slip of the hand and no shape. */
export const SIDE_LEAST = 0.2;

/** An outline around more than this, mm², surely covers something; a lesser one, or one that crosses itself, is looked at. */
const SURELY = 1;

/** Marks are kept to a hundredth of a millimetre. */
export function roundMm(value: number): Mm {
  return mm(Math.round(value * 100) / 100);
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** The nearest place on the page. */
export function keepOnPage({ x, y }: Position, page: Page): Point {
  return { x: mm(clamp(x, page.width)), y: mm(clamp(y, page.height)) };
}

/** Upright bounds of what is drawn; a pin is its point. */
export function shapeBounds(shape: DrawnShape): Bounds {
  return shape.kind === 'pin'
    ? { left: shape.x, top: shape.y, right: shape.x, bottom: shape.y }
    : areaBounds(areaOfShape(shape));
}

export function liesOnPage(shape: DrawnShape, page: Page): boolean {
  const { left, top, right, bottom } = shapeBounds(shape);
  const slack = 0.02;
  return left >= -slack && top >= -slack && right <= page.width + slack && bottom <= page.height + slack;
}

function roundShape(shape: DrawnShape): DrawnShape {
  switch (shape.kind) {
    case 'pin':
      return { ...shape, x: roundMm(shape.x), y: roundMm(shape.y) };
    case 'rectangle': {
      const [x, y] = [roundMm(shape.x), roundMm(shape.y)];
      const [right, bottom] = [roundMm(shape.x + shape.width), roundMm(shape.y + shape.height)];
      return { ...shape, x, y, width: roundMm(right - x), height: roundMm(bottom - y) };
    }
    case 'ellipse': {
      const [x, y] = [roundMm(shape.x), roundMm(shape.y)];
      return { ...shape, x, y, radiusX: roundMm(shape.radiusX), radiusY: roundMm(shape.radiusY) };
    }
    case 'polygon':
      return { ...shape, points: dropRepeats(shape.points.map(({ x, y }) => ({ x: roundMm(x), y: roundMm(y) }))) };
  }
}

function dropRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, at) => {
    const before = points[at === 0 ? points.length - 1 : at - 1];
    return points.length === 1 || before === undefined || before.x !== point.x || before.y !== point.y;
  });
}

function isWorthKeeping(shape: DrawnShape, page: Page): boolean {
  if (shape.kind === 'pin') return true;
  if (shape.kind === 'polygon' && shape.points.length < 3) return false;
  const [width, height] = sidesOf(shape);
  if (!(width >= SIDE_LEAST - 1e-9 && height >= SIDE_LEAST - 1e-9)) return false;
  if (shape.kind === 'polygon' && Math.abs(signedArea(shape.points)) > SURELY) return true;
  const size = { width: mm(page.width), height: mm(page.height) };
  return rasterise(areaOfShape(shape), gridOf(size)).count > 0;
}

function sidesOf(shape: Exclude<DrawnShape, { kind: 'pin' }>): readonly [number, number] {
  if (shape.kind === 'rectangle') return [shape.width, shape.height];
  if (shape.kind === 'ellipse') return [2 * shape.radiusX, 2 * shape.radiusY];
  const { left, top, right, bottom } = areaBounds(shape);
  return [right - left, bottom - top];
}

/** The shape as it is stored; null where it encloses nothing or does not lie on the page. */
export function finishShape(shape: DrawnShape, page: Page): DrawnShape | null {
  const rounded = roundShape(shape);
  return liesOnPage(rounded, page) && isWorthKeeping(rounded, page) ? rounded : null;
}
