export type SquareMatrix = readonly Float64Array[];

/** The lower factor L of a symmetric matrix = L L', or null where the matrix is not positive definite. */
export function factorCholesky(matrix: SquareMatrix, ridge = 0): SquareMatrix | null {
  const lower = matrix.map(row => new Float64Array(row.length));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (i !== j) {
        lower[i]![j] = rest / lower[j]![j]!;
        continue;
      }
      const pivot = rest + ridge;
      if (!(pivot > 1e-13 * Math.abs(matrix[i]![i]!)) || !Number.isFinite(pivot)) return null;
      lower[i]![i] = Math.sqrt(pivot);
    }
  }
  return lower;
}

/** x of L L' x = right. */
export function solveCholesky(lower: SquareMatrix, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  const size = lower.length;
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = x[i]! - lower[i]![k]! * x[k]!;
    x[i] = x[i]! / lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = x[i]! - lower[k]![i]! * x[k]!;
    x[i] = x[i]! / lower[i]![i]!;
  }
  return x;
}

/** The inverse of L L'. */
export function invertCholesky(lower: SquareMatrix): SquareMatrix {
  return lower.map((_, i) => {
    const unit = new Float64Array(lower.length);
    unit[i] = 1;
    return solveCholesky(lower, unit);
  });
}
