import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bench } from '../../../../bench/Bench.ts';
import type { KeyGroup } from '../../KeyDialog.tsx';
import type { MarkingStore } from '../markingStore.ts';
import { useChordName } from './chordName.ts';
import { findMarkingKey } from './findMarkingKey.ts';
import { MARKING_KEYS, MARKING_SCOPES, type MarkingKey, type MarkingScope, scopesIn } from './markingKeys.ts';
import { performMarking, settleNudge } from './performMarking.ts';

const WRITES =
  'input:not([type=button],[type=checkbox],[type=radio],[type=range],[type=color]), textarea, select, [contenteditable=""], [contenteditable=true]';
/** Things that use arrows, Enter and Delete themselves. */
const OWN_KEYS =
  'input, button, a, summary, [role=tablist], [role=slider], [role=listbox], [role=menu], [role=radiogroup]';

/**
 * Lets the keys of the marking part act: never while somebody types, chooses from a list or has a dialogue open, and
 * Enter and the arrows not while a control has the focus that wants them. They come before the keys of the bench.
 * Returns them for the list of keys.
 */
export function useMarkingKeys(bench: Bench | null, store: MarkingStore): readonly KeyGroup[] {
  const { t } = useTranslation();
  const nameOf = useChordName();
  useEffect(() => {
    if (bench === null) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !bench.getState().keys) return;
      const key = findMarkingKey(event, scopesIn(store.getState()));
      if (key === null || !mayAct(event)) return;
      if (key.action === 'edit') editChosen(store);
      else if (key.action === 'escape') {
        if (!leave(bench, store)) return;
      } else if (!performMarking(key.action, bench, store)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const release = ({ code }: KeyboardEvent): void => {
      if (code.startsWith('Arrow')) settleNudge(store);
    };
    // On the body: after what React does at its root, before the bench, which listens on the document.
    document.body.addEventListener('keydown', press);
    document.body.addEventListener('keyup', release);
    return () => {
      document.body.removeEventListener('keydown', press);
      document.body.removeEventListener('keyup', release);
    };
  }, [bench, store]);
  return MARKING_SCOPES.map(scope => ({
    title: t(`marking.scope.${scope}`),
    rows: rowsOf(scope).map(({ action, keys }) => ({
      keys: [...new Set(keys.map(nameOf))],
      text: t(`marking.do.${action}`),
    })),
  })).reverse();
}

function mayAct({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(WRITES) !== null || document.querySelector('dialog[open]') !== null) return false;
  const wantsIt = /^(Arrow|Enter|NumpadEnter|Backspace)/.test(code) && target.closest('.bench-host') === null;
  return !wantsIt || target.closest(OWN_KEYS) === null;
}

/** What is left in the list may close under the focus, which goes back to the row. */
function leave(bench: Bench, store: MarkingStore): boolean {
  const row = document.activeElement?.closest('.mark-row') ?? null;
  const hasLeft = performMarking('escape', bench, store);
  if (hasLeft && store.getState().selected === null) row?.querySelector<HTMLElement>('.mark-line')?.focus();
  return hasLeft;
}

/** Brings the mark in hand up in the list and the focus to what it is called. */
function editChosen(store: MarkingStore): void {
  store.getState().showSheet('marks');
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.mark-row.chosen select')?.focus());
}

type KeyRow = { readonly action: RowAction; readonly keys: readonly MarkingKey[] };
type RowAction = Exclude<MarkingKey['action'], `${'fine' | 'step' | 'leap'}-${string}`> | 'fine' | 'step' | 'leap';

/** One row for each thing keys do; four arrows that move one thing are one. */
function rowsOf(scope: MarkingScope): readonly KeyRow[] {
  const rows = new Map<RowAction, MarkingKey[]>();
  for (const key of MARKING_KEYS.filter(entry => entry.scope === scope)) {
    const pace = /^(fine|step|leap)-/.exec(key.action)?.[1];
    const action = (pace ?? key.action) as RowAction;
    rows.set(action, [...(rows.get(action) ?? []), key]);
  }
  return [...rows].map(([action, keys]) => ({ action, keys }));
}
