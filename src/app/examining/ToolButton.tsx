import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './Icon.tsx';
import type { NamedAction } from './namedAction.ts';
import { useBench } from './useBenchState.ts';
import { useKeyNames } from './useKeyNames.ts';

type ToolButtonProps = {
  readonly action: NamedAction;
  readonly icon: IconName;
  /** Left out where the key does something once. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
};

/** One key of the bench as a button: it does what its key does, and says which that is. */
export function ToolButton({ action, icon, pressed, disabled = false }: ToolButtonProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const [key] = useKeyNames()(action);
  const name = t(`bench.action.${action}`);
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      aria-pressed={pressed}
      aria-keyshortcuts={key}
      title={key === undefined ? name : `${name} (${key})`}
      disabled={disabled}
      onClick={() => bench.perform(action)}
    >
      <Icon name={icon} />
    </button>
  );
}
