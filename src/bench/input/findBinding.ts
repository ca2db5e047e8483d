import type { BenchState } from '../Bench.ts';
import type { KeyBinding, KeyScope } from './keyTable.ts';

/** What a press of a key says, as KeyboardEvent says it. */
export type KeyPress = {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

const PRINTED: Readonly<Record<string, string>> = {
  '+': 'Equal',
  '=': 'Equal',
  '-': 'Minus',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  ',': 'Comma',
  '.': 'Period',
};

/** Scopes that hold in a state, the most special first. */
export function scopesOf(state: Pick<BenchState, 'tool' | 'loupe' | 'light'>): readonly KeyScope[] {
  const scopes: KeyScope[] = [];
  if (state.tool === 'ruler') scopes.push('ruler');
  if (state.loupe.on) scopes.push('loupe');
  if (state.light === 'oblique') scopes.push('oblique');
  if (state.light === 'tilt') scopes.push('tilt');
  return [...scopes, 'bench'];
}

/**
 * Codes a press stands for, best first. A sign or a Latin letter counts as printed on the key, wherever the keyboard has
 * it; the digit row and all keys of other alphabets count by their place.
 */
function codesOf({ key, code }: KeyPress): readonly string[] {
  if (/^[a-z]$/i.test(key)) return [`Key${key.toUpperCase()}`];
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined && /^[0-9]$/.test(key)) return [`Digit${key}`];
  const printed = PRINTED[key];
  if (printed !== undefined) return [printed, code];
  return digit === undefined ? [code] : [`Digit${digit}`];
}

/** The binding a press stands for in a state, or null. Presses with Ctrl, Alt or Meta belong to the browser, signs reached by AltGr do not. */
export function findBinding(
  table: readonly KeyBinding[],
  press: KeyPress,
  state: Pick<BenchState, 'tool' | 'loupe' | 'light'>,
): KeyBinding | null {
  const isSign = PRINTED[press.key] !== undefined;
  if (press.metaKey || ((press.ctrlKey || press.altKey) && !(isSign && press.ctrlKey && press.altKey))) return null;
  const ignoresShift = isSign || /^(Digit|Numpad)/.test(press.code);
  for (const code of codesOf(press)) {
    for (const scope of scopesOf(state)) {
      const found = table.find(
        entry => entry.code === code && entry.scope === scope && (ignoresShift || entry.shift === press.shiftKey),
      );
      if (found !== undefined) return found;
    }
  }
  return null;
}
