import type { FoundZone } from '../../../src/core/reader/zoneReading.ts';
import type { Print } from '../../core/reader/prints/Print.ts';

/** What a reader makes of a picture; `zone` only from ours. */
export type ReadText = { readonly lines: readonly string[]; readonly zone: FoundZone | null; readonly spent: Spent };

/** Seconds on the clock, and of the processors, which other work on the machine does not lengthen. */
export type Spent = { readonly clock: number; readonly processor: number };

export type ZoneReader = {
  readonly name: string;
  readonly read: (print: Print) => Promise<ReadText>;
  readonly close: () => Promise<void>;
};
