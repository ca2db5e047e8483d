import type { BenchState } from '../Bench.ts';
import type { BenchAction } from './actions.ts';
import { findBinding } from './findBinding.ts';
import type { KeyBinding } from './keyTable.ts';

const WRITES =
  'input:not([type=button],[type=checkbox],[type=radio],[type=range],[type=color]), textarea, select, [contenteditable=""], [contenteditable=true]';
/** Things that use arrows and paging keys themselves. */
const MOVES =
  'input, [role=slider], [role=listbox], [role=menu], [role=menubar], [role=tablist], [role=radiogroup], [role=tree], [role=grid], [role=toolbar], audio, video';
const MOVING_KEYS = /^(Arrow|Page|Home|End|Enter)/;

/**
 * Keys act while the bench has the focus, and otherwise as long as nothing that has it could want them: no text field,
 * no open dialogue, no list or slider for the keys that move in it. Returns how to stop.
 */
export function listenToKeys(
  host: HTMLElement,
  table: readonly KeyBinding[],
  getState: () => BenchState,
  perform: (action: BenchAction, event: KeyboardEvent) => void,
): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || !getState().keys || !isOurs(host, event)) return;
    const binding = findBinding(table, event, getState());
    if (binding === null) return;
    event.preventDefault();
    perform(binding.action, event);
  };
  host.ownerDocument.addEventListener('keydown', onKey);
  return () => host.ownerDocument.removeEventListener('keydown', onKey);
}

function isOurs(host: HTMLElement, event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof Element)) return true;
  if (target.closest(WRITES) !== null) return false;
  if (host.contains(target)) return true;
  if (target.closest('dialog[open], [role=dialog], [role=alertdialog]') !== null) return false;
  if (!MOVING_KEYS.test(event.code)) return true;
  const isPassive = target === host.ownerDocument.body || target === host.ownerDocument.documentElement;
  if (event.code === 'Enter') return isPassive;
  return target.closest(MOVES) === null;
}
