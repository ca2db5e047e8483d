export type LogTails = { readonly logLower: number; readonly logUpper: number; readonly logDensity: number };

/** u runs over the real line; beyond these bounds exp(u) is no number any more. */
const REACH = 745;

/**
 * The point u with lower tail p, for a log-concave density on the real line given by its two log tails. Works on the
 * logarithm of the smaller tail, which is concave, so Newton converges from anywhere; bisection guards the ends.
 */
export function solveTail(p: number, start: number, tailsAt: (u: number) => LogTails): number {
  const lower = p <= 0.5;
  const target = lower ? Math.log(p) : Math.log1p(-p);
  let low = -REACH;
  let high = REACH;
  let u = Math.min(high, Math.max(low, start));
  for (let i = 0; i < 300; i += 1) {
    const { logLower, logUpper, logDensity } = tailsAt(u);
    const logTail = lower ? logLower : logUpper;
    const excess = lower ? logTail - target : target - logTail;
    if (excess === 0) return u;
    if (excess > 0) high = u;
    else low = u;
    const step = excess / Math.exp(logDensity - logTail);
    const newton = u - step;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - u) <= 1e-16 * Math.max(1, Math.abs(u)) || next === u) return next;
    u = next;
  }
  return u;
}
