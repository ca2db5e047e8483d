import type { ReactNode } from 'react';
import { useBenchState } from './useBenchState.ts';

type BlinkTurnsProps = { readonly own: string; readonly other: string; readonly sentence: string };

/** The names of two pages that blink, the one on the stage lit; who listens hears once that they take turns. */
export function BlinkTurns({ own, other, sentence }: BlinkTurnsProps): ReactNode {
  const isOther = useBenchState(state => state.blinked);
  return (
    <span className="blink-turns">
      <span className="unseen">{sentence}</span>
      <b aria-hidden="true" className={isOther ? '' : 'now'}>
        {own}
      </b>
      <b aria-hidden="true" className={isOther ? 'now' : ''}>
        {other}
      </b>
    </span>
  );
}
