import type { Bench } from '../../../bench/Bench.ts';
import type { Reader } from './useReader.ts';

/** Lays the page on the bench on the reader, unless it lies there already. */
export function layAtHand(reader: Reader | null, bench: Bench | null): void {
  if (reader === null || bench === null) return;
  const { face, lay } = reader.store.getState();
  const atHand = bench.getState().face;
  if (face !== atHand) lay(atHand);
}
