/** Cells of one grid row as pairs from, to (without `to`), in rising order and never touching. */
export type Spans = readonly number[];

/** Joins any pairs from, to into spans; empty pairs vanish. */
export function joinPairs(pairs: readonly (readonly [number, number])[]): Spans {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const spans: number[] = [];
  for (const [from, to] of sorted) {
    if (!(to > from)) continue;
    const end = spans.at(-1);
    if (end === undefined || from > end) spans.push(from, to);
    else if (to > end) spans[spans.length - 1] = to;
  }
  return spans;
}

export function toPairs(spans: Spans): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < spans.length; i += 2) pairs.push([spans[i]!, spans[i + 1]!]);
  return pairs;
}

export function uniteSpans(a: Spans, b: Spans): Spans {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return joinPairs([...toPairs(a), ...toPairs(b)]);
}

export function countSpans(spans: Spans): number {
  let count = 0;
  for (let i = 0; i < spans.length; i += 2) count += spans[i + 1]! - spans[i]!;
  return count;
}

export function countCommonSpans(a: Spans, b: Spans): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const endA = a[i + 1]!;
    const endB = b[j + 1]!;
    const overlap = Math.min(endA, endB) - Math.max(a[i]!, b[j]!);
    if (overlap > 0) count += overlap;
    if (endA < endB) i += 2;
    else j += 2;
  }
  return count;
}

export function spansCover(spans: Spans, cell: number): boolean {
  for (let i = 0; i < spans.length; i += 2) {
    if (cell < spans[i]!) return false;
    if (cell < spans[i + 1]!) return true;
  }
  return false;
}
