import { CELL } from './grid.ts';
import { mm } from './length.ts';
import { lineOf, type Mask } from './mask.ts';
import type { Point } from './shape.ts';

/** Corner of cells, in whole cells. */
type Corner = { readonly x: number; readonly y: number };

/** Level edges between covered and uncovered cells, as pairs of corners: entry 2n begins an edge, 2n + 1 ends it. */
function levelEdges(mask: Mask): readonly Corner[] {
  const corners: Corner[] = [];
  for (let y = mask.top; y <= mask.top + mask.lines.length; y++) {
    const ends = [...lineOf(mask, y - 1), ...lineOf(mask, y)].sort((a, b) => a - b);
    for (let i = 0; i + 1 < ends.length; i += 2) {
      if (ends[i]! < ends[i + 1]!) corners.push({ x: ends[i]!, y }, { x: ends[i + 1]!, y });
    }
  }
  return corners;
}

/** For each corner the one at the other end of its upright edge: at one x, first and second belong together, third and fourth, and so on. */
function uprightMates(corners: readonly Corner[]): readonly number[] {
  const order = corners
    .map((_, at) => at)
    .sort((a, b) => corners[a]!.x - corners[b]!.x || corners[a]!.y - corners[b]!.y);
  const mates: number[] = [];
  for (let i = 0; i + 1 < order.length; i += 2) {
    mates[order[i]!] = order[i + 1]!;
    mates[order[i + 1]!] = order[i]!;
  }
  return mates;
}

/**
 * The outline of a mask as closed loops along cell edges, mm of the page: one round each piece and one round each hole. Filled
 * together by the even-odd rule they hold exactly the cells of the mask.
 */
export function traceOutline(mask: Mask): readonly (readonly Point[])[] {
  const corners = levelEdges(mask);
  const mates = uprightMates(corners);
  const seen = new Set<number>();
  const loops: Point[][] = [];
  for (const start of corners.keys()) {
    const loop: Point[] = [];
    for (let at = start; !seen.has(at); at = mates[at ^ 1]!) {
      seen.add(at).add(at ^ 1);
      loop.push(...[corners[at]!, corners[at ^ 1]!].map(({ x, y }) => ({ x: mm(x * CELL), y: mm(y * CELL) })));
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}
