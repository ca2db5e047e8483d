import { useEffect, useRef } from 'react';
import { type AppKey, chordOf, isSameChord, parseChord } from '../marking/keys/keyChord.ts';

/** Lays the page at hand on the reader, and shows it: the machine's own key. None of bench, marks or case. */
export const READER_KEY: AppKey<'reader', 'page'> = { ...parseChord('Shift+KeyM'), action: 'reader', scope: 'page' };

const WRITES = 'textarea, select, [contenteditable], input:not([type=radio], [type=range], [type=checkbox])';

/** Lets the key of the reader act: never while somebody types or chooses from a list, or while a dialogue is open. */
export function useReaderKey(act: () => void): void {
  const current = useRef(act);
  current.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const chord = event.defaultPrevented || event.isComposing || event.repeat ? null : chordOf(event);
      if (chord === null || !isSameChord(READER_KEY, chord)) return;
      if (event.target instanceof Element && event.target.closest(WRITES) !== null) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      current.current();
    };
    document.body.addEventListener('keydown', press);
    return () => document.body.removeEventListener('keydown', press);
  }, []);
}
