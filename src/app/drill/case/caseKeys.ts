import { type AppKey, parseChord } from '../../examining/marking/keys/keyChord.ts';

export type CaseAction = 'verdict' | 'urgent' | 'panel' | 'register' | 'lock';

/** The keys of a case beside those of bench and marks, none of which it shares. Within the decision, 1 to 6 choose. */
export const CASE_KEYS: readonly AppKey<CaseAction, 'case'>[] = [
  { ...parseChord('KeyJ'), action: 'verdict', scope: 'case' },
  { ...parseChord('KeyU'), action: 'urgent', scope: 'case' },
  { ...parseChord('KeyG'), action: 'panel', scope: 'case' },
  { ...parseChord('Shift+KeyG'), action: 'register', scope: 'case' },
  { ...parseChord('Command+Enter'), action: 'lock', scope: 'case' },
];

export function keyOf(action: CaseAction): AppKey<CaseAction, 'case'> {
  return CASE_KEYS.find(key => key.action === action)!;
}
