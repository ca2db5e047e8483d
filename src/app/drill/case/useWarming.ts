import { useEffect } from 'react';
import type { Bench } from '../../../bench/Bench.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { ReadyCases } from '../run/readyCases.ts';

/** Stillness of the bench after which the next document is pressed ahead, ms. */
const REST = 600;

/** Presses the next document ahead while the case is open and the bench at rest; null where there is none. */
export function useWarming(ready: ReadyCases, bench: Bench | null, face: FaceId | null, isOpen: boolean): void {
  useEffect(() => {
    if (bench === null || face === null || !isOpen) return;
    let timer = 0;
    const wait = (): void => {
      clearTimeout(timer);
      const { sharp, size } = bench.getState();
      if (!sharp) return;
      timer = window.setTimeout(() => {
        stop();
        void ready.warm(face, size);
      }, REST);
    };
    const stop = bench.subscribe(wait);
    wait();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ready, bench, face, isOpen]);
}
