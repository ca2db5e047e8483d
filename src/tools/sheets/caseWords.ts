import type { Light } from '../../core/document/lights.ts';
import { SEEN } from '../../core/exercises/audits/visibleKeys.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { KeyPlace } from '../../core/exercises/key.ts';

/** What a case is, in three lines: its answer, what was done, and who stands there. */
export function caseWords({ id, key, acts, wear, controlDate, traveller }: Exercise): readonly string[] {
  const done = acts.map(deed => `${deed.class} (${Object.entries(deed.parameters).map(tell).join(', ')})`);
  const worn = wear.map(({ decoy }) => decoy);
  return [
    `${id}: ${key.referRequired ? 'REFER' : 'ADMIT'}, ${key.documentClass}, holder ${key.holderRelation}, ${key.status} on ${controlDate}`,
    `acts: ${done.join('; ') || 'none'}   wear: ${worn.join(', ') || 'none'}`,
    `${traveller.person}: ${traveller.brief.en}`,
  ];
}

function tell([name, value]: readonly [string, unknown]): string {
  return `${name} ${typeof value === 'number' ? Math.round(1000 * value) / 1000 : value}`;
}

/** A light with how plainly it shows each place; what is not seen in it stands in brackets. */
export function lightWords(light: Light, places: readonly KeyPlace[]): string {
  const seen = places.flatMap(({ id, visibility }) => {
    const value = visibility[light];
    if (value === undefined) return [];
    const words = `${id} ${value.toFixed(1)}`;
    return [value >= SEEN ? words : `(${words})`];
  });
  return [light, ...seen].join('  ');
}
