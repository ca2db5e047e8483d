import type { Rgb } from '../display/ink.ts';

/** Colours of fluorescent inks merging from left to right. */
const STOPS: readonly (readonly [number, Rgb])[] = [
  [0, [0.95, 0.2, 0.14]],
  [0.3, [0.95, 0.62, 0.1]],
  [0.5, [0.62, 0.9, 0.16]],
  [0.72, [0.1, 0.86, 0.4]],
  [1, [0.16, 0.5, 1]],
];

/** The glow at a share of the way, times `strength`. */
export function uvRainbow(share: number, strength: number): Rgb {
  const at = Math.min(1, Math.max(0, share));
  const next = Math.max(
    1,
    STOPS.findIndex(([stop]) => stop >= at),
  );
  const [from, a] = STOPS[next - 1]!;
  const [to, b] = STOPS[next]!;
  const t = (at - from) / (to - from);
  const mix = (channel: 0 | 1 | 2): number =>
    Math.round((a[channel] + (b[channel] - a[channel]) * t) * strength * 1000) / 1000;
  return [mix(0), mix(1), mix(2)];
}
