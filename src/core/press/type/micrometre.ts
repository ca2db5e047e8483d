/** Lengths are kept to 1 µm, so that the last bits of a product differ on no machine. */
export function toMicrometre(length: number): number {
  return Math.round(length * 1000) / 1000;
}
