/** A line through points, by the way along it; all in mm. */
export type Curve = {
  readonly length: number;
  /** The point so far from the beginning; the nearest end outside 0 … length. */
  readonly at: (way: number) => readonly [number, number];
};

export function measureCurve(points: readonly (readonly [number, number])[]): Curve {
  const ways = [0];
  for (let i = 1; i < points.length; i++) {
    const [dx, dy] = [points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]];
    ways.push(ways[i - 1]! + Math.sqrt(dx * dx + dy * dy));
  }
  const at = (way: number): readonly [number, number] => {
    const i = findStretch(ways, way);
    const [from, to] = [points[i] ?? [0, 0], points[i + 1] ?? points[i] ?? [0, 0]];
    const stretch = (ways[i + 1] ?? 0) - (ways[i] ?? 0);
    const share = stretch > 0 ? Math.min(1, Math.max(0, (way - ways[i]!) / stretch)) : 0;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  };
  return { length: ways.at(-1) ?? 0, at };
}

/** Index of the last point, but one, that the way has reached. */
function findStretch(ways: readonly number[], way: number): number {
  let [low, high] = [0, Math.max(0, ways.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ways[middle]! <= way) low = middle;
    else high = middle - 1;
  }
  return low;
}
