import { STATE_CODES } from './stateCodes.ts';

/** The codes taken as known for issuing State and nationality, written without fillers: `D`, `UTO`, `QZA`. */
export type StateRegister = ReadonlySet<string>;

/** The codes of ISO 3166-1 and Doc 9303-3, with some added (fictional States) or taken away. */
export function makeStateRegister(
  change: { readonly add?: readonly string[]; readonly remove?: readonly string[] } = {},
): StateRegister {
  const removed = new Set(change.remove ?? []);
  return new Set([...STATE_CODES, ...(change.add ?? [])].filter(code => !removed.has(code)));
}

export const DEFAULT_STATES: StateRegister = makeStateRegister();
