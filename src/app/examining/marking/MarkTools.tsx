import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Icon, type IconName } from '../Icon.tsx';
import { ToolButton } from '../ToolButton.tsx';
import { useBench, useBenchState } from '../useBenchState.ts';
import { useChordName } from './keys/chordName.ts';
import { MARKING_KEYS, type MarkingAction } from './keys/markingKeys.ts';
import { performMarking } from './keys/performMarking.ts';
import { MARKING_TOOLS } from './markingState.ts';
import type { MarkingStore } from './markingStore.ts';

type MarkToolsProps = { readonly store: MarkingStore };

/** What marks are made with, in a narrow column beside the bench; each button says its key. */
export function MarkTools({ store }: MarkToolsProps): ReactNode {
  const { t } = useTranslation();
  const tool = useStore(store, state => state.tool);
  const inHand = useBenchState(state => state.tool === 'mark');
  const isPairing = useStore(store, state => state.pairing !== null);
  const isOnGrid = useStore(store, state => state.cursor !== null);
  const isHidden = useBenchState(state => state.highlightsHidden);
  const canUndo = useStore(store, state => state.draft !== null || state.history.past.length > 0);
  const canRedo = useStore(store, state => state.history.future.length > 0 || state.draft?.draft.tool === 'polygon');
  const shared = { store } as const;
  return (
    <fieldset className="mark-tools">
      <legend className="unseen">{t('marking.tools.label')}</legend>
      <span className="tool-group">
        <MarkButton {...shared} action="hand" icon="hand" name={t('marking.tool.hand')} pressed={!inHand} />
        {MARKING_TOOLS.map(name => (
          <MarkButton
            {...shared}
            key={name}
            action={`tool-${name}`}
            icon={name}
            name={t(`marking.tool.${name}`)}
            pressed={inHand && tool === name}
          />
        ))}
      </span>
      <span className="tool-group">
        <MarkButton {...shared} action="undo" icon="undo" name={t('marking.action.undo')} disabled={!canUndo} />
        <MarkButton {...shared} action="redo" icon="redo" name={t('marking.action.redo')} disabled={!canRedo} />
        <MarkButton {...shared} action="pair" icon="pair" name={t('marking.action.pair')} pressed={isPairing} />
        <MarkButton {...shared} action="cursor" icon="cursor" name={t('marking.action.cursor')} pressed={isOnGrid} />
        <ToolButton action="hide-marks" icon="eye" pressed={isHidden} />
      </span>
    </fieldset>
  );
}

type MarkButtonProps = MarkToolsProps & {
  readonly action: MarkingAction;
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
};

function MarkButton({ store, action, icon, name, pressed, disabled = false }: MarkButtonProps): ReactNode {
  const bench = useBench();
  const nameOf = useChordName();
  const key = MARKING_KEYS.find(entry => entry.action === action);
  const chord = key === undefined ? undefined : nameOf(key);
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      aria-pressed={pressed}
      aria-keyshortcuts={chord}
      title={chord === undefined ? name : `${name} (${chord})`}
      disabled={disabled}
      onClick={() => performMarking(action, bench, store)}
    >
      <Icon name={icon} />
    </button>
  );
}
