import { type Mm, mm } from './length.ts';
import type { Box, Point } from './shape.ts';

type Edges = { readonly left: Mm; readonly top: Mm; readonly right: number; readonly bottom: number };

function edgesOf(box: Box): Edges {
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

function fromEdges(left: number, top: number, right: number, bottom: number): Box {
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}

/** The smallest box that covers both. */
export function uniteBoxes(first: Box, second: Box): Box {
  const a = edgesOf(first);
  const b = edgesOf(second);
  return fromEdges(
    Math.min(a.left, b.left),
    Math.min(a.top, b.top),
    Math.max(a.right, b.right),
    Math.max(a.bottom, b.bottom),
  );
}

/** Null where the boxes share no area; touching edges are no area. */
export function intersectBoxes(first: Box, second: Box): Box | null {
  const a = edgesOf(first);
  const b = edgesOf(second);
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right > left && bottom > top ? fromEdges(left, top, right, bottom) : null;
}

/** The left and upper edges belong to a box, the right and lower ones do not. */
export function coversPoint(box: Box, point: Point): boolean {
  const { left, top, right, bottom } = edgesOf(box);
  return point.x >= left && point.x < right && point.y >= top && point.y < bottom;
}

export function coversBox(outer: Box, inner: Box): boolean {
  const a = edgesOf(outer);
  const b = edgesOf(inner);
  return b.left >= a.left && b.top >= a.top && b.right <= a.right && b.bottom <= a.bottom;
}
