import type { ReactNode } from 'react';
import { ToolButton } from '../../examining/ToolButton.tsx';
import { useBenchState } from '../../examining/useBenchState.ts';

/** The ways in which the twin can be held against the document. */
export function TwinTools(): ReactNode {
  const mode = useBenchState(state => state.compare);
  return (
    <span className="tool-group">
      <ToolButton action="compare" icon="compare" pressed={mode === 'side-by-side'} />
      <ToolButton action="blink" icon="blink" pressed={mode === 'blink'} />
      <ToolButton action="difference" icon="difference" pressed={mode === 'difference'} />
    </span>
  );
}
