import type { BenchTool } from '../../../bench/Bench.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Family } from '../../../core/document/fraudTree.ts';
import type { Light } from '../../../core/document/lights.ts';
import type { Confidence } from '../../../core/marks/confidence.ts';
import type { Edit, EditOrigin } from '../../../core/marks/edit.ts';
import type { History } from '../../../core/marks/history.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { DrawnShape, MarkPlace, SinglePlace } from '../../../core/marks/place.ts';
import { DRAWING_TOOLS, type Draft, type Page, type ToolEvent } from '../../../core/marks/tools/drawing.ts';
import type { CursorStep } from '../../../core/marks/tools/gridCursor.ts';
import type { HandleId } from '../../../core/marks/tools/shapeHandles.ts';
import type { Position } from '../../../core/units/affine.ts';

/** Which list stands beside the bench. */
export const MARK_SHEETS = ['marks', 'reader', 'places'] as const;
export type MarkSheetName = (typeof MARK_SHEETS)[number];

/** `select` takes, moves and reshapes what is there; the others draw. */
export const MARKING_TOOLS = ['select', ...DRAWING_TOOLS] as const;
export type MarkingTool = (typeof MARKING_TOOLS)[number];

/** A face as a place to draw on: how large it is, and the light it lies under. */
export type Ground = { readonly face: FaceId; readonly page: Page; readonly light: Light };

/** What the next mark is called and how sure it is of itself; family null: guessed from the place. */
export type MarkDefaults = { readonly family: Family | null; readonly confidence: Confidence };

/** What was done last, for those who hear it instead of seeing it. */
export type MarkingDeed =
  | {
      readonly kind:
        | 'created'
        | 'removed'
        | 'changed'
        | 'moved'
        | 'reshaped'
        | 'duplicated'
        | 'selected'
        | 'already-marked'
        | 'undone'
        | 'redone';
      readonly mark: Mark | null;
    }
  | { readonly kind: 'point-set' | 'point-taken'; readonly count: number }
  | { readonly kind: 'half-named'; readonly place: SinglePlace }
  | { readonly kind: 'begun' | 'too-small' | 'too-many' | 'cancelled' | 'same-half' | 'nothing-left' };

/** The tools of the marks and of the bench that the pin was taken in place of. */
export type ToolsBefore = { readonly tool: MarkingTool; readonly benchTool: BenchTool };

/** The two ends of a pair that is being named; `first` null until the first place is. `before` comes back after it. */
export type Pairing = { readonly first: SinglePlace | null; readonly before: ToolsBefore | null };

/** Where the grid cursor stands. */
export type Cursor = { readonly face: FaceId; readonly at: Position };

/** A shape in the hand: how it would lie if it were let go now. `place` tells which end of a pair. */
export type Grip = { readonly id: string; readonly place: 0 | 1; readonly shape: DrawnShape };

export type MarkingState = {
  readonly marks: readonly Mark[];
  readonly history: History;
  readonly selected: string | null;
  /** Marks under the hand or pointed at in the list. */
  readonly hovered: string | null;
  readonly tool: MarkingTool;
  readonly sheet: MarkSheetName;
  readonly draft: { readonly face: FaceId; readonly draft: Draft } | null;
  readonly grip: Grip | null;
  readonly pairing: Pairing | null;
  readonly cursor: Cursor | null;
  readonly stride: CursorStep;
  /** The handle the arrow keys move; null: the whole mark. */
  readonly handle: HandleId | null;
  readonly defaults: MarkDefaults;
  /** Nothing can be changed: the answer is given, or marks are only shown. */
  readonly isLocked: boolean;
  /** `count` tells two equal deeds apart. */
  readonly deed: { readonly count: number; readonly what: MarkingDeed } | null;
};

export type MarkingActions = {
  readonly chooseTool: (tool: MarkingTool) => void;
  /** One step of the drawing tool in hand. */
  readonly draw: (event: ToolEvent, ground: Ground, origin: EditOrigin) => void;
  /** Puts the draft back to what it was before the press that is down: two fingers were meant. */
  readonly giveUpPress: () => void;
  /**
   * Names a place of the lists; while a pair is being named, one end of it, unless it is a whole pair itself. Its mark
   * comes to hand in the list.
   */
  readonly name: (place: MarkPlace, light: Light) => void;
  /** Begins or leaves a pair. To begin one the pin comes to hand, unless something else that draws is: a click is a place. */
  readonly togglePairing: (benchTool: BenchTool) => void;
  readonly select: (id: string | null) => void;
  readonly hover: (id: string | null) => void;
  readonly stepMark: (way: 1 | -1) => void;
  readonly changeMark: (id: string, change: Partial<Pick<Mark, 'family' | 'class' | 'confidence'>>) => void;
  readonly setDefaults: (change: Partial<MarkDefaults>) => void;
  readonly hold: (grip: Grip | null) => void;
  /** Ends a move or a reshaping. */
  readonly putShape: (
    id: string,
    place: 0 | 1,
    shape: DrawnShape,
    kind: 'moved' | 'reshaped',
    origin: EditOrigin,
  ) => void;
  readonly duplicate: (id: string, page: Page) => void;
  readonly remove: (id: string, origin: EditOrigin) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Leaves the innermost thing one is in: a draft, a pair, the selection. False where there was nothing to leave. */
  readonly escape: () => boolean;
  readonly placeCursor: (cursor: Cursor | null) => void;
  readonly chooseStride: (stride: CursorStep) => void;
  readonly chooseHandle: (handle: HandleId | null) => void;
  readonly showSheet: (sheet: MarkSheetName) => void;
  readonly lock: (isLocked: boolean) => void;
};

export type MarkingOptions = {
  /** A fresh identifier of a mark; no two alike. */
  readonly makeId: () => string;
  readonly initial?: readonly Mark[];
  /** The way back and forth, where work is taken up again. */
  readonly history?: History;
  readonly isLocked?: boolean;
  /** The family a new mark begins with, by where it lies. */
  readonly familyOf?: (place: MarkPlace) => Family;
  /** Called after each edit, undoing included. */
  readonly onChange?: (edit: Edit, marks: readonly Mark[]) => void;
};
