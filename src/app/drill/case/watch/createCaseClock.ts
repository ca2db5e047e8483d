/** Counts the ms a case has been on the screen: it runs and halts, and never runs backwards. */
export type CaseClock = {
  /** Whole ms so far. */
  readonly elapsed: () => number;
  readonly run: () => void;
  readonly halt: () => void;
};

/** A day: the longest a case is counted. */
const LONGEST = 86_400_000;

/** `now` is any clock in ms that only moves forward. */
export function createCaseClock(from: number, now: () => number): CaseClock {
  let counted = from;
  let since: number | null = null;
  const elapsed = (): number => Math.min(LONGEST, Math.round(since === null ? counted : counted + now() - since));
  return {
    elapsed,
    run: () => {
      since ??= now();
    },
    halt: () => {
      counted = elapsed();
      since = null;
    },
  };
}
