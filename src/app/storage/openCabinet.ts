import { type IDBPDatabase, openDB } from 'idb';
import { type Cabinet, SHELVES, type Shelf } from './cabinet.ts';

/** How long an older window may keep the device's store from being brought up to date, ms. */
const PATIENCE = 4000;

/** IndexedDB alone: it also works on a plain http address. Rejects where the browser refuses storage, or an older window blocks it. */
export async function openCabinet(): Promise<Cabinet> {
  const database = await openDatabase();
  return {
    isLasting: true,
    read: (shelf, name) => database.get(shelf, name),
    readAll: async shelf => {
      const reading = database.transaction(shelf).store;
      const [names, values] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
      return names.map((name, at) => [String(name), values[at]] as const);
    },
    change: async (shelves, work) => {
      const transaction = database.transaction([...shelves], 'readwrite');
      const desk = {
        get: (shelf: Shelf, name: string): Promise<unknown> => transaction.objectStore(shelf).get(name),
        put: async (shelf: Shelf, name: string, value: unknown): Promise<void> => {
          await transaction.objectStore(shelf).put(value, name);
        },
        remove: (shelf: Shelf, name: string): Promise<void> => transaction.objectStore(shelf).delete(name),
      };
      try {
        const outcome = await work(desk);
        await transaction.done;
        return outcome;
      } catch (reason) {
        transaction.done.catch(() => undefined);
        abort(transaction);
        throw reason;
      }
    },
  };
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended by itself.
  }
}

/** Version 1 kept `values` alone, version 2 no `lanes`; what they kept stays. */
function openDatabase(): Promise<IDBPDatabase> {
  const opening = openDB('loupe', 3, {
    upgrade: database => {
      for (const shelf of SHELVES) {
        if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf);
      }
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('another window keeps an older store open')), PATIENCE);
  });
  return Promise.race([opening, late]);
}
