import type { BenchAction } from '../../bench/input/actions.ts';
import type { KeyBinding } from '../../bench/input/keyTable.ts';

/** Keys whose cap carries a word, which the catalogue translates. */
export const WORDED_KEYS = ['Enter', 'Escape', 'PageDown', 'PageUp', 'Delete', 'Backspace'] as const;
export type WordedKey = (typeof WORDED_KEYS)[number];

const SIGNS: Readonly<Record<string, string>> = {
  Equal: '+',
  Minus: '−',
  Period: '.',
  Comma: ',',
  BracketLeft: '[',
  BracketRight: ']',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** What stands on the cap of a key. */
export function keyName({ code, shift }: KeyBinding, say: (key: WordedKey) => string): string {
  const worded = WORDED_KEYS.find(key => key === code);
  const name = worded === undefined ? (SIGNS[code] ?? code.replace(/^(Key|Digit|Numpad)/, '')) : say(worded);
  return shift ? `⇧ ${name}` : name;
}

/** The bindings of an action that fit on a keyboard without number pad; the first is the one to show on a button. */
export function keysOf(keys: readonly KeyBinding[], action: BenchAction): readonly KeyBinding[] {
  return keys.filter(key => key.action === action && !key.code.startsWith('Numpad'));
}
