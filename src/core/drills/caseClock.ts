import type { Policy } from '../exercises/set.ts';

type Limit = Pick<Policy, 'timeLimit'>;

/** How long before the end it is said once, ms. */
const NOTICE = 10_000;

/** Ms left of a case that has lasted `elapsed` ms, 0 at least; null without a limit. */
export function timeLeft({ timeLimit }: Limit, elapsed: number): number | null {
  return timeLimit === null ? null : Math.max(0, timeLimit * 1000 - elapsed);
}

export function isTimeUp(limit: Limit, elapsed: number): boolean {
  return timeLeft(limit, elapsed) === 0;
}

/** Whether ten seconds are left now and were not before. A limit that short is said at no time but its end. */
export function isNoticeDue(limit: Limit, before: number, now: number): boolean {
  const [left, leftBefore] = [timeLeft(limit, now), timeLeft(limit, before)];
  return left !== null && leftBefore !== null && leftBefore > NOTICE && left <= NOTICE && left > 0;
}
