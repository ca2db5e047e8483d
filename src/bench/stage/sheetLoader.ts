import type { SheetBytes } from '../lightbench/LightBackend.ts';
import { createByteShelf } from '../maps/byteShelf.ts';
import { MapFailure, type MapSource } from '../maps/MapSource.ts';
import { PREFETCH_RANK } from './planSheets.ts';
import { type Want, wantKey } from './sheetSet.ts';
import type { SheetShelf } from './sheetShelf.ts';

/** Bytes up to which a sheet is kept here after it was handed over: a first sight of a page, so that leafing back is quick. */
const KEPT_BYTES = 2 ** 21;
/** Times a sheet that failed is asked for again. */
const TRIES = 2;

/**
 * Brings the wanted sheets to the backend: most urgent first, as many at a time as their source works on, one upload
 * a frame. What is no longer wanted is given up, even half pressed.
 */
export type SheetLoader = {
  /** The whole list, most urgent first; replaces the one before. */
  readonly want: (wants: readonly Want[]) => void;
  /** Hands one sheet to the backend, `ahead` also one that nothing waits for; true where something on the screen waited for it. */
  readonly uploadOne: (ahead: boolean) => boolean;
  readonly hasUploads: (ahead: boolean) => boolean;
  /** Sheets that something on the screen waits for. */
  readonly isBusy: () => boolean;
  readonly bytes: () => number;
  readonly destroy: () => void;
};

type Options = {
  readonly shelf: () => SheetShelf | null;
  readonly cacheBytes: number;
  /** A sheet has come and waits to be handed over. */
  readonly onArrival: () => void;
  readonly onFailure: (failure: MapFailure) => void;
};

type Flight = { readonly want: Want; readonly abort: AbortController };

export function createSheetLoader({ shelf, cacheBytes, onArrival, onFailure }: Options): SheetLoader {
  const cache = createByteShelf<SheetBytes>(cacheBytes);
  const flights = new Map<string, Flight>();
  const uploads = new Map<string, SheetBytes>();
  const failures = new Map<string, number>();
  const told = new Set<string>();
  let wants: readonly Want[] = [];

  const isOpen = (want: Want): boolean =>
    shelf()?.has(want.set, want.sheet) !== true && (failures.get(wantKey(want)) ?? 0) < TRIES;

  const tellOnce = (failure: MapFailure): void => {
    if (told.has(failure.message)) return;
    told.add(failure.message);
    onFailure(failure);
  };

  const land = (want: Want, bytes: SheetBytes): void => {
    const key = wantKey(want);
    if (isKept(bytes)) cache.put(key, bytes, bytes.data.byteLength);
    if (!wants.some(other => wantKey(other) === key)) return;
    uploads.set(key, bytes);
    onArrival();
  };

  const fly = (want: Want): void => {
    const key = wantKey(want);
    const abort = new AbortController();
    flights.set(key, { want, abort });
    const { face, region, pxPerMm, source } = want.set;
    source.request({ face, sheet: want.sheet, region, pxPerMm }, abort.signal).then(
      bytes => {
        flights.delete(key);
        land(want, bytes);
        pump();
      },
      reason => {
        flights.delete(key);
        if (!abort.signal.aborted) {
          failures.set(key, (failures.get(key) ?? 0) + 1);
          tellOnce(reason instanceof MapFailure ? reason : new MapFailure('maps/press-broke', String(reason)));
        }
        pump();
      },
    );
  };

  const inFlight = (source: MapSource): number =>
    [...flights.values()].filter(flight => flight.want.set.source.key === source.key).length;

  const isWanted = (want: Want, ahead: boolean): boolean =>
    want.rank < PREFETCH_RANK || (ahead && shelf()?.isFull() === false);

  const pump = (): void => {
    for (const want of wants) {
      const key = wantKey(want);
      if (flights.has(key) || uploads.has(key) || !isOpen(want) || !isWanted(want, true)) continue;
      const cached = cache.get(key);
      if (cached !== undefined) {
        uploads.set(key, cached);
        onArrival();
      } else if (inFlight(want.set.source) < want.set.source.lanes) fly(want);
    }
  };

  return {
    want: list => {
      wants = list;
      const ranks = new Map(list.map(want => [wantKey(want), want.rank]));
      const isPressing = list.some(want => want.rank < PREFETCH_RANK && isOpen(want) && !flights.has(wantKey(want)));
      for (const [key, flight] of flights) {
        const rank = ranks.get(key);
        if (rank === undefined || (rank >= PREFETCH_RANK && isPressing)) flight.abort.abort();
      }
      for (const key of uploads.keys()) if (!ranks.has(key)) uploads.delete(key);
      pump();
    },
    uploadOne: ahead => {
      const next = wants.find(want => uploads.has(wantKey(want)));
      const entry = next === undefined ? undefined : uploads.get(wantKey(next));
      if (next === undefined || entry === undefined || !isWanted(next, ahead)) return false;
      uploads.delete(wantKey(next));
      shelf()?.put(next.set, next.sheet, entry, isKept(entry));
      return next.rank < PREFETCH_RANK;
    },
    hasUploads: ahead => wants.some(want => uploads.has(wantKey(want)) && isWanted(want, ahead)),
    isBusy: () => wants.some(want => want.rank < PREFETCH_RANK && isOpen(want)),
    bytes: cache.bytes,
    destroy: () => {
      wants = [];
      for (const { abort } of flights.values()) abort.abort();
      cache.clear();
    },
  };
}

function isKept(bytes: SheetBytes): boolean {
  return bytes.data.byteLength <= KEPT_BYTES;
}
