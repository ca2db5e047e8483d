/** Keeps what was used last until all of it weighs more than `most` bytes; the longest unused goes first. */
export type ByteShelf<T> = {
  readonly get: (key: string) => T | undefined;
  readonly put: (key: string, value: T, bytes: number) => void;
  readonly has: (key: string) => boolean;
  readonly bytes: () => number;
  readonly clear: () => void;
};

export function createByteShelf<T>(most: number): ByteShelf<T> {
  const kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  let sum = 0;
  const drop = (key: string): void => {
    sum -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get: key => {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    put: (key, value, bytes) => {
      drop(key);
      if (bytes > most) return;
      kept.set(key, { value, bytes });
      sum += bytes;
      for (const oldest of kept.keys()) {
        if (sum <= most) break;
        drop(oldest);
      }
    },
    has: key => kept.has(key),
    bytes: () => sum,
    clear: () => {
      kept.clear();
      sum = 0;
    },
  };
}
