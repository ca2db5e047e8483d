import { applyAffine, invertAffine, type Position } from '../../units/affine.ts';
import { mm } from '../../units/length.ts';
import type { DrawnShape } from '../place.ts';
import type { Page } from './drawing.ts';
import { finishShape, keepOnPage } from './finishShape.ts';
import { frameOf, type HandleId, type ShapeFrame } from './shapeHandles.ts';

/** The shape with one handle led to a place; null where that leaves nothing, or leads off the page. */
export function reshape(shape: DrawnShape, handle: HandleId, to: Position, page: Page): DrawnShape | null {
  if (shape.kind === 'pin') return finishShape({ kind: 'pin', ...keepOnPage(to, page) }, page);
  const at = keepOnPage(to, page);
  if (shape.kind === 'polygon' && handle.startsWith('p')) {
    const index = Number(handle.slice(1));
    return finishShape({ ...shape, points: shape.points.map((point, i) => (i === index ? at : point)) }, page);
  }
  const frame = frameOf(shape);
  return finishShape(fitInto(shape, frame, leadSides(frame, handle, at)), page);
}

type Sides = Omit<ShapeFrame, 'toPage'>;

function leadSides(frame: ShapeFrame, handle: HandleId, to: Position): Sides {
  const back = invertAffine(frame.toPage);
  const at = back === null ? to : applyAffine(back, to);
  const [left, right] = [handle.includes('w') ? at.x : frame.left, handle.includes('e') ? at.x : frame.right];
  const [top, bottom] = [handle.includes('n') ? at.y : frame.top, handle.includes('s') ? at.y : frame.bottom];
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
}

function fitInto(shape: Exclude<DrawnShape, { kind: 'pin' }>, frame: ShapeFrame, sides: Sides): DrawnShape {
  const [width, height] = [sides.right - sides.left, sides.bottom - sides.top];
  if (shape.kind === 'polygon') {
    const along = (value: number, low: number, high: number, newLow: number, size: number): number =>
      newLow + (high === low ? 0.5 : (value - low) / (high - low)) * size;
    const points = shape.points.map(({ x, y }) => ({
      x: mm(along(x, frame.left, frame.right, sides.left, width)),
      y: mm(along(y, frame.top, frame.bottom, sides.top, height)),
    }));
    return { ...shape, points };
  }
  const middle = { x: (sides.left + sides.right) / 2, y: (sides.top + sides.bottom) / 2 };
  const { x, y } = applyAffine(frame.toPage, middle);
  return shape.kind === 'rectangle'
    ? { ...shape, x: mm(x - width / 2), y: mm(y - height / 2), width: mm(width), height: mm(height) }
    : { ...shape, x: mm(x), y: mm(y), radiusX: mm(width / 2), radiusY: mm(height / 2) };
}
