import { performance } from 'node:perf_hooks';

/** Something to time, and what it is compared with in the same run. */
export type Benchmark = {
  readonly name: string;
  readonly run: () => void;
  readonly baselineName: string;
  readonly baseline: () => void;
};

export type Timing = {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly baselineName: string;
  readonly baselineMedian: number;
  /** Median over baseline median. */
  readonly ratio: number;
};

/** Times both in turn, `rounds` times after one warm-up, so that a busy machine slows both alike. Milliseconds. */
export function measure({ name, run, baselineName, baseline }: Benchmark, rounds: number): Timing {
  run();
  baseline();
  const times: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(clock(run));
    baselines.push(clock(baseline));
  }
  const median = medianOf(times);
  const baselineMedian = medianOf(baselines);
  return { name, median, least: Math.min(...times), baselineName, baselineMedian, ratio: median / baselineMedian };
}

function clock(task: () => void): number {
  const from = performance.now();
  task();
  return performance.now() - from;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
