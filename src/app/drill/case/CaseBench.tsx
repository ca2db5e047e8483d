import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAP_FAILURES, type MapSource } from '../../../bench/maps/MapSource.ts';
import { CompareLabels } from '../../examining/CompareLabels.tsx';
import { DrawingSign } from '../../examining/DrawingSign.tsx';
import { LampAngles } from '../../examining/LampAngles.tsx';
import { LampKeys } from '../../examining/LampKeys.tsx';
import { LoupePanel } from '../../examining/LoupePanel.tsx';
import { PageStrip } from '../../examining/PageStrip.tsx';
import { StatusLine } from '../../examining/StatusLine.tsx';
import { ToolRow } from '../../examining/ToolRow.tsx';

type CaseBenchProps = {
  readonly source: MapSource;
  readonly host: HTMLElement | null;
  readonly failure: string | null;
  /** What lies over the picture. */
  readonly children?: ReactNode;
};

/** Pages, lamps and tools around the document of a case. */
export function CaseBench({ source, host, failure, children }: CaseBenchProps): ReactNode {
  const { t } = useTranslation();
  const code = MAP_FAILURES.find(name => name === failure) ?? null;
  return (
    <>
      <PageStrip source={source} />
      <LampKeys />
      <div className="bench-over">
        {children}
        <div className="floats">
          <LampAngles />
          <LoupePanel />
        </div>
        <CompareLabels />
        <DrawingSign />
        <div role="status" className="notices">
          {code !== null && <p className="notice">{t(`bench.failure.${code}`)}</p>}
        </div>
      </div>
      <ToolRow source={source} />
      <StatusLine host={host} />
    </>
  );
}
