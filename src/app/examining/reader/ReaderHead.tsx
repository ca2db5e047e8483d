import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingFailure, ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Inspection } from '../../../core/reader/page/inspection.ts';
import { useBenchState } from '../useBenchState.ts';
import { useFaceName } from '../useFaceName.ts';
import { ResultSign } from './ResultSign.tsx';
import type { ReaderStore } from './readerStore.ts';

type ReaderHeadProps = {
  readonly store: ReaderStore;
  /** Null until a page lies on the reader. */
  readonly laid: { readonly face: FaceId; readonly reading: ReadingState; readonly inspection: Inspection } | null;
};

/** The light of the whole, or what is being done, and how to begin and to stop. */
export function ReaderHead({ store, laid }: ReaderHeadProps): ReactNode {
  const { t } = useTranslation();
  const pageName = usePageName();
  const atHand = useBenchState(state => state.face);
  if (laid?.reading.outcome === 'running') return <Running store={store} {...laid} />;
  return (
    <div className="reader-head">
      {laid === null ? (
        <p className="hint">{t('reader.run.idle')}</p>
      ) : (
        <Overall {...laid} page={pageName(laid.face)} />
      )}
      <button type="button" className="plain-button" onClick={() => store.getState().lay(atHand)}>
        {laid?.face === atHand ? t('reader.run.again') : t('reader.run.lay', { page: pageName(atHand) })}
      </button>
    </div>
  );
}

type OverallProps = { readonly inspection: Inspection; readonly reading: ReadingState; readonly page: string };

function Overall({ inspection: { overall, rows }, reading, page }: OverallProps): ReactNode {
  const { t } = useTranslation();
  const [failed, open] = (['failed', 'undetermined'] as const).map(
    state => rows.filter(row => row.state === state).length,
  );
  const parts = [
    page,
    ...(failed ? [t('reader.count.failed', { count: failed })] : []),
    ...(open ? [t('reader.count.undetermined', { count: open })] : []),
    ...(reading.outcome === 'cancelled' ? [t('reader.run.cancelled')] : []),
    ...failuresOf(reading).map(code => t(`reader.failure.${code}`)),
  ];
  return (
    <div className="reader-overall" role="status">
      <ResultSign state={overall} />
      <p>
        <strong>{t(`reader.overall.${overall}`)}</strong>
        {parts.join(' · ')}
        {overall === 'successful' && <span className="reader-unseen">{t('reader.overall.unseen')}</span>}
      </p>
    </div>
  );
}

/** What went wrong with the reader itself; what a second reader lacks is told in its own groups. */
function failuresOf({ captures, zone, page }: ReadingState): readonly ReadingFailure[] {
  const codes = [captures, zone, page].flatMap(part => (part.state === 'failed' ? [part.code] : []));
  return [...new Set(codes)];
}

type RunningProps = { readonly store: ReaderStore; readonly reading: ReadingState; readonly inspection: Inspection };

/** What is known already need not wait for the rest: zone and page are there long before a second reader is. */
function Running({ store, reading, inspection: { overall } }: RunningProps): ReactNode {
  const { t } = useTranslation();
  const step = reading.step === null ? '' : t(`reader.step.${reading.step}`);
  const isKnown = reading.page.state === 'done';
  return (
    <div className="reader-head">
      <div className="reader-progress">
        <p role="status">
          {isKnown && <ResultSign state={overall} />}
          {isKnown && <strong>{t(`reader.overall.${overall}`)}</strong>}
          <span>{step}</span>
        </p>
        <progress value={reading.progress} max={1} aria-label={t('reader.run.progress')} />
      </div>
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
