import { CELL } from './grid.ts';
import type { Mm } from './length.ts';
import { lineOf, type Mask, makeMask } from './mask.ts';
import { joinPairs, type Spans } from './spans.ts';

/** For each row distance, how many cells sideways a disc of `radius` cells still reaches. */
function reaches(radius: number): readonly number[] {
  const list: number[] = [];
  for (let dy = 0; dy <= radius; dy++) {
    let dx = Math.floor(radius);
    while (dx * dx + dy * dy > radius * radius) dx--;
    list.push(dx);
  }
  return list;
}

/** Adds every cell of the page whose centre is within `tolerance` (mm, 0 to 50) of the centre of a covered cell. */
export function growMask(mask: Mask, tolerance: Mm): Mask {
  const reach = reaches(tolerance / CELL);
  const height = reach.length - 1;
  if (mask.count === 0 || height < 0) return mask;
  const top = Math.max(0, mask.top - height);
  const end = Math.min(mask.rows, mask.top + mask.lines.length + height);
  const lines: Spans[] = [];
  for (let row = top; row < end; row++) {
    const pairs: [number, number][] = [];
    for (let dy = -height; dy <= height; dy++) {
      const sideways = reach[Math.abs(dy)]!;
      const line = lineOf(mask, row + dy);
      for (let i = 0; i < line.length; i += 2) {
        pairs.push([Math.max(0, line[i]! - sideways), Math.min(mask.columns, line[i + 1]! + sideways)]);
      }
    }
    lines.push(joinPairs(pairs));
  }
  return makeMask(mask, top, lines);
}
