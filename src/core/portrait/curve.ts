export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** 0 below `low`, 1 above `high`, smooth between; works downwards too when `low` > `high`. */
export function ramp(low: number, high: number, value: number): number {
  const t = clamp((value - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
}

/** A bell of height 1 at 0; at `width` it has fallen to 1/e. */
export function bell(offset: number, width: number): number {
  const t = offset / width;
  return t * t > 20 ? 0 : Math.exp(-t * t);
}

/** The greater of two heights with the crease between them filled over a width of about `soft`. */
export function softMax(a: number, b: number, soft: number): number {
  const h = soft - Math.abs(a - b);
  return (a > b ? a : b) + (h > 0 ? (h * h) / (4 * soft) : 0);
}

export function softMin(a: number, b: number, soft: number): number {
  return -softMax(-a, -b, soft);
}

export type Knot = readonly [at: number, value: number];

/** A smooth curve through knots in rising order, level beyond its ends (cubic Hermite, slopes limited against overshoot). */
export function curveThrough(knots: readonly Knot[]): (at: number) => number {
  const slopes = knots.map((_, i) => slopeAt(knots, i));
  return at => {
    const last = knots.length - 1;
    if (at <= knots[0]![0]) return knots[0]![1];
    if (at >= knots[last]![0]) return knots[last]![1];
    let i = 0;
    while (knots[i + 1]![0] < at) i++;
    const [x0, y0] = knots[i]!;
    const [x1, y1] = knots[i + 1]!;
    const width = x1 - x0;
    const t = (at - x0) / width;
    const s = 1 - t;
    return (
      y0 * (1 + 2 * t) * s * s +
      y1 * t * t * (3 - 2 * t) +
      slopes[i]! * width * t * s * s -
      slopes[i + 1]! * width * t * t * s
    );
  };
}

function slopeAt(knots: readonly Knot[], i: number): number {
  if (i === 0 || i === knots.length - 1) return 0;
  const [x0, y0] = knots[i - 1]!;
  const [x1, y1] = knots[i]!;
  const [x2, y2] = knots[i + 1]!;
  const before = (y1 - y0) / (x1 - x0);
  const after = (y2 - y1) / (x2 - x1);
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}
