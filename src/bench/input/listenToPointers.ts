import type { Position } from '../../core/units/affine.ts';
import type { BenchState } from '../Bench.ts';
import { glassSize } from '../stage/looks.ts';
import { beginGesture, dragView, type Gesture, type Landing } from './gestures.ts';
import { hoverOver } from './hoverOver.ts';
import type { InputHost } from './InputHost.ts';
import { isForeign, type OwnPoint, pointOfEvent } from './ownPoint.ts';
import { pinchView } from './pinchView.ts';

type Pinch = { readonly state: BenchState; readonly first: readonly [Position, Position] };

/** `over`: where a mouse or pen hovers, CSS px in our own pane; null while none does. */
export type PointerWatch = { readonly stop: () => void; readonly over: () => Position | null };

/**
 * All that mouse, pen and fingers do: one finger by the tool in hand, two fingers always move the view, and a second
 * finger takes back what the first had begun.
 */
export function listenToPointers(input: InputHost): PointerWatch {
  const { host, get, change } = input;
  const down = new Map<number, Position>();
  let gesture: Gesture | null = null;
  let pinch: Pinch | null = null;
  let over: Position | null = null;

  const giveUp = (since: number): void => {
    if (gesture?.giveUp !== undefined) change(gesture.giveUp(), since);
    gesture = null;
    pinch = null;
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button === 2 || down.size >= 2 || isForeign(event)) return;
    const where = pointOfEvent(input, event);
    down.set(event.pointerId, where.point);
    const [a, b] = [...down.values()];
    if (a !== undefined && b !== undefined) {
      giveUp(event.timeStamp);
      pinch = { state: get(), first: [a, b] };
    } else gesture = begin(event, where);
    if (gesture !== null || pinch !== null) host.setPointerCapture(event.pointerId);
  };
  const begin = (event: PointerEvent, where: OwnPoint): Gesture | null => {
    if (event.button === 1) event.preventDefault();
    const landing = landingOf(get(), event, where);
    const begun = event.button === 1 ? dragView(landing) : beginGesture(landing);
    if (begun?.start !== undefined) change(begun.start(), event.timeStamp);
    return begun;
  };
  const onMove = (event: PointerEvent): void => {
    const { point } = pointOfEvent(input, event);
    if (down.has(event.pointerId)) {
      down.set(event.pointerId, point);
      drag(point, event.timeStamp);
    }
    if (event.pointerType === 'touch') return;
    over = point;
    const hovered = hoverOver(get(), point, down.size > 0);
    if (hovered !== null) change(hovered, event.timeStamp);
  };
  const drag = (point: Position, since: number): void => {
    const [a, b] = [...down.values()];
    if (pinch !== null && a !== undefined && b !== undefined) {
      change(pinchView(pinch.state, pinch.first, [a, b]), since);
    } else if (gesture !== null) change(gesture.move(point, get()), since);
  };
  const onUp = (event: PointerEvent): void => {
    const point = down.get(event.pointerId);
    if (point === undefined) return;
    down.delete(event.pointerId);
    if (gesture?.end !== undefined) change(gesture.end(point, get()), event.timeStamp);
    const [left] = down.values();
    gesture = pinch === null || left === undefined ? null : dragView({ point: left, state: get() });
    pinch = null;
  };
  const onCancel = (event: PointerEvent): void => {
    if (down.delete(event.pointerId)) giveUp(event.timeStamp);
  };
  const onLeave = (): void => {
    over = null;
  };
  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onCancel,
    pointerleave: onLeave,
  };
  for (const [name, listener] of Object.entries(listeners)) host.addEventListener(name, listener as EventListener);
  return {
    over: () => over,
    stop: () => {
      for (const [name, listener] of Object.entries(listeners)) {
        host.removeEventListener(name, listener as EventListener);
      }
    },
  };
}

function landingOf(state: BenchState, event: PointerEvent, { point, onReference }: OwnPoint): Landing {
  return {
    point,
    state,
    isTouch: event.pointerType === 'touch',
    onReference: onReference || (state.compare !== null && state.compare !== 'side-by-side'),
    glassRadius: glassSize(state) / 2,
  };
}
