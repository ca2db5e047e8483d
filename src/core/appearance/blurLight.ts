/** Gaussian weights from the middle outward, their two-sided sum 1. `spread`: standard deviation in px. */
export function gaussianWeights(spread: number): Float64Array {
  const weights = Float64Array.from({ length: Math.ceil(3 * spread) + 1 }, (_, i) =>
    Math.exp(-0.5 * (i / spread) ** 2),
  );
  const sum = weights.reduce((total, weight) => total + 2 * weight, -weights[0]!);
  return weights.map(weight => weight / sum);
}

/** Blurs interleaved red, green, blue light in place; edges reach outward. */
export function blurLight(light: Float32Array, width: number, height: number, spread: number): void {
  const weights = gaussianWeights(spread);
  const row = new Float32Array(3 * width);
  for (let y = 0; y < height; y++) blurLine(light, 3 * y * width, 3, width, weights, row);
  const column = new Float32Array(3 * height);
  for (let x = 0; x < width; x++) blurLine(light, 3 * x, 3 * width, height, weights, column);
}

function blurLine(
  light: Float32Array,
  from: number,
  step: number,
  count: number,
  weights: Float64Array,
  line: Float32Array,
): void {
  for (let i = 0; i < count; i++) {
    let [r, g, b] = [0, 0, 0];
    for (let k = 1 - weights.length; k < weights.length; k++) {
      const at = from + step * (i + k < 0 ? 0 : i + k >= count ? count - 1 : i + k);
      const weight = weights[k < 0 ? -k : k]!;
      r += weight * light[at]!;
      g += weight * light[at + 1]!;
      b += weight * light[at + 2]!;
    }
    line[3 * i] = r;
    line[3 * i + 1] = g;
    line[3 * i + 2] = b;
  }
  for (let i = 0; i < count; i++) for (let k = 0; k < 3; k++) light[from + step * i + k] = line[3 * i + k]!;
}
