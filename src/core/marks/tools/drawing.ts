import type { Position } from '../../units/affine.ts';
import type { Mm } from '../../units/length.ts';
import type { DrawnShape } from '../place.ts';

/** What a mark is drawn with. */
export const DRAWING_TOOLS = ['pin', 'rectangle', 'ellipse', 'polygon', 'freehand'] as const;
export type DrawingTool = (typeof DRAWING_TOOLS)[number];

/** Size of the face that is drawn on, mm. */
export type Page = { readonly width: Mm | number; readonly height: Mm | number };

/**
 * `dragged`: the finger or button that began it is still down. `open`: it was let go on the spot, so the next press
 * ends it (everything that can be dragged can also be clicked). `closing`: that press is down.
 */
export type DragStage = 'dragged' | 'open' | 'closing';

/** A shape that is being drawn, mm on its face. */
export type Draft =
  | { readonly tool: 'pin'; readonly at: Position }
  | {
      readonly tool: 'rectangle' | 'ellipse';
      readonly from: Position;
      readonly to: Position;
      readonly stage: DragStage;
    }
  | {
      readonly tool: 'polygon';
      readonly points: readonly Position[];
      /** Points taken back, the next to return last. */
      readonly undone: readonly Position[];
      /** Where the pointer is: the end of the line that is not yet there. */
      readonly over: Position | null;
      readonly isDown: boolean;
    }
  | { readonly tool: 'freehand'; readonly points: readonly Position[]; readonly stage: DragStage };

/**
 * What happens to a tool. `at` in mm on the face; `slack` is how far (mm) a hand may slip and still mean the same spot.
 * `point` is a spot named without a press: a key, or a tap of an aid.
 */
export type ToolEvent =
  | { readonly kind: 'press' | 'move' | 'release'; readonly at: Position; readonly slack: number }
  | { readonly kind: 'point'; readonly at: Position }
  | { readonly kind: 'commit' | 'cancel' | 'undo-point' | 'redo-point' };

/** What comes of it: what is still being drawn, and the finished shape. `isRefused`: it was finished and encloses nothing. */
export type ToolStep = {
  readonly draft: Draft | null;
  readonly shape: DrawnShape | null;
  readonly isRefused: boolean;
};

export function keepDrawing(draft: Draft | null): ToolStep {
  return { draft, shape: null, isRefused: false };
}

/** A finished shape, or a refusal where nothing is left of it. */
export function finishDrawing(shape: DrawnShape | null): ToolStep {
  return { draft: null, shape, isRefused: shape === null };
}

export function distanceOf(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
