import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedGroup } from './groupStates.ts';
import { ResultSign } from './ResultSign.tsx';

type CheckGroupProps = {
  readonly checked: CheckedGroup;
  readonly id: string;
  readonly isOpen: boolean;
  /** By hand alone: the browser also tells what was opened and closed by `isOpen`. */
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** One part of what the reader says: a line with its light, and behind it the rows. */
export function CheckGroup({ checked, id, isOpen, onToggle, children }: CheckGroupProps): ReactNode {
  const { t } = useTranslation();
  const { group, state, isWaiting } = checked;
  return (
    <details
      id={id}
      className="reader-group"
      data-group={group}
      open={isOpen}
      onToggle={event => {
        if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <ResultSign state={state} />
        <span>{t(`reader.group.${group}`)}</span>
        <span className="reader-group-state">{t(`reader.state.${isWaiting ? 'waiting' : state}`)}</span>
      </summary>
      {children}
    </details>
  );
}
