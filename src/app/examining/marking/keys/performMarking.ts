import type { Bench } from '../../../../bench/Bench.ts';
import { placesOf } from '../../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../../core/marks/mark.ts';
import type { DrawnPlace } from '../../../../core/marks/place.ts';
import type { ToolEvent } from '../../../../core/marks/tools/drawing.ts';
import { type CursorStep, type CursorWay, moveCursor, wayOnFace } from '../../../../core/marks/tools/gridCursor.ts';
import { hitMarks, nextHit } from '../../../../core/marks/tools/hitMarks.ts';
import { moveShape } from '../../../../core/marks/tools/moveShape.ts';
import { reshape } from '../../../../core/marks/tools/reshape.ts';
import { handlesOf } from '../../../../core/marks/tools/shapeHandles.ts';
import type { Position } from '../../../../core/units/affine.ts';
import { flyToMark } from '../flyToMark.ts';
import { groundOf } from '../ground.ts';
import type { MarkingTool } from '../markingState.ts';
import type { MarkingStore } from '../markingStore.ts';
import type { MarkingAction } from './markingKeys.ts';
import { showCursor } from './showCursor.ts';

type Pace = 'fine' | 'step' | 'leap';

/** A plain arrow moves by the chosen step. */
function paceOf(store: MarkingStore, pace: Pace): CursorStep {
  return { fine: 0.1, step: store.getState().stride, leap: 10 }[pace] as CursorStep;
}

/** Does what a key or a button asks. False where there was nothing to do, so that the bench may have the key. */
export function performMarking(action: MarkingAction, bench: Bench, store: MarkingStore): boolean {
  const move = /^(fine|step|leap)-(left|right|up|down)$/.exec(action);
  if (move !== null) return shift(bench, store, move[2] as CursorWay, paceOf(store, move[1] as Pace));
  if (action.startsWith('tool-')) return takeTool(bench, store, action.slice('tool-'.length) as MarkingTool);
  const state = store.getState();
  const mark = state.marks.find(({ id }) => id === state.selected) ?? null;
  switch (action) {
    case 'hand':
      bench.update({ tool: 'hand' });
      return true;
    case 'undo':
    case 'take-back':
      state.undo();
      return true;
    case 'redo':
      state.redo();
      return true;
    case 'pair':
      return togglePairing(bench, store);
    case 'cursor':
      return toggleCursor(bench, store);
    case 'next-mark':
    case 'previous-mark':
      state.stepMark(action === 'next-mark' ? 1 : -1);
      return flyToChosen(bench, store);
    case 'mark-below':
      return takeBelow(bench, store);
    case 'place':
    case 'close':
      return setPoint(bench, store, action);
    case 'next-handle':
      return mark !== null && nextHandle(store, mark);
    case 'duplicate':
      if (mark !== null) state.duplicate(mark.id, bench.getState().book);
      return mark !== null;
    case 'remove':
      if (mark !== null) state.remove(mark.id, 'keyboard');
      return mark !== null;
    case 'fly':
      return flyToChosen(bench, store);
    case 'escape':
      return state.escape();
    default:
      return false;
  }
}

function flyToChosen(bench: Bench, store: MarkingStore): boolean {
  const { marks, selected } = store.getState();
  const mark = marks.find(({ id }) => id === selected);
  if (mark !== undefined) void flyToMark(bench, mark, null);
  return mark !== undefined;
}

function takeTool(bench: Bench, store: MarkingStore, tool: MarkingTool): boolean {
  if (store.getState().isLocked) return false;
  store.getState().chooseTool(tool);
  bench.update({ tool: 'mark' });
  return true;
}

/** Begins or leaves a pair; while one is named, something to draw with is in hand. */
function togglePairing(bench: Bench, store: MarkingStore): boolean {
  store.getState().togglePairing(bench.getState().tool);
  if (store.getState().pairing !== null) bench.update({ tool: 'mark' });
  return true;
}

function toggleCursor(bench: Bench, store: MarkingStore): boolean {
  const { cursor, placeCursor } = store.getState();
  if (cursor !== null) {
    placeCursor(null);
    return true;
  }
  const { view, face, book } = bench.getState();
  const seen = bench.toFace(view.centre);
  const at = seen?.at ?? { x: book.width / 2, y: book.height / 2 };
  placeCursor({ face: seen?.face ?? face, at: moveCursor(at, { x: 0, y: 0 }, 1, book) });
  bench.update({ tool: 'mark' });
  showCursor(bench, store);
  return true;
}

function setPoint(bench: Bench, store: MarkingStore, action: 'place' | 'close'): boolean {
  const { cursor, draft, draw, tool } = store.getState();
  const face = cursor?.face ?? draft?.face;
  if (face === undefined || !bench.getState().canMark) return false;
  if (tool === 'select' && cursor !== null) return takeBelow(bench, store);
  const event: ToolEvent =
    action === 'place' && cursor !== null ? { kind: 'point', at: cursor.at } : { kind: 'commit' };
  draw(event, groundOf(bench, face), 'keyboard');
  return true;
}

/** The next mark under the grid cursor, or of those under the one in hand. */
function takeBelow(bench: Bench, store: MarkingStore): boolean {
  const { cursor, marks, selected, select } = store.getState();
  const taken = marks.find(({ id }) => id === selected) ?? null;
  const place = placesOf(taken?.place ?? { kind: 'person' }).find(single => single.kind === 'region') ?? null;
  const spot = cursor ?? (place === null ? null : { face: place.face, at: spotOf(place) });
  if (spot === null) return false;
  const hits = hitMarks(marks, spot.face, spot.at, 4 / bench.getState().view.pxPerMm);
  const next = nextHit(hits, selected);
  if (next !== null) select(next.id);
  return next !== null;
}

function spotOf({ shape }: DrawnPlace): Position {
  if (shape.kind === 'polygon') return shape.points[0] ?? { x: 0, y: 0 };
  return shape.kind === 'rectangle' ? { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 } : shape;
}

/** Moves the grid cursor, or without one the mark in hand or the handle it is held by. */
function shift(bench: Bench, store: MarkingStore, way: CursorWay, step: CursorStep): boolean {
  const { cursor, marks, selected, placeCursor, draft, draw } = store.getState();
  const { book } = bench.getState();
  if (cursor !== null) {
    const map = bench.mapOf(cursor.face);
    if (map === null) return false;
    const at = moveCursor(cursor.at, wayOnFace(map, way), step, book);
    placeCursor({ ...cursor, at });
    showCursor(bench, store);
    if (draft !== null) draw({ kind: 'move', at, slack: 0 }, groundOf(bench, cursor.face), 'keyboard');
    return true;
  }
  const mark = marks.find(({ id }) => id === selected);
  return mark !== undefined && nudge(bench, store, mark, way, step);
}

/** Moves the mark in hand or the handle it is held by; it is put down when the key is let go. */
function nudge(bench: Bench, store: MarkingStore, mark: Mark, way: CursorWay, step: CursorStep): boolean {
  const { handle, grip, hold } = store.getState();
  const { book } = bench.getState();
  const place = placesOf(mark.place)[0];
  const map = place?.kind === 'region' ? bench.mapOf(place.face) : null;
  if (place?.kind !== 'region' || map === null) return false;
  const { x, y } = wayOnFace(map, way);
  const before = grip?.id === mark.id ? grip.shape : place.shape;
  const held = handlesOf(before).find(({ id }) => id === handle);
  const shape =
    held === undefined
      ? moveShape(before, { x: x * step, y: y * step }, book)
      : reshape(before, held.id, { x: held.at.x + x * step, y: held.at.y + y * step }, book);
  if (shape !== null) hold({ id: mark.id, place: 0, shape });
  return true;
}

/** Puts down what the arrow keys have moved: one step back takes back all of it. */
export function settleNudge(store: MarkingStore): void {
  const { grip, handle, putShape } = store.getState();
  if (grip !== null) putShape(grip.id, grip.place, grip.shape, handle === null ? 'moved' : 'reshaped', 'keyboard');
}

/** The whole mark, then each of its handles in turn. */
function nextHandle(store: MarkingStore, mark: Mark): boolean {
  const place = placesOf(mark.place)[0];
  if (place?.kind !== 'region') return false;
  const ids = [null, ...handlesOf(place.shape).map(({ id }) => id)];
  const { handle, chooseHandle } = store.getState();
  chooseHandle(ids[(ids.indexOf(handle) + 1) % ids.length] ?? null);
  return true;
}
