import type { Bench } from '../../../bench/Bench.ts';
import { isForeign } from '../../../bench/input/ownPoint.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { placesOf } from '../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { DrawnShape } from '../../../core/marks/place.ts';
import { distanceOf } from '../../../core/marks/tools/drawing.ts';
import { hitMarks, hitsShape, nextHit } from '../../../core/marks/tools/hitMarks.ts';
import { moveShape } from '../../../core/marks/tools/moveShape.ts';
import { reshape } from '../../../core/marks/tools/reshape.ts';
import type { Position } from '../../../core/units/affine.ts';
import { glassOn, pxPerMmOf } from './benchEye.ts';
import { faceUnder, groundOf, onFace } from './ground.ts';
import type { MarkingStore } from './markingStore.ts';
import { handleAt, screenHandles } from './screenHandles.ts';

/** Reach of a hand, CSS px: to take a handle, to hit the line of a mark, and how far a click may slip. */
const REACHES = {
  fine: { handle: 12, line: 5, slack: 4 },
  touch: { handle: 24, line: 12, slack: 9 },
} as const;
type Reach = (typeof REACHES)[keyof typeof REACHES];

/** What the pointer that is down does; the draft of a drawing tool is kept by the store. */
type Stroke = {
  readonly move: (point: Position) => void;
  readonly end: (point: Position) => void;
};

/** Lets one finger, pen or left button draw and take marks while the tool `mark` is in hand. Returns how to stop. */
export function listenToStrokes(host: HTMLElement, bench: Bench, store: MarkingStore): () => void {
  const down = new Set<number>();
  let stroke: Stroke | null = null;
  const pointOf = (event: PointerEvent): Position => {
    const { left, top } = host.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const giveUp = (): void => {
    if (stroke !== null) store.getState().giveUpPress();
    stroke = null;
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isForeign(event)) return;
    down.add(event.pointerId);
    if (down.size > 1) {
      giveUp();
      return;
    }
    const { tool, canMark, highlightsHidden } = bench.getState();
    const point = pointOf(event);
    if (tool !== 'mark' || !canMark || store.getState().isLocked || isOnGlass(bench, event, point)) return;
    if (highlightsHidden) bench.update({ highlightsHidden: false });
    stroke = beginStroke(bench, store, point, event.pointerType === 'touch' ? REACHES.touch : REACHES.fine);
    if (stroke !== null) host.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (stroke !== null && down.has(event.pointerId)) {
      const events = event.getCoalescedEvents?.() ?? [];
      for (const part of events.length > 0 ? events : [event]) stroke.move(pointOf(part));
    } else if (event.pointerType !== 'touch' && down.size === 0) hover(bench, store, pointOf(event));
  };
  const onUp = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || stroke === null) return;
    const ended = stroke;
    stroke = null;
    ended.end(pointOf(event));
  };
  const onCancel = (event: PointerEvent): void => {
    if (down.delete(event.pointerId)) giveUp();
  };
  const listeners = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onCancel };
  for (const [name, listener] of Object.entries(listeners)) host.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) {
      host.removeEventListener(name, listener as EventListener);
    }
  };
}

/** The glass that lies there is taken by the bench. */
function isOnGlass(bench: Bench, event: PointerEvent, point: Position): boolean {
  const state = bench.getState();
  const glass = glassOn(state);
  const isTaken = state.loupe.held || event.pointerType === 'touch';
  return glass !== null && isTaken && distanceOf(glass.middle, point) <= glass.radius;
}

function hover(bench: Bench, store: MarkingStore, point: Position): void {
  const { tool, draft, marks } = store.getState();
  if (bench.getState().tool !== 'mark') return;
  if (draft !== null && tool !== 'select') leadDraft(bench, store, draft.face, 'move', point, REACHES.fine);
  else if (tool === 'select') store.getState().hover(hitsAt(bench, marks, point, REACHES.fine)[0]?.id ?? null);
}

function beginStroke(bench: Bench, store: MarkingStore, point: Position, reach: Reach): Stroke | null {
  const { tool, draft, marks, selected } = store.getState();
  const mark = marks.find(({ id }) => id === selected) ?? null;
  const handle = mark === null || draft !== null ? null : handleAt(screenHandles(bench, mark), point, reach.handle);
  if (mark !== null && handle !== null) {
    const before = shapeOf(mark, handle.end);
    const change = (at: Position): DrawnShape | null =>
      before === null ? null : reshape(before, handle.id, at, groundOf(bench, handle.face).page);
    const drag = dragShape(bench, store, { mark, end: handle.end, face: handle.face, kind: 'reshaped', change });
    return dragOrClick(drag, point, reach, () => store.getState().chooseHandle(handle.id));
  }
  if (tool === 'select') return putHandle(bench, store, mark, point) ? null : takeMark(bench, store, point, reach);
  const begun = draft === null || bench.mapOf(draft.face) === null ? null : draft.face;
  const face = begun ?? faceUnder(bench, point);
  if (face === null) return null;
  const lead = (kind: 'press' | 'move' | 'release') => (to: Position) => leadDraft(bench, store, face, kind, to, reach);
  lead('press')(point);
  return { move: lead('move'), end: lead('release') };
}

function leadDraft(
  bench: Bench,
  store: MarkingStore,
  face: FaceId,
  kind: 'press' | 'move' | 'release',
  point: Position,
  reach: Reach,
): void {
  const at = onFace(bench, face, point);
  if (at === null) return;
  store.getState().draw({ kind, at, slack: reach.slack / pxPerMmOf(bench, face) }, groundOf(bench, face), 'pointer');
}

function hitsAt(bench: Bench, marks: readonly Mark[], point: Position, reach: Reach): readonly Mark[] {
  const face = faceUnder(bench, point);
  const at = face === null ? null : onFace(bench, face, point);
  return face === null || at === null ? [] : hitMarks(marks, face, at, reach.line / pxPerMmOf(bench, face));
}

/** Takes the smallest mark under the hand; one already taken stays, so that it can be moved from under others. A click goes on to the next. */
function takeMark(bench: Bench, store: MarkingStore, point: Position, reach: Reach): Stroke | null {
  const { marks, selected, select } = store.getState();
  const hits = hitsAt(bench, marks, point, reach);
  const held = hits.find(({ id }) => id === selected) ?? null;
  const mark = held ?? hits[0] ?? null;
  select(mark?.id ?? null);
  const face = faceUnder(bench, point);
  const from = face === null ? null : onFace(bench, face, point);
  if (mark === null || face === null || from === null) return null;
  const end = endUnder(mark, face, from, reach.line / pxPerMmOf(bench, face));
  const before = shapeOf(mark, end);
  const { page } = groundOf(bench, face);
  const change = (at: Position): DrawnShape | null =>
    before === null ? null : moveShape(before, { x: at.x - from.x, y: at.y - from.y }, page);
  const drag = dragShape(bench, store, { mark, end, face, kind: 'moved', change });
  return dragOrClick(drag, point, reach, () => {
    if (held !== null) select(nextHit(hits, held.id)?.id ?? null);
  });
}

/** A drag once the hand has moved more than it may slip; until then it may yet be a click. */
function dragOrClick(drag: Stroke, from: Position, { slack }: Reach, click: () => void): Stroke {
  let isMoved = false;
  return {
    move: to => {
      isMoved ||= distanceOf(to, from) > slack;
      if (isMoved) drag.move(to);
    },
    end: to => {
      if (isMoved) drag.end(to);
      else click();
    },
  };
}

/** The handle that was clicked goes where is clicked next, so that nothing needs a drag. */
function putHandle(bench: Bench, store: MarkingStore, mark: Mark | null, point: Position): boolean {
  const { handle, chooseHandle, putShape } = store.getState();
  const held = mark === null ? undefined : screenHandles(bench, mark).find(({ id }) => id === handle);
  const at = held === undefined ? null : onFace(bench, held.face, point);
  if (mark === null || held === undefined || at === null) return false;
  const before = shapeOf(mark, held.end);
  const shape = before === null ? null : reshape(before, held.id, at, groundOf(bench, held.face).page);
  chooseHandle(null);
  if (shape !== null) putShape(mark.id, held.end, shape, 'reshaped', 'pointer');
  return true;
}

function shapeOf(mark: Mark, end: 0 | 1): DrawnShape | null {
  const place = placesOf(mark.place)[end];
  return place?.kind === 'region' ? place.shape : null;
}

function endUnder(mark: Mark, face: FaceId, at: Position, reach: number): 0 | 1 {
  const index = placesOf(mark.place).findIndex(
    place => place.kind === 'region' && place.face === face && hitsShape(place.shape, at, reach),
  );
  return index === 1 ? 1 : 0;
}

type Drag = {
  readonly mark: Mark;
  readonly end: 0 | 1;
  readonly face: FaceId;
  readonly kind: 'moved' | 'reshaped';
  readonly change: (at: Position) => DrawnShape | null;
};

function dragShape(bench: Bench, store: MarkingStore, { mark, end, face, kind, change }: Drag): Stroke {
  const shapeAt = (point: Position): DrawnShape | null => {
    const at = onFace(bench, face, point);
    return at === null ? null : change(at);
  };
  let last: DrawnShape | null = null;
  return {
    move: point => {
      last = shapeAt(point) ?? last;
      if (last !== null) store.getState().hold({ id: mark.id, place: end, shape: last });
    },
    end: point => {
      const shape = last === null ? null : (shapeAt(point) ?? last);
      if (shape === null) store.getState().hold(null);
      else store.getState().putShape(mark.id, end, shape, kind, 'pointer');
    },
  };
}
