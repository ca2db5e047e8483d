import type { BenchChange, BenchState } from '../Bench.ts';

/** What input needs of a bench: where it listens, in which frame it counts, what it may ask and change. */
export type InputHost = {
  readonly host: HTMLElement;
  /** Points are counted from its top left corner. */
  readonly stage: HTMLElement;
  readonly get: () => BenchState;
  /** `since`: time stamp of the event. */
  readonly change: (change: BenchChange, since: number) => void;
  readonly screenPxPerMm: number;
};
