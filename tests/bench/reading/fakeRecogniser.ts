import type { Print, Recogniser } from '../../../src/bench/ocr/Recogniser.ts';
import { ReadingFault } from '../../../src/bench/reading/ReadingFault.ts';

export type FakeRecogniser = {
  readonly open: () => Recogniser;
  readonly asked: Print[];
  opened: number;
  closed: number;
};

/** A recogniser that reads the same everywhere. `fails`: at loading, or at the first strip; `hangs`: at the first strip. */
export function fakeRecogniser(how: 'reads' | 'not-loaded' | 'breaks' | 'hangs' = 'reads'): FakeRecogniser {
  const fault = new ReadingFault('reading/recogniser-not-loaded');
  const fake: FakeRecogniser = {
    asked: [],
    opened: 0,
    closed: 0,
    open: () => {
      fake.opened++;
      const isLoaded = how === 'not-loaded' ? Promise.reject(fault) : Promise.resolve();
      isLoaded.catch(() => undefined);
      return {
        isLoaded,
        read: async (_, print) => {
          await isLoaded;
          fake.asked.push(print);
          if (how === 'hangs') return new Promise(() => undefined);
          if (how === 'breaks') throw new ReadingFault('reading/recogniser-broke');
          return { text: 'A B', confidence: 0.5 };
        },
        close: () => {
          fake.closed++;
        },
      };
    },
  };
  return fake;
}
