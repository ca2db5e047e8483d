import { type IDBPDatabase, openDB } from 'idb';

/** Small values kept on this device by name. IndexedDB alone: it also works on a plain http address. */
export type DeviceStore = {
  /** The stored value, or undefined when there is none. */
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<void>;
};

export async function openDeviceStore(): Promise<DeviceStore> {
  const database: IDBPDatabase = await openDB('loupe', 1, {
    upgrade: fresh => {
      fresh.createObjectStore('values');
    },
  });
  return {
    read: name => database.get('values', name),
    write: async (name, value) => {
      await database.put('values', value, name);
    },
  };
}

/** Stands in where the browser refuses storage (private windows, some kiosks): keeps nothing beyond this page. */
export function makePassingStore(): DeviceStore {
  const values = new Map<string, unknown>();
  return {
    read: async name => values.get(name),
    write: async (name, value) => {
      values.set(name, value);
    },
  };
}
