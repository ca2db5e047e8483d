import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Reading, ReadingState } from '../../bench/reading/Reading.ts';
import { startPictureReading } from '../../bench/reading/startPictureReading.ts';

export type PictureReading = {
  /** Name of the file; empty for a picture that was pasted. Null: none yet. */
  readonly name: string | null;
  readonly state: ReadingState | null;
  /** Reads a picture in the place of the one before. */
  readonly read: (file: File | Blob) => void;
  readonly cancel: () => void;
};

type Job = { readonly name: string; readonly reading: Reading };

const NOTHING = (): void => undefined;

/** Reads one picture at a time; ends what is under way when the page is left. */
export function usePictureReading(): PictureReading {
  const [job, setJob] = useState<Job | null>(null);
  const held = useRef<Reading | null>(null);
  const read = useCallback((file: File | Blob): void => {
    held.current?.cancel();
    const reading = startPictureReading(file);
    held.current = reading;
    setJob({ name: file instanceof File ? file.name : '', reading });
  }, []);
  const cancel = useCallback((): void => held.current?.cancel(), []);
  useEffect(() => () => held.current?.cancel(), []);
  const subscribe = useCallback(
    (listener: () => void): (() => void) => job?.reading.subscribe(listener) ?? NOTHING,
    [job],
  );
  const state = useSyncExternalStore(subscribe, () => job?.reading.getState() ?? null);
  return { name: job?.name ?? null, state, read, cancel };
}
