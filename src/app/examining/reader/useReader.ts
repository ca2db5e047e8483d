import { useEffect, useState } from 'react';
import type { Bench } from '../../../bench/Bench.ts';
import type { MapSource } from '../../../bench/maps/MapSource.ts';
import { startPageReading } from '../../../bench/reading/startPageReading.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import { politeSource } from './politeSource.ts';
import { createReaderStore, type ReaderStore } from './readerStore.ts';
import { createShownPictures, type ShownPictures } from './shownPictures.ts';
import { visualPlaces } from './visualPlaces.ts';

/** A reader beside a bench, and what it shows of the document at the moment. */
export type Reader = { readonly store: ReaderStore; readonly pictures: ShownPictures };

/** The reader of the document on a bench: kept while the document lies there, its workers freed with it. `model`: what kind of document it is said to be. */
export function useReader(bench: Bench | null, source: MapSource | null, model: Specimen): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    if (bench === null || source === null) return;
    const patient = politeSource(source, bench);
    const store = createReaderStore(face =>
      startPageReading({ source: patient, face, visual: visualPlaces(model, face) }),
    );
    setReader({ store, pictures: createShownPictures() });
    return () => {
      setReader(null);
      store.getState().close();
    };
  }, [bench, source, model]);
  return reader;
}
