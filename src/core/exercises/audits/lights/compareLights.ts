import type { FraudClass } from '../../../document/fraudTree.ts';
import { LIGHTS, type Light } from '../../../document/lights.ts';
import { SEEN } from '../visibleKeys.ts';
import { TAUGHT_LIGHTS } from './taughtLights.ts';

/** Lights for the eye: whatever differs in white light differs in them too, so that only more than that says something. */
const FOR_THE_EYE: readonly Light[] = ['oblique', 'transmitted', 'coaxial', 'tilt'];

/** CIEDE2000 by light, as measured over one place. */
type Seen = Partial<Readonly<Record<Light, number>>>;

export type LightOrder = {
  readonly class: FraudClass;
  /** Median of the draws in each light, plainest first. */
  readonly order: readonly { readonly light: Light; readonly seen: number }[];
  /** Where it is not as the register has it, each a sentence. */
  readonly disagreements: readonly string[];
};

/** The lights of a class as they were computed, held against the lights in which examiners say it shows. */
export function compareLights(name: FraudClass, draws: readonly Seen[]): LightOrder {
  const order = LIGHTS.map(light => ({ light, seen: medianOf(draws.map(seen => seen[light] ?? 0)) })).toSorted(
    (a, b) => b.seen - a.seen,
  );
  return { class: name, order, disagreements: disagree(name, order) };
}

function disagree(name: FraudClass, order: LightOrder['order']): readonly string[] {
  const taught = TAUGHT_LIGHTS[name];
  if (taught === undefined) return [];
  const seenIn = (light: Light): number => order.find(one => one.light === light)!.seen;
  const missing = taught.shows.filter(light => seenIn(light) < SEEN);
  const limitIn = (light: Light): number => (FOR_THE_EYE.includes(light) ? Math.max(SEEN, seenIn('white')) : SEEN);
  const strange = taught.silent.filter(light => seenIn(light) >= limitIn(light));
  const least = Math.min(...taught.shows.map(seenIn));
  return [
    ...missing.map(
      light => `The register says that it shows in ${light}; computed it is ${tell(seenIn(light))}, under ${SEEN}.`,
    ),
    ...strange.map(light => {
      const above = taught.shows.filter(other => seenIn(other) < seenIn(light));
      const than = seenIn(light) > least ? `, plainer than in ${above.join(', ')}` : '';
      return `The register has nothing to see in ${light}; computed it shows with ${tell(seenIn(light))}${than}.`;
    }),
  ];
}

function tell(seen: number): string {
  return seen.toFixed(1);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
