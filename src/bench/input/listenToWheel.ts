import { glassMagnification, panesOf } from '../stage/pictures.ts';
import { zoomAbout } from '../view/moveView.ts';
import type { InputHost } from './InputHost.ts';
import { isForeign, pointOfEvent } from './ownPoint.ts';

/** Px that a line and a page of a wheel stand for. */
const UNITS = [1, 18, 240] as const;
/** Zoom per px of wheel; a pinch on a touch pad comes as a wheel with Ctrl and counts more. */
const RATE = 0.0016;
const PINCH = 6;

/** How much larger one turn of the wheel makes things. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const delta = (event.deltaY === 0 ? event.deltaX : event.deltaY) * (UNITS[event.deltaMode] ?? 1);
  return Math.exp(-Math.min(400, Math.max(-400, delta * (event.ctrlKey ? PINCH : 1))) * RATE);
}

/** The wheel zooms about the pointer, with Alt it changes the glass; a double click zooms in, with Shift out. Returns how to stop. */
export function listenToWheel(input: InputHost): () => void {
  const { host, get, change, screenPxPerMm } = input;
  const onWheel = (event: WheelEvent): void => {
    if (isForeign(event)) return;
    event.preventDefault();
    if (event.altKey && get().loupe.on) {
      const magnification = glassMagnification(get(), screenPxPerMm) * wheelFactor(event);
      change({ loupe: { magnification } }, event.timeStamp);
    } else zoomBy(event, wheelFactor(event));
  };
  const onDouble = (event: MouseEvent): void => {
    if (!isForeign(event) && get().tool === 'hand') zoomBy(event, event.shiftKey ? 0.5 : 2);
  };
  const zoomBy = (event: MouseEvent, factor: number): void => {
    const state = get();
    const { point } = pointOfEvent(input, event);
    change({ view: zoomAbout(state.view, panesOf(state)[0], point, state.view.pxPerMm * factor) }, event.timeStamp);
  };
  host.addEventListener('wheel', onWheel, { passive: false });
  host.addEventListener('dblclick', onDouble);
  return () => {
    host.removeEventListener('wheel', onWheel);
    host.removeEventListener('dblclick', onDouble);
  };
}
