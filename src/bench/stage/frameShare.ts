/** Target px drawn of one in each direction while something moves: all where the machine is quick, a quarter where it is slow. */
const SHARES = [1, 0.5, 0.35, 0.25] as const;
/** ms that a frame in motion may take. */
const BUDGET = 34;

/** The finest share at which a frame of so many px comes in time; `cost` in ms per million px, unknown at first. */
export function frameShare(cost: number | undefined, pixels: number): number {
  if (cost === undefined) return 0.5;
  return SHARES.find(share => (cost * pixels * share * share) / 1e6 <= BUDGET) ?? SHARES[SHARES.length - 1]!;
}

/** The cost after one more frame: it follows slowly, so that one hitch changes little. */
export function learnCost(cost: number | undefined, ms: number, pixels: number): number {
  const now = (ms * 1e6) / Math.max(1, pixels);
  return cost === undefined ? now : cost + (now - cost) * (now < cost ? 0.4 : 0.15);
}
