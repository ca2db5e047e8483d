import type { BenchState } from '../Bench.ts';

/** Swaps what is seen and the reference while the comparison blinks. */
export type Blinker = {
  readonly follow: (state: BenchState) => void;
  readonly isOver: () => boolean;
  readonly stop: () => void;
};

export function createBlinker(onBlink: () => void): Blinker {
  let timer = 0;
  let isOver = false;
  let period = 0;
  const wait = (): void => {
    timer = window.setTimeout(() => {
      isOver = !isOver;
      wait();
      onBlink();
    }, period / 2);
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = 0;
    isOver = false;
  };
  return {
    follow: ({ compare, reference }) => {
      const wanted = compare === 'blink' && reference !== null ? reference.period : 0;
      if (wanted === 0 && timer !== 0) stop();
      if (wanted === 0 || (timer !== 0 && wanted === period)) return;
      clearTimeout(timer);
      period = wanted;
      wait();
    },
    isOver: () => isOver,
    stop,
  };
}
