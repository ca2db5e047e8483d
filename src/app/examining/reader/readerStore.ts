import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReaderLight, Reading, ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';

/** The reader beside the bench. What was read stays until another page is laid on it. */
export type ReaderState = {
  /** The page that lies on it, and what it has read of that page; null until one does. */
  readonly face: FaceId | null;
  readonly reading: ReadingState | null;
  /** The picture that was asked for; null: whichever tells most. */
  readonly light: ReaderLight | null;
};

export type ReaderActions = {
  /** Reads a page from the start; a reading under way is given up. */
  readonly lay: (face: FaceId) => void;
  readonly cancel: () => void;
  readonly show: (light: ReaderLight) => void;
  /** Frees whatever a reading holds. Nothing is read any more. */
  readonly close: () => void;
};

export type ReaderStore = StoreApi<ReaderState & ReaderActions>;

/** The reader of one document, for as long as it lies on the bench. */
export function createReaderStore(start: (face: FaceId) => Reading): ReaderStore {
  let held: { readonly reading: Reading; readonly stop: () => void } | null = null;
  let isClosed = false;
  return createStore<ReaderState & ReaderActions>()(set => {
    const giveUp = (): void => {
      held?.stop();
      held?.reading.cancel();
      held = null;
    };
    return {
      face: null,
      reading: null,
      light: null,
      lay: face => {
        if (isClosed) return;
        giveUp();
        const reading = start(face);
        held = { reading, stop: reading.subscribe(() => set({ reading: reading.getState() })) };
        set({ face, reading: reading.getState(), light: null });
      },
      cancel: () => held?.reading.cancel(),
      show: light => set({ light }),
      close: () => {
        isClosed = true;
        giveUp();
      },
    };
  });
}
