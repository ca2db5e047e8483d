import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageKeyRow } from '../../examining/KeyDialog.tsx';
import { useKeys } from '../../shell/useKeys.ts';

type CaseActions = { readonly lock: () => void; readonly togglePanel: () => void; readonly showKeys: () => void };

/** Keys of the case around the bench: acts on them, and returns them for the list of keys. */
export function useCaseKeys({ lock, togglePanel, showKeys }: CaseActions): readonly PageKeyRow[] {
  const { t } = useTranslation();
  useKeys({
    j: focusVerdict,
    u: () => document.querySelector<HTMLElement>('#urgent button')?.focus(),
    g: togglePanel,
    '?': showKeys,
  });
  useLockKey(lock);
  return [
    { key: 'J', text: t('drill.key.verdict') },
    { key: '1 … 6', text: t('drill.key.steps') },
    { key: 'U', text: t('drill.key.urgent') },
    { key: t('drill.lock.keys'), text: t('drill.key.lock') },
    { key: 'G', text: t('drill.case.panel') },
    { key: '?', text: t('library.switch.keys') },
  ];
}

/** To the step that is chosen, or the first. */
function focusVerdict(): void {
  const steps = [...document.querySelectorAll<HTMLInputElement>('.verdict-steps input')];
  (steps.find(step => step.checked) ?? steps[0])?.focus();
}

/** Ctrl+Enter, or Cmd+Enter, wherever the focus is but in a dialogue. */
export function useLockKey(act: () => void): void {
  const current = useRef(act);
  current.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      current.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
