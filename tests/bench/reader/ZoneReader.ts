import type { FoundZone } from '../../../src/core/reader/zoneReading.ts';
import type { Print } from '../../core/reader/prints/Print.ts';

/** What a reader makes of a picture; `zone` only from ours. */
export type ReadText = { readonly lines: readonly string[]; readonly zone: FoundZone | null; readonly seconds: number };

export type ZoneReader = {
  readonly name: string;
  readonly read: (print: Print) => Promise<ReadText>;
  readonly close: () => Promise<void>;
};
