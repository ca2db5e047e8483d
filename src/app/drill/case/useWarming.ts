import { useEffect } from 'react';
import type { Bench } from '../../../bench/Bench.ts';
import type { ReadyCases } from '../run/readyCases.ts';

/** Stillness of the bench after which the next document is pressed ahead, ms. */
const REST = 600;

/** Presses the next document ahead while the case is open and the bench at rest. */
export function useWarming(ready: ReadyCases, bench: Bench | null, isOpen: boolean): void {
  useEffect(() => {
    if (bench === null || !isOpen) return;
    let timer = 0;
    const wait = (): void => {
      clearTimeout(timer);
      const { sharp, size } = bench.getState();
      if (!sharp) return;
      timer = window.setTimeout(() => {
        stop();
        void ready.warm(size);
      }, REST);
    };
    const stop = bench.subscribe(wait);
    wait();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ready, bench, isOpen]);
}
