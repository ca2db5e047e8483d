import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ToolButton } from './ToolButton.tsx';
import { useBenchState } from './useBenchState.ts';

/** How strong the glass is, and whether it lies or follows the pointer; there while the loupe is on. */
export function LoupePanel(): ReactNode {
  const { t } = useTranslation();
  const on = useBenchState(state => state.loupe.on);
  const held = useBenchState(state => state.loupe.held);
  const magnification = useBenchState(state => state.loupe.magnification);
  if (!on) return null;
  return (
    <fieldset className="float loupe-panel">
      <legend>{t('bench.action.loupe')}</legend>
      <ToolButton action="magnify-less" icon="minus" />
      <output className="readout">{t('bench.times.value', { times: Math.round(magnification) })}</output>
      <ToolButton action="magnify-more" icon="plus" />
      <ToolButton action="hold-loupe" icon="hold-loupe" pressed={held} />
    </fieldset>
  );
}
