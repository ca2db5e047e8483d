import type { Bench } from '../../../../bench/Bench.ts';
import { panesOf } from '../../../../bench/stage/pictures.ts';
import type { MarkingStore } from '../markingStore.ts';

/** Nearer than this to the edge of the pane, CSS px, the view follows the cursor. */
const EDGE = 48;

/** Keeps the grid cursor in sight, and the glass over it. */
export function showCursor(bench: Bench, store: MarkingStore): void {
  const { cursor } = store.getState();
  const place = cursor === null ? null : bench.toBench(cursor.face, cursor.at);
  const point = cursor === null ? null : bench.pointOf(cursor.face, cursor.at);
  if (place === null || point === null) return;
  const { loupe, view } = bench.getState();
  if (loupe.on && !loupe.held) bench.update({ loupe: { at: place } });
  const { x, y, width, height } = panesOf(bench.getState())[0];
  const isSeen =
    point.x >= x + EDGE && point.y >= y + EDGE && point.x <= x + width - EDGE && point.y <= y + height - EDGE;
  if (!isSeen) bench.update({ view: { ...view, centre: place } });
}
