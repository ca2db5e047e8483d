import type { ZoneReading } from '../../core/reader/zoneReading.ts';
import { openRecogniser } from '../ocr/openRecogniser.ts';
import type { Recogniser } from '../ocr/Recogniser.ts';
import { openReader } from './openReader.ts';
import type { Reading, ReadingFailure, ReadingState, ReadingStep } from './Reading.ts';
import { codeOf } from './ReadingFault.ts';
import type { ReaderPort } from './readerMessages.ts';
import { createReadingStore, type PartValue, type ReadingPart, type ReadingStore } from './readingStore.ts';

/** What a reading works with; tests put others in their place. */
export type ReadingTools = {
  readonly openReader: () => ReaderPort;
  readonly openRecogniser: () => Recogniser;
};
export const READING_TOOLS: ReadingTools = { openReader, openRecogniser };

/** What the steps of a reading share. */
export type ReadingWork = {
  readonly store: ReadingStore;
  readonly reader: ReaderPort;
  /** Opened when it is first needed, and for this document alone. */
  readonly openRecogniser: () => Recogniser;
  readonly signal: AbortSignal;
};

/** Takes steps until they are done or it is cancelled; then the reader and all that waits for it ends. */
export function startReading(
  parts: readonly ReadingPart[],
  steps: readonly ReadingStep[],
  tools: ReadingTools,
  work: (work: ReadingWork) => Promise<void>,
): Reading {
  const store = createReadingStore(parts, steps);
  const abort = new AbortController();
  const reader = tools.openReader();
  const end = (outcome: 'done' | 'cancelled'): void => {
    if (abort.signal.aborted) return;
    abort.abort();
    reader.close();
    store.end(outcome);
  };
  void work({ store, reader, openRecogniser: tools.openRecogniser, signal: abort.signal }).finally(() => end('done'));
  return { getState: store.getState, subscribe: store.subscribe, cancel: () => end('cancelled') };
}

/** Does one part and puts down how it went; null where it failed. `code`: why, where the failure does not say itself. */
export async function attempt<P extends ReadingPart>(
  { store }: ReadingWork,
  part: P,
  code: ReadingFailure,
  act: () => Promise<PartValue<P>>,
): Promise<PartValue<P> | null> {
  try {
    const value = await act();
    store.put(part, { state: 'done', value } as ReadingState[P]);
    return value;
  } catch (error) {
    store.put(part, { state: 'failed', code: codeOf(error, code) } as ReadingState[P]);
    return null;
  }
}

const ZONE_SHARES = { 'look-for-zone': 0.1, straighten: 0.4, 'read-characters': 0.6 } as const;

/** The zone of the white picture the reader holds. */
export async function readZone(work: ReadingWork): Promise<ZoneReading | null> {
  const { reader, store } = work;
  const zone = await attempt(work, 'zone', 'reading/broke', () =>
    reader.ask<'zone'>({ kind: 'zone' }, step => store.advance('zone', ZONE_SHARES[step])),
  );
  store.advance('zone', 1);
  return zone;
}
