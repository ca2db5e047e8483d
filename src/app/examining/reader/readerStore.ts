import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReaderLight, Reading, ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { CheckGroup } from '../../../core/reader/page/inspection.ts';

/** The reader beside the bench. What was read stays until another page is laid on it. */
export type ReaderState = {
  /** The page that lies on it, and what it has read of that page; null until one does. */
  readonly face: FaceId | null;
  readonly reading: ReadingState | null;
  /** The picture that was asked for; null: whichever tells most. */
  readonly light: ReaderLight | null;
  /** Groups that were opened or closed by hand. */
  readonly turned: Partial<Readonly<Record<CheckGroup, boolean>>>;
  /** How far its list was scrolled when it was left, CSS px. */
  readonly scrolled: number;
};

export type ReaderActions = {
  /** Reads a page from the start; a reading under way is given up. */
  readonly lay: (face: FaceId) => void;
  readonly cancel: () => void;
  readonly show: (light: ReaderLight) => void;
  readonly turn: (group: CheckGroup, isOpen: boolean) => void;
  readonly leaveAt: (scrolled: number) => void;
  /** Frees whatever a reading holds. Nothing is read any more. */
  readonly close: () => void;
};

export type ReaderStore = StoreApi<ReaderState & ReaderActions>;

/** The reader of one document, for as long as it lies on the bench. */
export function createReaderStore(start: (face: FaceId) => Reading): ReaderStore {
  let held: { readonly reading: Reading; readonly stop: () => void } | null = null;
  let isClosed = false;
  return createStore<ReaderState & ReaderActions>()((set, get) => {
    const giveUp = (): void => {
      held?.stop();
      held?.reading.cancel();
      held = null;
    };
    return {
      face: null,
      reading: null,
      light: null,
      turned: {},
      scrolled: 0,
      lay: face => {
        if (isClosed) return;
        giveUp();
        const reading = start(face);
        held = { reading, stop: reading.subscribe(() => set({ reading: reading.getState() })) };
        set({ face, reading: reading.getState(), light: null, turned: {}, scrolled: 0 });
      },
      cancel: () => held?.reading.cancel(),
      show: light => set({ light }),
      turn: (group, isOpen) => set({ turned: { ...get().turned, [group]: isOpen } }),
      leaveAt: scrolled => set({ scrolled }),
      close: () => {
        isClosed = true;
        giveUp();
      },
    };
  });
}
