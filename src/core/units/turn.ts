import type { Deg } from './length.ts';

/** Cosine and sine. */
export type Turn = { readonly cos: number; readonly sin: number };

const QUARTERS: readonly Turn[] = [
  { cos: 1, sin: 0 },
  { cos: 0, sin: 1 },
  { cos: -1, sin: 0 },
  { cos: 0, sin: -1 },
];
const RADIANS = 0.017453292519943295;

/** Taylor sums about 0 for |x| <= pi/4: below 1e-16, and by + - * / alone, so the same bits on every machine. */
function smallTurn(x: number): Turn {
  const square = x * x;
  let cos = 1;
  let sin = 1;
  for (let n = 9; n >= 1; n--) {
    cos = 1 - (square / ((2 * n - 1) * (2 * n))) * cos;
    sin = 1 - (square / (2 * n * (2 * n + 1))) * sin;
  }
  return { cos, sin: x * sin };
}

/** Cosine and sine of an angle in degrees: exact at multiples of 90, identical on every machine elsewhere. */
export function turnOf(angle: Deg): Turn {
  const quarter = Math.round(angle / 90);
  const whole = QUARTERS[((quarter % 4) + 4) % 4] ?? { cos: Number.NaN, sin: Number.NaN };
  const rest = angle - 90 * quarter;
  if (rest === 0) return whole;
  const part = smallTurn(rest * RADIANS);
  return {
    cos: whole.cos * part.cos - whole.sin * part.sin,
    sin: whole.sin * part.cos + whole.cos * part.sin,
  };
}
