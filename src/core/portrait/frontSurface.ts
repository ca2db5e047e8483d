import { NOTHING } from './gBuffer.ts';
import type { Mesh } from './mesh.ts';

const LEFT = -90;
const BOTTOM = -180;
const COLUMNS = 181;
const ROWS = 300;

/** Depth of the front of a head at (x, y) in mm, from its mesh at rest. */
export function frontSurface(head: Mesh): (x: number, y: number) => number {
  const depths = new Float32Array(COLUMNS * ROWS).fill(NOTHING);
  const { rest } = head;
  for (let i = 0; i < rest.length; i += 3) {
    const column = Math.round(rest[i]! - LEFT);
    const row = Math.round(rest[i + 1]! - BOTTOM);
    if (column < 0 || row < 0 || column >= COLUMNS || row >= ROWS) continue;
    const at = row * COLUMNS + column;
    depths[at] = Math.max(depths[at]!, rest[i + 2]!);
  }
  return (x, y) => {
    const u = Math.max(0, Math.min(COLUMNS - 1.001, x - LEFT));
    const v = Math.max(0, Math.min(ROWS - 1.001, y - BOTTOM));
    const at = Math.floor(v) * COLUMNS + Math.floor(u);
    const s = u - Math.floor(u);
    const t = v - Math.floor(v);
    const low = depths[at]! * (1 - s) + depths[at + 1]! * s;
    const high = depths[at + COLUMNS]! * (1 - s) + depths[at + COLUMNS + 1]! * s;
    return low * (1 - t) + high * t;
  };
}
