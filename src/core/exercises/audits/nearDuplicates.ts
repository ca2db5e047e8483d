import { ACTS } from '../../alterations/actTable.ts';
import type { ActDeed } from '../../alterations/deed.ts';
import type { Parameter } from '../../alterations/parameters.ts';
import { isSameValue } from '../../units/isSameValue.ts';
import type { Audit, Audited, AuditedCase, AuditFinding } from './audit.ts';

/** Numbers of an act are near within this share of their range. */
const NEAR = 0.1;

export const nearDuplicates: Audit = {
  name: 'near-duplicate',
  description: 'no two cases are so alike that who remembers one knows the other',
  check: audited => [...sameDocuments(audited), ...sameActs(audited), ...sameBriefs(audited)],
};

/** Siblings of a triplet share their book on purpose, and differ in what was done to it. */
function sameDocuments({ cases }: Audited): readonly AuditFinding[] {
  const groups = groupBy(cases, ({ exercise, specimen }) => `${exercise.specimen} ${specimen.documentNumber}`);
  return groups.flatMap(([, group]) =>
    pairsOf(group).flatMap(([one, other]): readonly AuditFinding[] => {
      const isSame = isSameValue(deedsOf(one), deedsOf(other));
      if (!isSame && one.triplet !== undefined && one.triplet === other.triplet) return [];
      const ids = [one.exercise.id, other.exercise.id];
      const done = isSame ? 'in the same state' : 'with other things done to it';
      return [
        {
          audit: nearDuplicates.name,
          severity: isSame ? 'error' : 'warning',
          sentence: { en: `${ids.join(' and ')} show the same document, ${one.specimen.documentNumber}, ${done}.` },
          advice: { en: 'Make one of them out to another holder under another number, or leave it out.' },
          exercises: ids,
        },
      ];
    }),
  );
}

function deedsOf({ exercise: { acts, wear } }: AuditedCase): unknown {
  return { acts, wear };
}

/** The same holder, the same act, and nothing about it that could be told apart. */
function sameActs({ cases }: Audited): readonly AuditFinding[] {
  const done = cases.flatMap(one => one.exercise.acts.map(act => ({ one, act })));
  const groups = groupBy(done, ({ one, act }) => `${one.specimen.id} ${one.specimen.holder.person} ${act.class}`);
  return groups.flatMap(([, group]) =>
    pairsOf(group)
      .filter(([a, b]) => a.one !== b.one && areNear(a.act, b.act))
      .map(([a, b]): AuditFinding => {
        const ids = [a.one.exercise.id, b.one.exercise.id];
        return {
          audit: nearDuplicates.name,
          severity: 'warning',
          sentence: { en: `${ids.join(' and ')} are nearly the same: the same holder, and the same ${a.act.class}.` },
          advice: { en: 'Let one of them be done to another entry, in another way, or to another holder.' },
          exercises: ids,
        };
      }),
  );
}

function areNear(a: ActDeed, b: ActDeed): boolean {
  const table = ACTS[a.class]?.parameters ?? {};
  return Object.entries(table).every(([name, parameter]) => {
    const [first, second] = [a.parameters[name] ?? parameter.fallback, b.parameters[name] ?? parameter.fallback];
    return areNearValues(parameter, first, second);
  });
}

function areNearValues(parameter: Parameter, first: unknown, second: unknown): boolean {
  if (parameter.kind !== 'number' || typeof first !== 'number' || typeof second !== 'number') return first === second;
  return Math.abs(first - second) <= NEAR * (parameter.to - parameter.from);
}

function sameBriefs({ cases }: Audited): readonly AuditFinding[] {
  const groups = groupBy(cases, ({ exercise }) => exercise.traveller.brief.en)
    .map(([brief, group]) => ({ brief, ids: group.map(({ exercise }) => exercise.id), books: booksOf(group) }))
    .filter(({ books }) => books > 1)
    .toSorted((a, b) => b.ids.length - a.ids.length);
  const [most] = groups;
  if (most === undefined) return [];
  const count = groups.length === 1 ? 'One brief is' : `${groups.length} briefs are`;
  return [
    {
      audit: nearDuplicates.name,
      severity: 'warning',
      sentence: {
        en: `${count} told word for word of more than one document; ${most.ids.length} cases begin: “${most.brief.slice(0, 80)}…”`,
      },
      advice: { en: 'Give the generator more sentences, or write one of the briefs anew.' },
      exercises: most.ids,
    },
  ];
}

/** Documents among cases: siblings of a triplet, of one book, count once. */
function booksOf(cases: readonly AuditedCase[]): number {
  return new Set(cases.map(({ specimen }) => specimen.documentNumber)).size;
}

function groupBy<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups];
}

function pairsOf<Item>(list: readonly Item[]): readonly (readonly [Item, Item])[] {
  return list.flatMap((one, i) => list.slice(i + 1).map(other => [one, other] as const));
}
