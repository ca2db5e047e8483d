/** What is kept on this device, each shelf by name. */
export const SHELVES = ['values', 'attempts', 'drills', 'cases', 'lanes'] as const;
export type Shelf = (typeof SHELVES)[number];

/** What one transaction may do. Only these may be awaited inside it: a browser ends a transaction that waits for anything else. */
export type Desk = {
  readonly get: (shelf: Shelf, name: string) => Promise<unknown>;
  readonly put: (shelf: Shelf, name: string, value: unknown) => Promise<void>;
  readonly remove: (shelf: Shelf, name: string) => Promise<void>;
};

/** Where a device keeps things. Whatever is read may be damaged: whoever reads checks it. */
export type Cabinet = {
  /** False where all of it is gone with this page. */
  readonly isLasting: boolean;
  readonly read: (shelf: Shelf, name: string) => Promise<unknown>;
  readonly readAll: (shelf: Shelf) => Promise<readonly (readonly [name: string, value: unknown])[]>;
  /** All of `work` or nothing of it, and nobody else in between, in whatever window. */
  readonly change: <T>(shelves: readonly Shelf[], work: (desk: Desk) => Promise<T>) => Promise<T>;
};
