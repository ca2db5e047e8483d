import { type ReaderThread, startThread } from './startThread.ts';

/** How many wish for a worker that stands ready, and that worker. */
let wishes = 0;
let spare: ReaderThread | null = null;

/**
 * Keeps one unused worker at hand, so that the next reading waits for nothing and needs no network. Ends with the last
 * wish for it.
 */
export function warmReading(): () => void {
  wishes++;
  spare ??= startThread();
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    wishes--;
    if (wishes > 0) return;
    spare?.end();
    spare = null;
  };
}

/** A worker that has read nothing yet: the one that stands ready, whose place another takes, or one started now. */
export function takeSpare(): ReaderThread {
  const thread = spare ?? startThread();
  spare = wishes > 0 ? startThread() : null;
  return thread;
}
