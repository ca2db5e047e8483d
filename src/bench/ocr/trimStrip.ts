import type { Strip } from './strip.ts';

/** Below this a px is ink. */
const INK = 128;
/** Ink px a row or column must have to belong to print, so that a speck does not count. */
const LEAST_INK = 2;

type Span = { readonly from: number; readonly to: number };

/** The part of a cleaned strip that holds its line of print; null where there is none. */
export function trimStrip(strip: Strip): Strip | null {
  const rows = tallestRun(countInk(strip, 'row'));
  if (rows === null) return null;
  const line = cutSpan(strip, { from: 0, to: strip.width }, rows);
  const columns = firstRun(countInk(line, 'column'), 1.6 * line.height);
  return columns === null ? null : cutSpan(line, columns, { from: 0, to: line.height });
}

function countInk({ width, height, grey }: Strip, along: 'row' | 'column'): Uint16Array {
  const counts = new Uint16Array(along === 'row' ? height : width);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) if (grey[at]! < INK) counts[along === 'row' ? y : x]!++;
  }
  return counts;
}

/** Runs of inked rows or columns; gaps up to `gap` do not part them. */
function runsOf(counts: Uint16Array, gap: number): readonly Span[] {
  const runs: { from: number; to: number }[] = [];
  counts.forEach((count, at) => {
    if (count < LEAST_INK) return;
    const last = runs.at(-1);
    if (last !== undefined && at - last.to <= gap) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

/** Accents stand off their letters by a few px. */
function tallestRun(counts: Uint16Array): Span | null {
  return runsOf(counts, counts.length * 0.08).toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/** Fields are printed from the left on; what follows after a wide gap is not theirs. */
function firstRun(counts: Uint16Array, gap: number): Span | null {
  return runsOf(counts, gap).find(({ from, to }) => to - from > 3) ?? null;
}

function cutSpan({ width, grey }: Strip, columns: Span, rows: Span): Strip {
  const [wide, high] = [columns.to - columns.from, rows.to - rows.from];
  const cut = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const at = (rows.from + y) * width;
    cut.set(grey.subarray(at + columns.from, at + columns.to), y * wide);
  }
  return { width: wide, height: high, grey: cut };
}
