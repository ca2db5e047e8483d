import type { Affine, Position } from '../../units/affine.ts';
import type { Page } from './drawing.ts';

/** How far one key moves the cursor, mm. */
export const CURSOR_STEPS = [0.1, 1, 10] as const;
export type CursorStep = (typeof CURSOR_STEPS)[number];
export const CURSOR_WAYS = ['left', 'right', 'up', 'down'] as const;
export type CursorWay = (typeof CURSOR_WAYS)[number];

const WAYS: Readonly<Record<CursorWay, Position>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A way as it is seen, as a way along one axis of the face. `map` leads from the face to the screen. */
export function wayOnFace(map: Affine, way: CursorWay): Position {
  const seen = WAYS[way];
  const across = map.a * seen.x + map.b * seen.y;
  const along = map.c * seen.x + map.d * seen.y;
  return Math.abs(across) >= Math.abs(along) ? { x: Math.sign(across), y: 0 } : { x: 0, y: Math.sign(along) };
}

/** The cursor a step on, on the grid of tenths of a millimetre and never off the page. */
export function moveCursor(at: Position, way: Position, step: CursorStep, page: Page): Position {
  return {
    x: limitTenths(at.x + way.x * step, page.width),
    y: limitTenths(at.y + way.y * step, page.height),
  };
}

function limitTenths(value: number, most: number): number {
  return Math.min(Math.floor(most * 10) / 10, Math.max(0, Math.round(value * 10) / 10));
}
