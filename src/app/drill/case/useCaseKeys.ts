import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageKeyRow } from '../../examining/KeyDialog.tsx';
import { useChordName } from '../../examining/marking/keys/chordName.ts';
import { chordOf, isSameChord } from '../../examining/marking/keys/keyChord.ts';
import { READER_KEY } from '../../examining/reader/readerKey.ts';
import { useKeys } from '../../shell/useKeys.ts';
import { CASE_KEYS, type CaseAction } from './caseKeys.ts';

type CaseActions = Readonly<Partial<Record<CaseAction, () => void>>>;

const WRITES = 'textarea, select, [contenteditable], input:not([type=radio], [type=range], [type=checkbox])';

/** Lets the keys of a case act: plain ones never while somebody types or chooses from a list, none while a dialogue is open. */
export function useCaseActions(actions: CaseActions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const chord = event.defaultPrevented || event.isComposing || event.repeat ? null : chordOf(event);
      if (chord === null || document.querySelector('dialog[open]') !== null) return;
      const isWriting = event.target instanceof Element && event.target.closest(WRITES) !== null;
      const key = CASE_KEYS.find(entry => isSameChord(entry, chord) && (entry.command || !isWriting));
      const act = key === undefined ? undefined : current.current[key.action];
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    document.body.addEventListener('keydown', press);
    return () => document.body.removeEventListener('keydown', press);
  }, []);
}

type ScreenActions = Readonly<Record<'lock' | 'togglePanel' | 'showKeys' | 'showRegister', () => void>>;

/** The keys of an open case; returns them for the list of keys. */
export function useCaseKeys({ lock, togglePanel, showKeys, showRegister }: ScreenActions): readonly PageKeyRow[] {
  const { t } = useTranslation();
  const nameOf = useChordName();
  useKeys({ '?': showKeys });
  useCaseActions({
    verdict: focusVerdict,
    urgent: () => document.querySelector<HTMLElement>('#urgent button')?.focus(),
    panel: togglePanel,
    register: showRegister,
    lock,
  });
  return [
    ...CASE_KEYS.map(key => ({ key: nameOf(key), text: t(`drill.key.${key.action}`) })),
    { key: nameOf(READER_KEY), text: t('reader.key.lay') },
    { key: '1 … 6', text: t('drill.key.steps') },
    { key: '?', text: t('library.switch.keys') },
  ];
}

/** To the step that is chosen, or the first. */
function focusVerdict(): void {
  const steps = [...document.querySelectorAll<HTMLInputElement>('.decision-steps input')];
  (steps.find(step => step.checked) ?? steps[0])?.focus();
}
