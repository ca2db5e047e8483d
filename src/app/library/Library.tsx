import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BenchEvent } from '../../bench/Bench.ts';
import type { SecurityFeature, Specimen } from '../../core/document/specimen.ts';
import { CompareLabels } from '../examining/CompareLabels.tsx';
import { DrawingSign } from '../examining/DrawingSign.tsx';
import { KeyDialog } from '../examining/KeyDialog.tsx';
import { LampAngles } from '../examining/LampAngles.tsx';
import { LampKeys } from '../examining/LampKeys.tsx';
import { LoupePanel } from '../examining/LoupePanel.tsx';
import { openSpecimen } from '../examining/openSpecimen.ts';
import { PageStrip } from '../examining/PageStrip.tsx';
import { layAtHand } from '../examining/reader/layAtHand.ts';
import { useReaderKey } from '../examining/reader/readerKey.ts';
import { useReader } from '../examining/reader/useReader.ts';
import { StatusLine } from '../examining/StatusLine.tsx';
import { useBenchEngine } from '../examining/useBenchEngine.ts';
import { BenchContext } from '../examining/useBenchState.ts';
import { ZoneLayer } from '../examining/ZoneLayer.tsx';
import type { LibraryPlace } from './address/libraryPlace.ts';
import type { AddressFault } from './address/parseLibraryAddress.ts';
import { layPlace } from './address/placeOf.ts';
import { useFollowedAddress } from './address/useFollowedAddress.ts';
import { Description } from './Description.tsx';
import { bestLight } from './features/bestLight.ts';
import { FeaturePanel } from './features/FeaturePanel.tsx';
import { featureBox } from './features/featureBox.ts';
import { useOutlines } from './features/useOutlines.ts';
import { LibraryAside } from './LibraryAside.tsx';
import { LibraryReader } from './LibraryReader.tsx';
import { LibraryTools } from './LibraryTools.tsx';
import { createLibraryStore } from './libraryStore.ts';
import { Notices } from './Notices.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import { useLibraryKeys } from './useLibraryKeys.ts';

type LibraryProps = {
  readonly specimen: Specimen;
  readonly place: LibraryPlace;
  readonly faults: readonly AddressFault[];
};

/** One document on the bench, with its pages to one side and what protects it to the other. */
export function Library({ specimen, place, faults }: LibraryProps): ReactNode {
  const { t } = useTranslation();
  const [store] = useState(() => createLibraryStore(place.feature));
  const [failure, setFailure] = useState<string | null>(null);
  const listen = useCallback(
    (event: BenchEvent) => {
      if (event.kind === 'failed') setFailure(event.code);
      if (event.kind === 'acted' && event.action === 'leave') store.setState({ chosen: null });
    },
    [store],
  );
  const open = useCallback(() => openSpecimen(specimen), [specimen]);
  const { bench, source, host, setHost } = useBenchEngine(open, place.face, listen);
  const reader = useReader(bench, source, specimen);
  const panel = useStore(store, state => state.panel);
  const sheet = useStore(store, state => state.sheet);
  const list = useStore(store, state => state.list);
  const zones = useStore(store, state => state.zones);
  const keys = useStore(store, state => state.keys);

  useEffect(() => {
    if (bench === null) return;
    layPlace(bench, place);
    store.setState({ chosen: place.feature });
    const feature = specimen.features.find(({ id }) => id === place.feature);
    if (feature !== undefined && place.view === null)
      void bench.flyTo(feature.face, featureBox(feature, specimen.format));
  }, [bench, place, specimen, store]);
  const choose = useCallback(
    (feature: SecurityFeature | null) => {
      store.setState({ chosen: feature?.id ?? null });
      if (feature !== null) void bench?.flyTo(feature.face, featureBox(feature, specimen.format), bestLight(feature));
    },
    [bench, specimen, store],
  );
  useFollowedAddress(bench, specimen.id, store);
  useOutlines(bench, specimen, store);
  const rows = useLibraryKeys(bench, specimen, store, choose);
  useReaderKey(() => {
    store.setState({ panel: true, sheet: 'features', list: 'reader' });
    layAtHand(reader, bench);
  });

  const names = ['workbench', panel ? '' : 'without-panel', sheet === null ? '' : `sheet-${sheet}`];
  return (
    <div className={names.join(' ')}>
      <h1 className="unseen">{t('library.title.name')}</h1>
      <div
        className="bench-host"
        ref={setHost}
        dir="ltr"
        role="application"
        aria-label={t('library.bench.label')}
        aria-describedby="bench-description"
      />
      {bench !== null && source !== null && (
        <BenchContext value={bench}>
          <PageStrip source={source} noteOf={face => <FeatureCount specimen={specimen} face={face} />} />
          <LampKeys />
          <div className="bench-over">
            {zones && <ZoneLayer zones={specimen.zones} />}
            <div className="floats">
              <LampAngles />
              <LoupePanel />
            </div>
            <CompareLabels />
            <DrawingSign />
            <Notices faults={faults} failure={failure} />
          </div>
          <LibraryTools source={source} store={store} />
          <StatusLine host={host} />
          <LibraryAside store={store}>
            {list === 'features' && <FeaturePanel specimen={specimen} store={store} choose={choose} />}
            {list === 'reader' && reader !== null && <LibraryReader reader={reader} specimen={specimen} />}
          </LibraryAside>
          <SheetTabs store={store} />
          <Description specimen={specimen} />
          {keys && <KeyDialog rows={rows} onClose={() => store.setState({ keys: false })} />}
        </BenchContext>
      )}
    </div>
  );
}

function FeatureCount({ specimen, face }: { readonly specimen: Specimen; readonly face: string }): ReactNode {
  const { t } = useTranslation();
  const count = specimen.features.filter(feature => feature.face === face).length;
  if (count === 0) return null;
  return (
    <span className="page-count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{t('library.page.features', { count })}</span>
    </span>
  );
}
