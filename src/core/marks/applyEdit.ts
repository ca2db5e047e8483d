import { fail, type Result, succeed } from '../units/failure.ts';
import { isSameValue } from '../units/isSameValue.ts';
import { changesOf, refuseEdit, toEdit } from './changes.ts';
import type { Edit, EditOrigin } from './edit.ts';
import { MARKS_MAX, type Mark } from './mark.ts';
import { sortMarks } from './sortMarks.ts';

/**
 * The marks after an edit, in their one order. Refused without effect when the edit does not fit: it creates a mark
 * that is there, or touches one that is missing or different (`marks/edit-does-not-fit`), or leaves too many marks
 * (`marks/too-many-marks`).
 */
export function applyEdit(marks: readonly Mark[], edit: Edit): Result<readonly Mark[]> {
  const changes = changesOf(edit);
  if (!changes.ok) return changes;
  const byId = new Map(marks.map(mark => [mark.id, mark]));
  for (const [id, { before, after }] of changes.value) {
    if (!isSameValue(byId.get(id) ?? null, before)) {
      return fail(refuseEdit('edit-does-not-fit', id, 'an edit fits the marks it was made on'));
    }
    if (after === null) byId.delete(id);
    else byId.set(id, after);
  }
  if (byId.size > MARKS_MAX) {
    return fail(refuseEdit('too-many-marks', '', `an attempt holds at most ${MARKS_MAX} marks`));
  }
  return succeed(sortMarks([...byId.values()]));
}

/** The edit that takes this one back. */
export function invertEdit(edit: Edit, origin: EditOrigin = edit.origin): Edit {
  return {
    origin,
    created: edit.removed,
    updated: edit.updated.map(({ from, to }) => ({ from: to, to: from })),
    removed: edit.created,
  };
}

/**
 * One edit with the effect of `first` and then `second`, with the origin of the second; what cancels out is gone.
 * Refused when the second does not start from where the first ends (`marks/edits-do-not-meet`) or brings a removed
 * id back with another sequence (`marks/edit-renames-mark`).
 */
export function mergeEdits(first: Edit, second: Edit): Result<Edit> {
  const start = changesOf(first);
  if (!start.ok) return start;
  const next = changesOf(second);
  if (!next.ok) return next;
  const merged = new Map(start.value);
  for (const [id, change] of next.value) {
    const earlier = merged.get(id);
    if (earlier !== undefined && !isSameValue(earlier.after, change.before)) {
      return fail(refuseEdit('edits-do-not-meet', id, 'the second edit starts where the first ends'));
    }
    merged.set(id, { before: earlier === undefined ? change.before : earlier.before, after: change.after });
  }
  const edit = toEdit(merged, second.origin);
  const check = changesOf(edit);
  return check.ok ? succeed(edit) : check;
}
