import { type GBuffer, NOTHING } from './gBuffer.ts';

/** How far red, green and blue light wander under skin before they leave it, in mm (standard deviation). */
const WANDER = [1.9, 0.85, 0.5] as const;

/** Green and blue never fall further behind red than this, or thin shadows would glow. */
const LEAST = [0.74, 0.66] as const;

/** Lets the light on skin bleed sideways, red furthest, across pixels of the same surface only. */
export function scatter(buffer: GBuffer, light: Float32Array, pixelsPerMm: number, isSkin: (stuff: number) => boolean) {
  const soft = Float32Array.from(light);
  const along = new Float32Array(light.length);
  const skin = Uint8Array.from(buffer.stuff, stuff => (isSkin(stuff) ? 1 : 0));
  WANDER.forEach((wander, channel) => {
    const kernel = makeKernel(wander * pixelsPerMm);
    blurLine(buffer, soft, along, channel, kernel, 1, skin);
    blurLine(buffer, along, soft, channel, kernel, buffer.width, skin);
  });
  for (let i = 0; i < soft.length; i += 3) {
    for (let c = 0; c < 3; c++) soft[i + c] = 0.72 * soft[i + c]! + 0.28 * light[i + c]!;
    soft[i + 1] = Math.max(soft[i + 1]!, LEAST[0] * soft[i]!);
    soft[i + 2] = Math.max(soft[i + 2]!, LEAST[1] * soft[i]!);
  }
  return soft;
}

function makeKernel(sigma: number): Float32Array {
  const reach = Math.max(1, Math.ceil(2.2 * sigma));
  return Float32Array.from({ length: reach + 1 }, (_, i) => Math.exp(-(i * i) / (2 * sigma * sigma)));
}

function blurLine(
  { width, depth }: GBuffer,
  from: Float32Array,
  to: Float32Array,
  channel: number,
  kernel: Float32Array,
  stride: number,
  skin: Uint8Array,
): void {
  const reach = kernel.length - 1;
  const count = depth.length;
  for (let at = 0; at < count; at++) {
    const here = 3 * at + channel;
    if (depth[at] === NOTHING || skin[at] === 0) {
      to[here] = from[here]!;
      continue;
    }
    let sum = from[here]!;
    let weight = 1;
    const column = at % width;
    const low = stride === 1 ? Math.max(-reach, -column) : -Math.min(reach, Math.floor(at / width));
    const high = stride === 1 ? Math.min(reach, width - 1 - column) : reach;
    for (let k = low; k <= high; k++) {
      const there = at + k * stride;
      if (k === 0 || there >= count || skin[there] === 0) continue;
      if (Math.abs(depth[there]! - depth[at]!) > 6) continue;
      const w = kernel[Math.abs(k)]!;
      sum += w * from[3 * there + channel]!;
      weight += w;
    }
    to[here] = sum / weight;
  }
}
