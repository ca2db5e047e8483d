import type { KeyPress } from '../../../../bench/input/findBinding.ts';
import { chordOf, isSameChord } from './keyChord.ts';
import { MARKING_KEYS, type MarkingKey, type MarkingScope } from './markingKeys.ts';

/** The key a press stands for where these scopes hold, the most special first; null where it is none. */
export function findMarkingKey(press: KeyPress, scopes: readonly MarkingScope[]): MarkingKey | null {
  const chord = chordOf(press);
  if (chord === null) return null;
  for (const scope of scopes) {
    const found = MARKING_KEYS.find(key => key.scope === scope && isSameChord(key, chord));
    if (found !== undefined) return found;
  }
  return null;
}
