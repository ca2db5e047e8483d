import { useEffect, useRef } from 'react';

/** What keys do, by the character they print. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Lets keys act wherever the focus is, except while somebody types, chooses from a list or has a dialog open. */
export function useKeys(actions: KeyActions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = current.current[nameOf(event)];
      if (act === undefined || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** The character where it is a Latin one, else that of the key's place: an N stays an N on a Cyrillic keyboard. */
function nameOf({ key, code }: KeyboardEvent): string {
  return (/^[!-~]$/.test(key) ? key : code.replace(/^Key/, '')).toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable]') !==
      null
  );
}
