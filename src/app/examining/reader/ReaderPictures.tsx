import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { READER_LIGHTS, type ReaderLight, type ReadingState } from '../../../bench/reading/Reading.ts';
import { faceOfBook } from '../../../bench/view/book.ts';
import { faceBox } from '../../../bench/view/faceBox.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { useBench, useBenchState } from '../useBenchState.ts';
import { ReaderPicture } from './ReaderPicture.tsx';
import type { Reader } from './useReader.ts';

type ReaderPicturesProps = {
  readonly reader: Reader;
  readonly face: FaceId;
  readonly captures: ReadingState['captures'];
  /** Lights in which a check was not passed. */
  readonly failing: ReadonlySet<ReaderLight>;
};

/** White is shown at first; what a lamp alone shows is swapped in where it fails, as readers do. */
const SWAPPED_IN: readonly ReaderLight[] = ['ir', 'uv365'];

/** The page as the machine saw it, in one of its three lights. */
export function ReaderPictures({ reader, face, captures, failing }: ReaderPicturesProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const book = useBenchState(state => state.book);
  const chosen = useStore(reader.store, state => state.light);
  const taken = captures.state === 'done' ? captures.value : {};
  const light = chosen ?? SWAPPED_IN.find(name => failing.has(name)) ?? 'white';
  const [picture, bookFace] = [taken[light], faceOfBook(book, face)];
  return (
    <div className="reader-pictures">
      <div className={failing.has(light) ? 'reader-failing' : undefined}>
        {picture === undefined || bookFace === null ? (
          <p className="reader-no-picture">{t('reader.picture.none')}</p>
        ) : (
          <ReaderPicture
            key={light}
            pictures={reader.pictures}
            {...{ picture, book, light }}
            face={bookFace}
            part={null}
            label={t('reader.picture.label', { light: t(`light.${light}.name`) })}
          />
        )}
      </div>
      <fieldset className="reader-lights">
        <legend className="unseen">{t('reader.picture.lights')}</legend>
        {READER_LIGHTS.map(name => (
          <button
            key={name}
            type="button"
            aria-pressed={name === light}
            title={t(`light.${name}.name`)}
            disabled={taken[name] === undefined}
            onClick={() => reader.store.getState().show(name)}
          >
            <span className={`lamp lamp-${name}`} aria-hidden="true" />
            {t(`reader.light.${name}`)}
            {failing.has(name) && <span aria-hidden="true">!</span>}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="plain-button reader-bench"
        onClick={() => void bench.flyTo(face, faceBox(book), light)}
      >
        {t('reader.picture.bench')}
      </button>
    </div>
  );
}
