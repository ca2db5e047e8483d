import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { isSameValue } from '../units/isSameValue.ts';
import type { Edit, EditOrigin } from './edit.ts';
import type { Mark } from './mark.ts';

/** What an edit does to one mark: null is "not there". */
export type Change = { readonly before: Mark | null; readonly after: Mark | null };
export type Changes = ReadonlyMap<string, Change>;

export function refuseEdit(code: string, id: string, rule: string): Failure {
  return { code: `marks/${code}`, file: '', path: id, rule, expected: '', found: '' };
}

function listChanges(edit: Edit): [string, Change][] {
  return [
    ...edit.created.map((mark): [string, Change] => [mark.id, { before: null, after: mark }]),
    ...edit.updated.map(({ from, to }): [string, Change] => [from.id, { before: from, after: to }]),
    ...edit.removed.map((mark): [string, Change] => [mark.id, { before: mark, after: null }]),
  ];
}

/** An edit mark by mark; refused when it names a mark twice, or an update changes `id` or `sequence`. */
export function changesOf(edit: Edit): Result<Changes> {
  const changes = new Map<string, Change>();
  for (const [id, change] of listChanges(edit)) {
    if (changes.has(id)) return fail(refuseEdit('edit-names-mark-twice', id, 'an edit names each mark once'));
    const { before, after } = change;
    if (before !== null && after !== null && (before.id !== after.id || before.sequence !== after.sequence)) {
      return fail(refuseEdit('edit-renames-mark', id, 'an update keeps id and sequence'));
    }
    changes.set(id, change);
  }
  return succeed(changes);
}

/** Back to an edit; changes that change nothing are left out. */
export function toEdit(changes: Changes, origin: EditOrigin): Edit {
  const created: Mark[] = [];
  const updated: { from: Mark; to: Mark }[] = [];
  const removed: Mark[] = [];
  for (const { before, after } of changes.values()) {
    if (isSameValue(before, after)) continue;
    if (before === null && after !== null) created.push(after);
    else if (before !== null && after === null) removed.push(before);
    else if (before !== null && after !== null) updated.push({ from: before, to: after });
  }
  return { origin, created, updated, removed };
}
