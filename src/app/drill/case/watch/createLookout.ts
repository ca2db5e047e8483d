import type { SeenFace } from '../../../../bench/state/seenFaces.ts';
import { recordDwell } from '../../../../core/trace/recordDwell.ts';
import type { Trace } from '../../../../core/trace/trace.ts';
import { isSameValue } from '../../../../core/units/isSameValue.ts';

/** Keeps what was on the screen as stretches of looking. */
export type Lookout = {
  /** Takes what is on the screen now; empty while nothing of the document is seen. */
  readonly see: (seen: readonly SeenFace[]) => void;
  /** Everything so far, the stretches that last until now among it. */
  readonly trace: () => Trace;
};

/** `now` in ms since the case was opened. */
export function createLookout(before: Trace, now: () => number): Lookout {
  let closed = before;
  let open: { readonly seen: readonly SeenFace[]; readonly from: number } = { seen: [], from: now() };
  const upTo = (to: number): Trace =>
    open.seen.reduce((trace, look) => recordDwell(trace, { ...look, from: open.from, to }), closed);
  return {
    see: seen => {
      if (isSameValue(seen, open.seen)) return;
      const at = now();
      closed = upTo(at);
      open = { seen, from: at };
    },
    trace: () => upTo(now()),
  };
}
