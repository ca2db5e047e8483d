import { areaBounds } from '../../document/bounds.ts';
import { type Affine, applyAffine, type Position, turnAbout } from '../../units/affine.ts';
import { deg } from '../../units/length.ts';
import type { DrawnShape } from '../place.ts';

/** Sides and corners of a box, as they lie on the page. */
export const BOX_HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type BoxHandle = (typeof BOX_HANDLES)[number];

/** What a shape is taken by: a side or corner of its box, or one of its points. */
export type HandleId = BoxHandle | `p${number}`;
export type ShapeHandle = { readonly id: HandleId; readonly at: Position };

/** An outline of more points than this is reshaped as a whole. */
const POINTS_MOST = 24;

/** The box a shape is reshaped by, in a frame turned with it: `toPage` leads from that frame to the page. */
export type ShapeFrame = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly toPage: Affine;
};

export function frameOf(shape: Exclude<DrawnShape, { kind: 'pin' }>): ShapeFrame {
  if (shape.kind === 'polygon') return { ...areaBounds(shape), toPage: turnAbout({ x: 0, y: 0 }, deg(0)) };
  const box =
    shape.kind === 'rectangle'
      ? { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height }
      : {
          left: shape.x - shape.radiusX,
          top: shape.y - shape.radiusY,
          right: shape.x + shape.radiusX,
          bottom: shape.y + shape.radiusY,
        };
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return { ...box, toPage: turnAbout(middle, shape.angle ?? deg(0)) };
}

/** Whether a shape is reshaped point by point. */
export function isPointed(shape: DrawnShape): boolean {
  return shape.kind === 'polygon' && shape.points.length <= POINTS_MOST;
}

/** What a shape can be taken by; a pin only as a whole. */
export function handlesOf(shape: DrawnShape): readonly ShapeHandle[] {
  if (shape.kind === 'pin') return [];
  if (shape.kind === 'polygon' && isPointed(shape)) {
    return shape.points.map((at, index) => ({ id: `p${index}` as const, at }));
  }
  const { left, top, right, bottom, toPage } = frameOf(shape);
  return BOX_HANDLES.map(id => {
    const x = id.includes('w') ? left : id.includes('e') ? right : (left + right) / 2;
    const y = id.includes('n') ? top : id.includes('s') ? bottom : (top + bottom) / 2;
    return { id, at: applyAffine(toPage, { x, y }) };
  });
}
