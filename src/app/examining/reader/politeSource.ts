import type { BenchState } from '../../../bench/Bench.ts';
import type { SheetBytes } from '../../../bench/lightbench/LightBackend.ts';
import type { MapSource, SheetOrder } from '../../../bench/maps/MapSource.ts';

type Looked = {
  readonly getState: () => Pick<BenchState, 'busy'>;
  readonly subscribe: (listener: () => void) => () => void;
};

/** So often a sheet makes way for the bench; then it is finished, so that a reading ends however much is moved. */
const YIELDS = 4;

/**
 * The source of a bench for somebody who is in less of a hurry: a sheet at a time, asked for while the bench waits for
 * nothing, and given up and asked for anew where the bench comes to need the press in between.
 */
export function politeSource(source: MapSource, bench: Looked): MapSource {
  const request = async (order: SheetOrder, signal: AbortSignal): Promise<SheetBytes> => {
    for (let yielded = 0; yielded < YIELDS; yielded++) {
      await untilFree(bench, signal);
      const sheet = await askOnce(source, bench, order, signal);
      if (sheet !== null) return sheet;
    }
    return source.request(order, signal);
  };
  return { ...source, lanes: 1, request, destroy: () => undefined };
}

/** Until the bench has what it asked for, or nobody wants the sheet any more. */
function untilFree(bench: Looked, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!signal.aborted && bench.getState().busy) return;
      stop();
      signal.removeEventListener('abort', look);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const stop = bench.subscribe(look);
    signal.addEventListener('abort', look);
    look();
  });
}

/** Null where the bench came first. */
async function askOnce(
  source: MapSource,
  bench: Looked,
  order: SheetOrder,
  signal: AbortSignal,
): Promise<SheetBytes | null> {
  const yielding = new AbortController();
  const stop = bench.subscribe(() => bench.getState().busy && yielding.abort());
  const follow = (): void => yielding.abort(signal.reason);
  signal.addEventListener('abort', follow);
  try {
    return await source.request(order, yielding.signal);
  } catch (reason) {
    if (yielding.signal.aborted && !signal.aborted) return null;
    throw reason;
  } finally {
    stop();
    signal.removeEventListener('abort', follow);
  }
}
