import { type BenchAction, PLAIN_ACTIONS, type PlainAction } from '../../bench/input/actions.ts';

/** What an action of the bench does by itself, not as one of four ways to move something. */
export type NamedAction =
  | Exclude<PlainAction, `${string}-${'left' | 'right' | 'up' | 'down'}`>
  | 'turn-left'
  | 'turn-right';

export const NAMED_ACTIONS: readonly NamedAction[] = PLAIN_ACTIONS.filter(isNamed);

export function isNamed(action: BenchAction): action is NamedAction {
  const isMove = /-(left|right|up|down)$/.test(action) && !action.startsWith('turn-');
  return !isMove && !action.startsWith('light-');
}
