import { hash } from './noise.ts';

/** Linear light to a stored sRGB byte, with a soft shoulder like a good camera's. */
function toByte(linear: number, grain: number): number {
  const x = linear < 0 ? 0 : linear;
  const shouldered = x < 0.6 ? x : 0.6 + 0.4 * (1 - Math.exp(-(x - 0.6) / 0.4));
  const stored = shouldered <= 0.0031308 ? 12.92 * shouldered : 1.055 * shouldered ** (1 / 2.4) - 0.055;
  return Math.max(0, Math.min(255, Math.round(255 * stored + grain)));
}

/** Averages `factor` x `factor` fine pixels, adds a trace of sensor noise and stores the picture as RGB bytes. */
export function develop(fine: Float32Array, width: number, height: number, factor: number, seed: number): Uint8Array {
  const rgb = new Uint8Array(3 * width * height);
  const fineWidth = width * factor;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const luma = 2.4 * (hash(seed, x, y, 1) + hash(seed, x, y, 2) - 1);
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let j = 0; j < factor; j++) {
          for (let i = 0; i < factor; i++) sum += fine[3 * ((y * factor + j) * fineWidth + x * factor + i) + c]!;
        }
        rgb[3 * (y * width + x) + c] = toByte(sum / (factor * factor), luma + 1.4 * (hash(seed, x, y, 3 + c) - 0.5));
      }
    }
  }
  return rgb;
}

export function developMask(fine: Float32Array, width: number, height: number, factor: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  const fineWidth = width * factor;
  for (let at = 0; at < mask.length; at++) {
    const x = (at % width) * factor;
    const y = Math.floor(at / width) * factor;
    let sum = 0;
    for (let j = 0; j < factor; j++) for (let i = 0; i < factor; i++) sum += fine[(y + j) * fineWidth + x + i]!;
    mask[at] = Math.round((255 * sum) / (factor * factor));
  }
  return mask;
}
