import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BenchEvent } from '../../../bench/Bench.ts';
import { MAP_FAILURES, type MapFailureCode } from '../../../bench/maps/MapSource.ts';
import { openDocument } from '../../examining/cases/openDocument.ts';
import { DrawingSign } from '../../examining/DrawingSign.tsx';
import { LampAngles } from '../../examining/LampAngles.tsx';
import { LampKeys } from '../../examining/LampKeys.tsx';
import { LoupePanel } from '../../examining/LoupePanel.tsx';
import { PageStrip } from '../../examining/PageStrip.tsx';
import { useReader } from '../../examining/reader/useReader.ts';
import { StatusLine } from '../../examining/StatusLine.tsx';
import { ToolRow } from '../../examining/ToolRow.tsx';
import { useBenchEngine } from '../../examining/useBenchEngine.ts';
import { BenchContext } from '../../examining/useBenchState.ts';
import { useKeys } from '../../shell/useKeys.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { DebriefKeys, KeysButton } from './DebriefKeys.tsx';
import { DebriefPanel } from './DebriefPanel.tsx';
import type { DebriefCase } from './debriefCase.ts';
import { dataFace, flightOf } from './flightOf.ts';
import { PlaceLayer } from './PlaceLayer.tsx';
import { ReaderPart } from './ReaderPart.tsx';
import { TwinLabels } from './TwinLabels.tsx';
import { TwinTools } from './TwinTools.tsx';
import { twinOf, useTwin } from './useTwin.ts';

type DebriefDeskProps = { readonly loaded: LoadedSet; readonly told: DebriefCase; readonly actions: ReactNode };

/** The document on the bench once more, with every place outlined, and beside it what is to be said. */
export function DebriefDesk({ loaded, told, actions }: DebriefDeskProps): ReactNode {
  const { t } = useTranslation();
  const { exercise, specimen, items } = told;
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<MapFailureCode | null>(null);
  const [areKeysShown, setKeysShown] = useState(false);
  useKeys({ '?': () => setKeysShown(true) });
  const open = useCallback(() => openDocument(loaded, exercise, 'presented'), [loaded, exercise]);
  const listen = useCallback((event: BenchEvent) => {
    if (event.kind === 'failed') setFailure(MAP_FAILURES.find(code => code === event.code) ?? null);
  }, []);
  const { bench, source, host, setHost } = useBenchEngine(open, dataFace(specimen), listen);
  const reader = useReader(bench, source, specimen);
  useTwin(bench, loaded, exercise);
  const twin = twinOf(exercise);
  const choose = (id: string): void => {
    const item = items.find(candidate => candidate.id === id);
    if (item === undefined || bench === null) return;
    setChosen(id);
    const { face, box, light } = flightOf(item, specimen);
    void bench.flyTo(face, box, light ?? undefined);
  };
  return (
    <div className="debrief">
      <div
        className="bench-host"
        ref={setHost}
        dir="ltr"
        role="application"
        aria-label={t('debrief.bench.label')}
        aria-describedby="debrief-flight"
      />
      {bench !== null && source !== null && (
        <BenchContext value={bench}>
          <PageStrip source={source} />
          <LampKeys />
          <div className="bench-over">
            <PlaceLayer told={told} chosen={chosen} choose={choose} />
            <div className="floats">
              <LampAngles />
              <LoupePanel />
            </div>
            {twin !== null && <TwinLabels twin={twin} />}
            <DrawingSign />
            {failure !== null && (
              <div role="status" className="notices">
                <p className="notice">{t(`bench.failure.${failure}`)}</p>
              </div>
            )}
          </div>
          <ToolRow source={source} compare={twin === null ? null : <TwinTools />}>
            <KeysButton onOpen={() => setKeysShown(true)} />
          </ToolRow>
          <StatusLine host={host} />
          <DebriefPanel
            told={told}
            chosen={chosen}
            choose={choose}
            actions={actions}
            reader={reader !== null && <ReaderPart told={told} reader={reader} models={loaded.readerModels} />}
          />
          {areKeysShown && <DebriefKeys onClose={() => setKeysShown(false)} />}
        </BenchContext>
      )}
    </div>
  );
}
