import type { Cabinet, Shelf } from './cabinet.ts';

/** Stands in where the browser refuses storage (private windows, some kiosks): keeps nothing beyond this page. */
export function makePassingCabinet(): Cabinet {
  let kept = new Map<string, unknown>();
  let last: Promise<unknown> = Promise.resolve();
  const nameOf = (shelf: Shelf, name: string): string => `${shelf}/${name}`;
  return {
    isLasting: false,
    read: async (shelf, name) => kept.get(nameOf(shelf, name)),
    readAll: async shelf =>
      [...kept]
        .filter(([name]) => name.startsWith(`${shelf}/`))
        .map(([name, value]) => [name.slice(shelf.length + 1), value] as const),
    change: (_, work) => {
      const turn = last.then(async () => {
        const draft = new Map(kept);
        const outcome = await work({
          get: async (shelf, name) => draft.get(nameOf(shelf, name)),
          put: async (shelf, name, value) => {
            draft.set(nameOf(shelf, name), value);
          },
          remove: async (shelf, name) => {
            draft.delete(nameOf(shelf, name));
          },
        });
        kept = draft;
        return outcome;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
