import type { Position } from '../../core/units/affine.ts';
import type { BenchChange, BenchState } from '../Bench.ts';
import { panesOf } from '../stage/pictures.ts';
import { panView, zoomAbout } from '../view/moveView.ts';

type Pair = readonly [Position, Position];

/** Two fingers: what lay between them lies between them still, larger as they part. `state` is that of their landing. */
export function pinchView(state: BenchState, first: Pair, now: Pair): BenchChange {
  const [start, end] = [between(first), between(now)];
  const parted = Math.max(1, apart(now)) / Math.max(1, apart(first));
  const zoomed = zoomAbout(state.view, panesOf(state)[0], start, state.view.pxPerMm * parted);
  return { view: panView(zoomed, { x: end.x - start.x, y: end.y - start.y }) };
}

function between([a, b]: Pair): Position {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function apart([a, b]: Pair): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
