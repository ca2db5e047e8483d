import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { useBenchState } from '../useBenchState.ts';
import { useFaceName } from '../useFaceName.ts';
import type { ReaderStore } from './readerStore.ts';

/** Laying a page on the reader, what it is doing, and how to stop it. */
export function ReaderRun({ store }: { readonly store: ReaderStore }): ReactNode {
  const { t } = useTranslation();
  const { face, reading } = useStore(store);
  const atHand = useBenchState(state => state.face);
  const pageName = usePageName();
  if (reading?.outcome === 'running') return <Running store={store} reading={reading} />;
  const isSame = face === atHand;
  return (
    <div className="reader-run">
      <p className="hint">
        {face === null ? t('reader.run.idle') : t('reader.run.read', { page: pageName(face) })}
        {reading?.outcome === 'cancelled' && <> {t('reader.run.cancelled')}</>}
      </p>
      <button type="button" className="plain-button" onClick={() => store.getState().lay(atHand)}>
        {isSame ? t('reader.run.again') : t('reader.run.lay', { page: pageName(atHand) })}
      </button>
    </div>
  );
}

type RunningProps = { readonly store: ReaderStore; readonly reading: ReadingState };

function Running({ store, reading }: RunningProps): ReactNode {
  const { t } = useTranslation();
  const step = reading.step === null ? '' : t(`reader.step.${reading.step}`);
  return (
    <div className="reader-run">
      <label className="reader-progress">
        <span>{step}</span>
        <progress value={reading.progress} max={1} />
      </label>
      <button type="button" className="plain-button" onClick={() => store.getState().cancel()}>
        {t('reader.run.cancel')}
      </button>
    </div>
  );
}

function usePageName(): (face: FaceId) => string {
  const book = useBenchState(state => state.book);
  const nameOf = useFaceName();
  return face => nameOf(book, face);
}
