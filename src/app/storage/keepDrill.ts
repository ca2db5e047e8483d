import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Drill } from '../../core/drills/drill.ts';
import type { StoredAttempt } from './attemptStore.ts';
import type { DrillStore, StoredDrill } from './drillStore.ts';

/**
 * How the work in hand is kept: `kept` on the device, `writing` a change that is on its way, `taken` where another window
 * works on the same drill (nothing more is written from here), `failing` where the device refuses to write.
 */
export type Keeping = 'kept' | 'writing' | 'taken' | 'failing';
export type DrillState = { readonly drill: Drill; readonly keeping: Keeping };

/** A drill in hand. Every change is written at once, one after another; of changes that wait only the latest counts. */
export type DrillKeeper = {
  readonly store: StoreApi<DrillState>;
  readonly change: (alter: (drill: Drill) => Drill, locked?: StoredAttempt) => void;
  /** An answer locked here, also while the device refuses to write it. */
  readonly answerOf: (attempt: string) => StoredAttempt | null;
  /** When everything so far is on the device, or cannot be brought there. */
  readonly settled: () => Promise<void>;
};

/** `stored` as it was read, or with revision 0 when it is new. */
export function keepDrill(drills: Pick<DrillStore, 'put'>, stored: StoredDrill): DrillKeeper {
  const store = createStore<DrillState>()(() => ({ drill: stored.drill, keeping: 'kept' }));
  let { revision } = stored;
  let written = stored.revision === 0 ? null : stored.drill;
  let locked: readonly StoredAttempt[] = [];
  const answers = new Map<string, StoredAttempt>();
  let isWriting = false;
  let writing: Promise<void> = Promise.resolve();

  const writeOne = async (drill: Drill): Promise<Keeping> => {
    const bringing = locked;
    const outcome = await drills.put(drill, revision, bringing).catch(() => 'failing' as const);
    if (outcome === null) return 'taken';
    if (outcome === 'failing') return outcome;
    revision = outcome;
    written = drill;
    locked = locked.slice(bringing.length);
    return store.getState().drill === drill ? 'kept' : 'writing';
  };
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    let keeping: Keeping = 'writing';
    while (keeping === 'writing') keeping = await writeOne(store.getState().drill);
    isWriting = false;
    store.setState({ keeping });
    if (keeping === 'kept') write();
  };
  const write = (): void => {
    const { drill, keeping } = store.getState();
    if (!isWriting && keeping !== 'taken' && drill !== written) writing = writeAll();
  };
  write();
  return {
    store,
    change: (alter, answer) => {
      const { drill, keeping } = store.getState();
      const next = alter(drill);
      if (next === drill) return;
      if (answer !== undefined) {
        locked = [...locked, answer];
        answers.set(answer.attempt.id, answer);
      }
      store.setState({ drill: next, ...(keeping === 'kept' ? { keeping: 'writing' as const } : {}) });
      write();
    },
    answerOf: attempt => answers.get(attempt) ?? null,
    settled: () => writing,
  };
}
