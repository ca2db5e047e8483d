import { isSameValue } from '../units/isSameValue.ts';
import { type Dwell, TRACE_MAX, type Trace } from './trace.ts';

function continues(earlier: Dwell, later: Dwell): boolean {
  return earlier.to === later.from && isSameValue({ ...earlier, from: 0, to: 0 }, { ...later, from: 0, to: 0 });
}

function appendDwell(trace: Trace, dwell: Dwell): Trace {
  if (dwell.to <= dwell.from) return trace;
  const last = trace.at(-1);
  if (last === undefined || !continues(last, dwell)) return [...trace, dwell];
  return [...trace.slice(0, -1), { ...last, to: dwell.to }];
}

/** Joins stretches that follow one another with nothing changed; stretches without duration vanish. */
export function joinDwells(trace: Trace): Trace {
  return trace.reduce<Trace>(appendDwell, []);
}

/** The trace without its `excess` (none if negative) shortest stretches; of equally short ones the later goes first. */
export function dropShortest(trace: Trace, excess: number): Trace {
  const order = trace.map((dwell, i) => ({ i, length: dwell.to - dwell.from }));
  order.sort((a, b) => a.length - b.length || b.i - a.i);
  const dropped = new Set(order.slice(0, Math.max(0, excess)).map(({ i }) => i));
  return trace.filter((_, i) => !dropped.has(i));
}

/** The trace with one more stretch. A full trace (400) loses its shortest. */
export function recordDwell(trace: Trace, dwell: Dwell): Trace {
  const longer = appendDwell(trace, dwell);
  return dropShortest(longer, longer.length - TRACE_MAX);
}
