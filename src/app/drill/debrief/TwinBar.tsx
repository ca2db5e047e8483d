import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../examining/Icon.tsx';
import { useBench, useBenchState } from '../../examining/useBenchState.ts';
import { useKeyNames } from '../../examining/useKeyNames.ts';

/** The strongest teacher of a debrief, as one button: the document and its twin in turn. */
export function TwinBar({ twin }: { readonly twin: 'twin' | 'issued' }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const mode = useBenchState(state => state.compare);
  const [key] = useKeyNames()('blink');
  return (
    <button
      type="button"
      className="twin-button"
      aria-pressed={mode === 'blink'}
      aria-keyshortcuts={key}
      onClick={() => bench.perform('blink')}
    >
      <Icon name="blink" />
      <span>{t(`debrief.${twin}.blink`)}</span>
      <span aria-hidden="true">
        <kbd>{key}</kbd>
      </span>
    </button>
  );
}
