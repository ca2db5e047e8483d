import { LIGHTS, type Light } from '../document/lights.ts';
import type { Edit } from '../marks/edit.ts';
import type { Mark } from '../marks/mark.ts';
import { wasLookedAt, wasLookedAtInLight } from '../trace/lookedAt.ts';
import type { Trace } from '../trace/trace.ts';
import { prepareMark } from './admitMarks.ts';
import type { CaseScore } from './caseScore.ts';
import { matchPlace } from './matchPlace.ts';
import { VISIBLE_FROM } from './pointTables.ts';
import type { KeyMask, PreparedKey, PreparedPlace } from './preparedKey.ts';

/** Why a place was missed, by what the examiner did. `not-traced`: no face shows it, so nobody can say. */
export const MISS_REASONS = ['never-looked', 'wrong-light', 'no-reaction', 'withdrawn', 'not-traced'] as const;
export type MissReason = (typeof MISS_REASONS)[number];
export type Miss = { readonly placeId: string; readonly reason: MissReason };

/** Every form a mark ever had, and the one it has at the end (null: taken away). */
type Life = { readonly forms: Mark[]; last: Mark | null };

function readLives(edits: readonly Edit[]): readonly Life[] {
  const lives = new Map<string, Life>();
  const note = (mark: Mark, last: Mark | null): void => {
    const life = lives.get(mark.id) ?? { forms: [], last: null };
    life.forms.push(mark);
    life.last = last;
    lives.set(mark.id, life);
  };
  for (const { created, updated, removed } of edits) {
    for (const mark of removed) note(mark, null);
    for (const { from, to } of updated) {
      note(from, to);
      note(to, to);
    }
    for (const mark of created) note(mark, mark);
  }
  return [...lives.values()];
}

function meets(mark: Mark | null, place: PreparedPlace, key: PreparedKey): boolean {
  const prepared = mark === null ? 'scoring/mark-unreadable' : prepareMark(mark, key);
  return typeof prepared !== 'string' && matchPlace(prepared, place) !== null;
}

/** Once marked rightly, then removed or changed until it was right no more. */
function wasWithdrawn(place: PreparedPlace, lives: readonly Life[], key: PreparedKey): boolean {
  return lives.some(({ forms, last }) => !meets(last, place, key) && forms.some(mark => meets(mark, place, key)));
}

function regionsOf(place: PreparedPlace): readonly KeyMask[] {
  const main = place.signs[0]!;
  return [main.first, main.second].filter(target => target?.kind === 'region') as KeyMask[];
}

/** Lights in which a place differs visibly from the genuine twin; empty where visibility is not computed. */
export function evidenceLights(place: PreparedPlace): readonly Light[] {
  return LIGHTS.filter(light => (place.visibility[light] ?? 0) >= VISIBLE_FROM);
}

function explainMiss(place: PreparedPlace, key: PreparedKey, trace: Trace, lives: readonly Life[]): MissReason {
  if (wasWithdrawn(place, lives, key)) return 'withdrawn';
  const regions = regionsOf(place);
  if (regions.length === 0) return 'not-traced';
  if (!regions.every(region => wasLookedAt(trace, region))) return 'never-looked';
  const lights = evidenceLights(place);
  const isInLight = lights.length === 0 || regions.every(region => wasLookedAtInLight(trace, region, lights));
  return isInLight ? 'no-reaction' : 'wrong-light';
}

/**
 * A reason for each missed place, from the trace and from all edits of the attempt in order. Only main spots are
 * traced; of a pair both regions must have been looked at.
 */
export function explainMisses(
  key: PreparedKey,
  score: Pick<CaseScore, 'missed'>,
  trace: Trace,
  edits: readonly Edit[],
): readonly Miss[] {
  const lives = readLives(edits);
  return key.places
    .filter(place => score.missed.includes(place.id))
    .map(place => ({ placeId: place.id, reason: explainMiss(place, key, trace, lives) }));
}
