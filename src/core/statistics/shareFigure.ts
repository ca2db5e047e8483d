/** Figures of merit that are one count over another, each document adding to both. */
export type Share = { readonly part: number; readonly whole: number };

export function shareFigure(shares: readonly Share[]): number {
  const total = sumShares(shares);
  return total.part / total.whole;
}

export function shareFigureLeaveOneOut(shares: readonly Share[]): readonly number[] {
  const total = sumShares(shares);
  return shares.map(({ part, whole }) => (total.part - part) / (total.whole - whole));
}

function sumShares(shares: readonly Share[]): Share {
  return {
    part: shares.reduce((sum, { part }) => sum + part, 0),
    whole: shares.reduce((sum, { whole }) => sum + whole, 0),
  };
}
