import type { Drill } from '../../core/drills/drill.ts';
import { parseDrill } from '../../core/drills/parseDrill.ts';
import { putAttempt, type StoredAttempt, type Unreadable } from './attemptStore.ts';
import type { Cabinet, Desk } from './cabinet.ts';

/** A drill as it is kept. `revision` counts its writes, so that two windows never write over one another. */
export type StoredDrill = { readonly revision: number; readonly drill: Drill };

/** The revision of what was written; null where another window has written since, and nothing was. */
export type Written = number | null;

export type DrillStore = {
  /** All that can be read, latest first; the rest is named and left where it is. */
  readonly list: () => Promise<{ readonly drills: readonly StoredDrill[]; readonly unreadable: readonly Unreadable[] }>;
  /** Takes a drill in hand: another window that has it cannot write it from now on. Null where it is not there or cannot be read. */
  readonly take: (id: string) => Promise<StoredDrill | null>;
  /** Writes a drill that was last written as `revision`, 0 for a new one, and with it answers that have been locked. */
  readonly put: (drill: Drill, revision: number, locked: readonly StoredAttempt[]) => Promise<Written>;
  readonly remove: (id: string) => Promise<void>;
};

/** `announce` is called after answers were written with a drill. */
export function createDrillStore(cabinet: Cabinet, announce: () => void = () => undefined): DrillStore {
  return {
    list: async () => sortOut(await cabinet.readAll('drills')),
    take: id => cabinet.change(['drills'], desk => takeDrill(desk, id)),
    put: async (drill, revision, locked) => {
      const written = await cabinet.change(['drills', 'attempts'], desk => putDrill(desk, drill, revision, locked));
      if (written !== null && locked.length > 0) announce();
      return written;
    },
    remove: id => cabinet.change(['drills'], desk => desk.remove('drills', id)),
  };
}

async function takeDrill(desk: Desk, id: string): Promise<StoredDrill | null> {
  const stored = readStored(await desk.get('drills', id));
  if (stored === null) return null;
  const taken = { ...stored, revision: stored.revision + 1 };
  await desk.put('drills', id, taken);
  return taken;
}

async function putDrill(
  desk: Desk,
  drill: Drill,
  revision: number,
  locked: readonly StoredAttempt[],
): Promise<Written> {
  const found = await desk.get('drills', drill.id);
  const current = found === undefined ? 0 : revisionOf(found);
  if (current !== revision) return null;
  for (const stored of locked) await putAttempt(desk, stored);
  await desk.put('drills', drill.id, { revision: revision + 1, drill });
  return revision + 1;
}

function revisionOf(value: unknown): number {
  const { revision } = (value ?? {}) as { revision?: unknown };
  return typeof revision === 'number' && Number.isSafeInteger(revision) && revision >= 0 ? revision : 0;
}

function readStored(value: unknown): StoredDrill | null {
  const read = parseDrill((value as { drill?: unknown } | null | undefined)?.drill);
  return read.ok ? { revision: revisionOf(value), drill: read.value } : null;
}

function sortOut(entries: readonly (readonly [string, unknown])[]): Awaited<ReturnType<DrillStore['list']>> {
  const drills: StoredDrill[] = [];
  const unreadable: Unreadable[] = [];
  for (const [name, value] of entries) {
    const read = parseDrill((value as { drill?: unknown } | null)?.drill);
    if (read.ok) drills.push({ revision: revisionOf(value), drill: read.value });
    else unreadable.push({ name, failures: read.failures });
  }
  drills.sort((a, b) => b.drill.startedAt - a.drill.startedAt);
  return { drills, unreadable };
}
