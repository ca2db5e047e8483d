import type { Position } from '../../core/units/affine.ts';
import type { BenchState } from '../Bench.ts';
import { panesOf } from '../stage/pictures.ts';
import { middleOf } from '../view/viewMap.ts';
import type { InputHost } from './InputHost.ts';

export type OwnPoint = { readonly point: Position; readonly onReference: boolean };

/** A point of the host (CSS px) in our own pane: what is done in the pane of the reference is done at the same place of ours. */
export function ownPoint(state: Pick<BenchState, 'size' | 'compare' | 'reference'>, point: Position): OwnPoint {
  const [own, other] = panesOf(state);
  const isInside = other !== undefined && point.x >= other.x && point.y >= other.y;
  if (!isInside) return { point, onReference: false };
  const [a, b] = [middleOf(own), middleOf(other)];
  return { point: { x: point.x + a.x - b.x, y: point.y + a.y - b.y }, onReference: true };
}

/** Where an event of the mouse, a pen or a finger happened. */
export function pointOfEvent(
  { stage, get }: InputHost,
  event: { readonly clientX: number; readonly clientY: number },
): OwnPoint {
  const { left, top } = stage.getBoundingClientRect();
  return ownPoint(get(), { x: event.clientX - left, y: event.clientY - top });
}

/** Buttons, links and fields that the app lays over the bench keep their own clicks. */
export function isForeign(event: Event): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('button, a, input, select, textarea, [data-bench=off]') !== null
  );
}
