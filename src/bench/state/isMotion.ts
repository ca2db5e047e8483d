import type { BenchState } from '../Bench.ts';

/** Parts of the state that move under the hand: while they change the picture may be coarse. */
const MOVING = ['view', 'lamp', 'tilt', 'adjustment', 'size'] as const;

export function isMotion(before: BenchState, after: BenchState): boolean {
  return MOVING.some(part => !isSameFlat(before[part], after[part]));
}

/** The glass alone has moved. */
export function isGlassMotion(before: BenchState, after: BenchState): boolean {
  return after.loupe.on && !isSameFlat(before.loupe, after.loupe);
}

/** Records of numbers and flags, at most one record deep. */
export function isSameFlat(a: object, b: object): boolean {
  if (a === b) return true;
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.every(([key, value]) => {
    const other = right.get(key);
    const isNested = typeof value === 'object' && value !== null && typeof other === 'object' && other !== null;
    return isNested ? isSameFlat(value, other) : Object.is(value, other);
  });
}
