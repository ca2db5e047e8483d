import { fail, type Result, succeed } from '../units/failure.ts';
import { applyEdit, invertEdit } from './applyEdit.ts';
import { refuseEdit } from './changes.ts';
import type { Edit } from './edit.ts';
import type { Mark } from './mark.ts';

/** Steps back that are kept; older ones are forgotten, never half forgotten. */
export const HISTORY_MAX = 500;

/** The way back (`past`, latest last) and forth (`future`, next last). It holds edits of marks and nothing else. */
export type History = { readonly past: readonly Edit[]; readonly future: readonly Edit[] };

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** A step through history: the marks after it, and the edit that was made, for the record. */
export type Step = { readonly history: History; readonly marks: readonly Mark[]; readonly edit: Edit };

/** Remembers an edit that has been applied; what had been undone is lost by it. */
export function recordEdit(history: History, edit: Edit): History {
  return { past: [...history.past, edit].slice(-HISTORY_MAX), future: [] };
}

/** Takes the latest edit back (`marks/nothing-to-undo`). */
export function undoEdit(history: History, marks: readonly Mark[]): Result<Step> {
  const latest = history.past.at(-1);
  if (latest === undefined) return fail(refuseEdit('nothing-to-undo', '', 'there is an edit to undo'));
  const edit = invertEdit(latest, 'undo');
  const after = applyEdit(marks, edit);
  if (!after.ok) return after;
  const walked = { past: history.past.slice(0, -1), future: [...history.future, latest] };
  return succeed({ history: walked, marks: after.value, edit });
}

/** Does the edit undone last once more (`marks/nothing-to-redo`). */
export function redoEdit(history: History, marks: readonly Mark[]): Result<Step> {
  const next = history.future.at(-1);
  if (next === undefined) return fail(refuseEdit('nothing-to-redo', '', 'there is an undone edit to redo'));
  const edit: Edit = { ...next, origin: 'redo' };
  const after = applyEdit(marks, edit);
  if (!after.ok) return after;
  const walked = { past: [...history.past, next], future: history.future.slice(0, -1) };
  return succeed({ history: walked, marks: after.value, edit });
}
