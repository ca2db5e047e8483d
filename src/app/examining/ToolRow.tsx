import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import { AdjustMenu } from './AdjustMenu.tsx';
import { BackendMenu } from './BackendMenu.tsx';
import { CompareMenu } from './CompareMenu.tsx';
import { lifeSizes } from './scale.ts';
import { ToolButton } from './ToolButton.tsx';
import { useBenchState } from './useBenchState.ts';

type ToolRowProps = {
  readonly source: MapSource;
  /** What stands where two pages are compared; a choice among the pages of the source where left out. */
  readonly compare?: ReactNode;
  readonly children?: ReactNode;
};

/** What hands do at a bench: come closer, turn, take the glass, measure, compare. */
export function ToolRow({ source, compare = <CompareMenu source={source} />, children }: ToolRowProps): ReactNode {
  const { t } = useTranslation();
  const flipped = useBenchState(state => state.view.flipped);
  const loupe = useBenchState(state => state.loupe.on);
  const ruler = useBenchState(state => state.ruler.on);
  const exact = useBenchState(state => state.exact);
  return (
    <fieldset className="tools">
      <legend className="unseen">{t('bench.tools.label')}</legend>
      <span className="tool-group">
        <ToolButton action="zoom-out" icon="minus" />
        <ZoomText />
        <ToolButton action="zoom-in" icon="plus" />
        <ToolButton action="fit" icon="fit" />
        <ToolButton action="life-size" icon="life-size" />
      </span>
      <span className="tool-group">
        <ToolButton action="turn-left" icon="turn-left" />
        <ToolButton action="turn-right" icon="turn-right" />
        <ToolButton action="flip" icon="flip" pressed={flipped} />
      </span>
      <span className="tool-group">
        <ToolButton action="loupe" icon="loupe" pressed={loupe} />
        <ToolButton action="measure" icon="measure" pressed={ruler} />
        <ToolButton action="exact" icon="exact" pressed={exact} />
        <AdjustMenu />
      </span>
      {compare}
      {children}
      <BackendMenu />
    </fieldset>
  );
}

function ZoomText(): ReactNode {
  const { t } = useTranslation();
  const pxPerMm = useBenchState(state => state.view.pxPerMm);
  return <span className="readout">{t('bench.times.value', { times: lifeSizes(pxPerMm) })}</span>;
}
