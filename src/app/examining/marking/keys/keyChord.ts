import type { KeyPress } from '../../../../bench/input/findBinding.ts';

/** One press: `code` as in KeyboardEvent.code; letters are matched by what is printed on the key where it is Latin. */
export type KeyChord = { readonly code: string; readonly shift: boolean; readonly command: boolean };

/** What a chord does, and when: `scope` is the name of the state in which it acts. Other parts of the app list theirs the same way. */
export type AppKey<Action extends string = string, Scope extends string = string> = KeyChord & {
  readonly action: Action;
  readonly scope: Scope;
};

/** `Shift+KeyD`, `Command+KeyZ` (Ctrl, on a Mac also ⌘), `Command+Shift+KeyZ`. */
export function parseChord(text: string): KeyChord {
  const parts = text.split('+');
  return { code: parts.at(-1) ?? '', shift: parts.includes('Shift'), command: parts.includes('Command') };
}

/** The chord a press is; null where it belongs to the browser or to a sign reached by AltGr. */
export function chordOf(press: KeyPress): KeyChord | null {
  if (press.altKey) return null;
  const isLatin = /^[a-z]$/i.test(press.key);
  const code = isLatin ? `Key${press.key.toUpperCase()}` : press.code.replace(/^Numpad(?=Enter)/, '');
  return { code, shift: press.shiftKey, command: press.ctrlKey || press.metaKey };
}

export function isSameChord(a: KeyChord, b: KeyChord): boolean {
  return a.code === b.code && a.shift === b.shift && a.command === b.command;
}
