import type { Trainee } from '../../core/drills/trainee.ts';
import { traineeSchema } from '../../core/drills/trainee.ts';
import { ATTEMPT_FORMAT } from '../../core/exchange/answerFormats.ts';
import { type Attempt, addScore, type Score } from '../../core/exchange/attempt.ts';
import { readFileValue } from '../../core/exchange/fileFormat.ts';
import { joinScores } from '../../core/exchange/results/joinScores.ts';
import type { Failure } from '../../core/units/failure.ts';
import { isSameValue } from '../../core/units/isSameValue.ts';
import type { Cabinet, Desk } from './cabinet.ts';

/** An attempt as it is kept: whose it is, and of which drill. */
export type StoredAttempt = { readonly attempt: Attempt; readonly person: Trainee; readonly drill: string };

/** Something kept that cannot be read any more, by its name, and why. */
export type Unreadable = { readonly name: string; readonly failures: readonly Failure[] };

/** What became of an attempt that was handed in. A known one brings its scores; one of the same id with another content is refused. */
export type Kept = 'new' | 'known' | 'clash';

export type AttemptStore = {
  /** All that can be read, oldest first; the rest is named and left where it is. */
  readonly list: () => Promise<{
    readonly attempts: readonly StoredAttempt[];
    readonly unreadable: readonly Unreadable[];
  }>;
  readonly get: (id: string) => Promise<StoredAttempt | null>;
  /** One outcome for each, all in one go. */
  readonly put: (attempts: readonly StoredAttempt[]) => Promise<readonly Kept[]>;
  readonly addScore: (id: string, score: Score) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Calls back after a change, in this window or another; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the listeners, in this window and others, of attempts that came by another way. */
  readonly announce: () => void;
};

export function createAttemptStore(cabinet: Cabinet): AttemptStore {
  const bell = createBell('loupe-attempts');
  const change = async <T>(work: (desk: Desk) => Promise<T>): Promise<T> => {
    const outcome = await cabinet.change(['attempts'], work);
    bell.ring();
    return outcome;
  };
  return {
    list: async () => sortOut(await cabinet.readAll('attempts')),
    get: async id => readStored(await cabinet.read('attempts', id)),
    put: attempts =>
      change(async desk => {
        const outcomes: Kept[] = [];
        for (const stored of attempts) outcomes.push(await putAttempt(desk, stored));
        return outcomes;
      }),
    addScore: (id, score) =>
      change(async desk => {
        const stored = readStored(await desk.get('attempts', id));
        if (stored === null) return;
        await desk.put('attempts', id, { ...stored, attempt: addScore(stored.attempt, score) });
      }),
    remove: ids =>
      change(async desk => {
        for (const id of ids) await desk.remove('attempts', id);
      }),
    subscribe: bell.listen,
    announce: bell.ring,
  };
}

/** Puts an attempt inside a transaction; nothing that is there is ever written over. */
export async function putAttempt(desk: Desk, stored: StoredAttempt): Promise<Kept> {
  const { id } = stored.attempt;
  const found = await desk.get('attempts', id);
  if (found === undefined) {
    await desk.put('attempts', id, stored);
    return 'new';
  }
  const known = readStored(found);
  if (known === null || !isSameValue(bare(known), bare(stored))) return 'clash';
  const scores = joinScores(known.attempt.scores, stored.attempt.scores);
  if (scores === null) return 'clash';
  if (!isSameValue(scores, known.attempt.scores)) {
    await desk.put('attempts', id, { ...known, attempt: { ...known.attempt, scores } });
  }
  return 'known';
}

/** The attempt without its scores, and whose it is: a person may have changed their name since. */
function bare({ attempt, person }: StoredAttempt): unknown {
  return { ...attempt, scores: [], person: person.id };
}

function sortOut(entries: readonly (readonly [string, unknown])[]): {
  readonly attempts: readonly StoredAttempt[];
  readonly unreadable: readonly Unreadable[];
} {
  const attempts: StoredAttempt[] = [];
  const unreadable: Unreadable[] = [];
  for (const [name, value] of entries) {
    const stored = readStored(value);
    if (stored === null) unreadable.push({ name, failures: failuresOf(value) });
    else attempts.push(stored);
  }
  attempts.sort((a, b) => compareTexts(a.attempt.lockedAt, b.attempt.lockedAt));
  return { attempts, unreadable };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function readStored(value: unknown): StoredAttempt | null {
  const { attempt, person, drill } = (value ?? {}) as Partial<Record<keyof StoredAttempt, unknown>>;
  const read = readFileValue(ATTEMPT_FORMAT, attempt, '');
  const whose = traineeSchema.safeParse(person);
  if (!read.ok || !whose.success || typeof drill !== 'string') return null;
  return { attempt: read.value, person: whose.data, drill };
}

function failuresOf(value: unknown): readonly Failure[] {
  const read = readFileValue(ATTEMPT_FORMAT, (value as { attempt?: unknown } | null)?.attempt, '');
  return read.ok ? [] : read.failures;
}

/** Tells the listeners of this window and of all others. */
function createBell(name: string): { readonly ring: () => void; readonly listen: AttemptStore['subscribe'] } {
  const listeners = new Set<() => void>();
  const call = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  if (channel !== null) channel.onmessage = call;
  return {
    ring: () => {
      call();
      channel?.postMessage(null);
    },
    listen: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
