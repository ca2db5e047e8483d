import type { Trainee } from '../../drills/trainee.ts';
import { JUDGING_MAX, type JudgingWork, regionsOf } from './judgingWork.ts';
import type { KeptAttempt } from './keptAttempt.ts';
import type { LockedCase } from './lockedCase.ts';
import { ATTEMPTS_MAX, plainName, type Results } from './resultFile.ts';

/** What a part may hold, well below what a reader refuses (EXC-1). */
export type PartLimits = JudgingWork & {
  readonly characters: number;
  readonly values: number;
  readonly attempts: number;
};
const PART_LIMITS: PartLimits = {
  characters: 4_000_000,
  values: 250_000,
  attempts: ATTEMPTS_MAX,
  regions: JUDGING_MAX.regions / 2,
  pairs: JUDGING_MAX.pairs / 2,
};

type Part = JudgingWork & {
  readonly attempts: readonly KeptAttempt[];
  readonly hashes: ReadonlySet<string>;
  readonly characters: number;
  readonly values: number;
};
const EMPTY: Part = { attempts: [], hashes: new Set(), characters: 0, values: 0, regions: 0, pairs: 0 };

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, member) => sum + countValues(member), 1);
}

/** The part with one more attempt, and with its case where that is not in it yet. */
function extend(part: Part, one: KeptAttempt, cases: ReadonlyMap<string, LockedCase>): Part {
  const { hash } = one.attempt.exercise;
  const locked = cases.get(hash) ?? null;
  const isNew = !part.hashes.has(hash);
  const added = [one.attempt, one.drill, isNew ? locked : null];
  const regions = locked === null ? 0 : regionsOf(locked);
  return {
    attempts: [...part.attempts, one],
    hashes: new Set([...part.hashes, hash]),
    characters: part.characters + JSON.stringify(added).length,
    values: part.values + countValues(added),
    regions: part.regions + (isNew ? regions : 0),
    pairs: part.pairs + regions * one.attempt.marks.length,
  };
}

function exceeds({ attempts, ...part }: Part, limits: PartLimits): boolean {
  const measures = ['characters', 'values', 'regions', 'pairs'] as const;
  return attempts.length > limits.attempts || measures.some(measure => part[measure] > limits[measure]);
}

function partAttempts(
  attempts: readonly KeptAttempt[],
  cases: ReadonlyMap<string, LockedCase>,
  limits: PartLimits,
): readonly Part[] {
  const full: Part[] = [];
  let last = EMPTY;
  for (const one of attempts) {
    const longer = extend(last, one, cases);
    if (last === EMPTY || !exceeds(longer, limits)) {
      last = longer;
    } else {
      full.push(last);
      last = extend(EMPTY, one, cases);
    }
  }
  return [...full, last];
}

function listDrills(attempts: readonly KeptAttempt[]): Results['drills'] {
  const drills = new Map<string, string[]>();
  for (const { drill, attempt } of attempts) {
    drills.set(drill, [...(drills.get(drill) ?? []), attempt.id]);
  }
  return [...drills].map(([id, ids]) => ({ id, attempts: ids }));
}

/**
 * The attempts of one person as result files, in several parts where one would be refused for its size; each part can
 * be read by itself, and in any order.
 */
export function packResults(
  person: Trainee,
  attempts: readonly KeptAttempt[],
  cases: ReadonlyMap<string, LockedCase>,
  exportedAt: string,
  limits: PartLimits = PART_LIMITS,
): readonly Results[] {
  return partAttempts(attempts, cases, limits).map(part => ({
    kind: 'loupe/results',
    version: 1,
    exportedAt,
    person: { id: person.id, name: plainName(person.name) },
    attempts: part.attempts.map(({ attempt }) => attempt),
    drills: listDrills(part.attempts),
    exercises: [...part.hashes].flatMap(hash => cases.get(hash) ?? []),
  }));
}

/** The text of a result file: on one line, since the bound on a file counts every blank. */
export function writeResultsText(results: Results): string {
  return `${JSON.stringify(results)}\n`;
}
