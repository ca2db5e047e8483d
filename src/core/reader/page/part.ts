import type { CheckReason, CheckState } from './inspection.ts';

/** A part of a reading: there, not asked for, not there yet, or broken off. */
export type Part<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'off' | 'waiting' | 'cancelled' | 'failed' };

export function doneValue<T>(part: Part<T>): T | null {
  return part.state === 'done' ? part.value : null;
}

type Outcome = { readonly state: CheckState; readonly reasons: readonly CheckReason[] };

const MISSING: Readonly<Record<'off' | 'waiting' | 'cancelled' | 'failed', Outcome>> = {
  off: { state: 'not-performed', reasons: ['not-asked-for'] },
  waiting: { state: 'not-performed', reasons: ['still-reading'] },
  cancelled: { state: 'aborted', reasons: ['stopped'] },
  failed: { state: 'aborted', reasons: ['stopped'] },
};

/** What a check comes to that has nothing to go by, the first part that is missing telling why; null: all is there. */
export function outcomeWithout(...parts: readonly Part<unknown>[]): Outcome | null {
  for (const part of parts) if (part.state !== 'done') return MISSING[part.state];
  return null;
}
