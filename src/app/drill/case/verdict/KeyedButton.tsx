import type { ReactNode } from 'react';
import { useChordName } from '../../../examining/marking/keys/chordName.ts';
import { type CaseAction, keyOf } from '../caseKeys.ts';

type KeyedButtonProps = {
  readonly className: string;
  readonly action: CaseAction;
  readonly text: string;
  readonly press: () => void;
};

/** A button that shows its key. */
export function KeyedButton({ className, action, text, press }: KeyedButtonProps): ReactNode {
  const name = useChordName()(keyOf(action));
  return (
    <button type="button" className={className} aria-keyshortcuts={name} onClick={press}>
      {text}
      <span aria-hidden="true">
        <kbd dir="ltr">{name}</kbd>
      </span>
    </button>
  );
}
