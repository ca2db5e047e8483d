import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Specimen } from '../../core/document/specimen.ts';
import type { ReaderModel } from '../../core/reader/page/readerModel.ts';
import { ReaderPanel } from '../examining/reader/ReaderPanel.tsx';
import type { Reader } from '../examining/reader/useReader.ts';
import { readReaderModels } from '../storage/collection.ts';

type LibraryReaderProps = { readonly reader: Reader; readonly specimen: Specimen };

/** The genuine document on the reader, as on a day of one's choice: at first the one it was issued on. */
export function LibraryReader({ reader, specimen }: LibraryReaderProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const models = useReaderModels();
  const [day, setDay] = useState<string>(specimen.issueDate);
  return (
    <div className="library-reader" data-reader-scroll="">
      <p className="library-day">
        <label htmlFor={id}>{t('library.reader.day')}</label>
        <input id={id} type="date" value={day} onChange={event => setDay(event.target.value || specimen.issueDate)} />
      </p>
      {models !== null && (
        <ReaderPanel reader={reader} model={specimen} models={models} controlDate={day} marks={[]} mark={null} />
      )}
    </div>
  );
}

/** Null until they are fetched; where they cannot be, the reader knows no model. */
function useReaderModels(): readonly ReaderModel[] | null {
  const [models, setModels] = useState<readonly ReaderModel[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const take = (read: readonly ReaderModel[]): void => {
      if (!isOver) setModels(read);
    };
    readReaderModels().then(take, () => take([]));
    return () => {
      isOver = true;
    };
  }, []);
  return models;
}
