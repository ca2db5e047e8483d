import type { Reading, ReadingState } from '../../../src/bench/reading/Reading.ts';

/** Every state of a reading up to its end. */
export function whenOver(reading: Reading): Promise<readonly ReadingState[]> {
  const states = [reading.getState()];
  return new Promise(resolve => {
    reading.subscribe(() => {
      states.push(reading.getState());
      if (reading.getState().outcome !== 'running') resolve(states);
    });
  });
}

/** Waits until a reading is as told. */
export function whenSo(reading: Reading, isSo: (state: ReadingState) => boolean): Promise<void> {
  if (isSo(reading.getState())) return Promise.resolve();
  return new Promise(resolve => {
    const stop = reading.subscribe(() => {
      if (!isSo(reading.getState())) return;
      stop();
      resolve();
    });
  });
}
