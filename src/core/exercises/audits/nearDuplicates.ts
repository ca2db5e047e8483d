import { ACTS } from '../../alterations/actTable.ts';
import type { ActDeed } from '../../alterations/deed.ts';
import type { Parameter } from '../../alterations/parameters.ts';
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
  return groups.flatMap(([, group]) => {
    const alike = groupBy(group, one => JSON.stringify(answerOf(one))).filter(([, same]) => same.length > 1);
    const triplets = new Set(group.map(({ triplet }, i) => triplet ?? String(i)));
    const number = group[0]!.specimen.documentNumber;
    const errors = alike.map(([, same]) =>
      tellDocument(same, 'error', `the same document, ${number}, in the same state`),
    );
    if (errors.length > 0 || triplets.size === 1) return errors;
    return [
      tellDocument(group, 'warning', `the same document, ${number}, with other things done to it or another answer`),
    ];
  });
}

/** What makes a case of the same book another case. */
function answerOf({ exercise: { acts, wear, key } }: AuditedCase): unknown {
  return { acts, wear, status: key.status, urgent: key.urgentReason, holder: key.holderRelation };
}

function tellDocument(cases: readonly AuditedCase[], severity: AuditFinding['severity'], what: string): AuditFinding {
  const exercises = cases.map(({ exercise }) => exercise.id);
  return {
    audit: nearDuplicates.name,
    severity,
    sentence: { en: `${exercises.join(', ')} show ${what}.` },
    advice: { en: 'Make all but one of them out to another holder under another number, or leave them out.' },
    exercises,
  };
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
