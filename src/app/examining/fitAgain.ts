import type { BenchState } from '../../bench/Bench.ts';
import { layoutOf, panesOf } from '../../bench/stage/pictures.ts';
import { fitView, LIFE_SIZE } from '../../bench/view/fitView.ts';
import type { View } from '../../bench/view/view.ts';

/** The view that shows the whole of what lies on the bench, as large as it goes; turn and mirroring are kept. */
export function fitOf(state: BenchState): View {
  return fitView(state.view, layoutOf(state).bounds, panesOf(state)[0], LIFE_SIZE);
}

/** Whether the bench shows the whole of what lies on it, as large as it goes. */
function isFitted(state: BenchState): boolean {
  if (state.size.width === 0) return false;
  const fit = fitOf(state);
  const off = Math.hypot(fit.centre.x - state.view.centre.x, fit.centre.y - state.view.centre.y);
  return Math.abs(fit.pxPerMm / state.view.pxPerMm - 1) < 0.005 && off < 0.5;
}

/**
 * Who saw the whole page sees the whole page, after the window has changed or another page lies there: the view that
 * does it, or null where the reader had come closer, or has just been taken elsewhere.
 */
export function fitAgain(state: BenchState, before: BenchState): View | null {
  const isSame = state.size === before.size && state.face === before.face && state.spread === before.spread;
  if (isSame && state.compare === before.compare) return null;
  if (state.view.pxPerMm !== before.view.pxPerMm || state.view.angle !== before.view.angle) return null;
  return isFitted(before) && !isFitted(state) ? fitOf(state) : null;
}
