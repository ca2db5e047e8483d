import type { Identity } from './identity.ts';
import type { Triple } from './volumes.ts';

/** Linear colours of bare skin from the fairest to the darkest, at equal steps of tone. */
const TONES: readonly Triple[] = [
  [0.8, 0.56, 0.44],
  [0.68, 0.43, 0.305],
  [0.5, 0.285, 0.175],
  [0.3, 0.152, 0.088],
  [0.15, 0.073, 0.044],
];

export function skinTone({ tone, warmth, redness }: Identity['skin']): Triple {
  const at = tone * (TONES.length - 1);
  const low = Math.min(TONES.length - 2, Math.floor(at));
  const share = at - low;
  const [r, g, b] = TONES[low]!.map((from, c) => from ** (1 - share) * TONES[low + 1]![c]! ** share) as [
    number,
    number,
    number,
  ];
  return [r * (1 + 0.02 * redness), g * (1 - 0.05 * redness + 0.01 * warmth), b * (1 - 0.03 * redness - 0.09 * warmth)];
}
