import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Specimen } from '../../core/document/specimen.ts';
import { ReaderPanel } from '../examining/reader/ReaderPanel.tsx';
import type { Reader } from '../examining/reader/useReader.ts';

type LibraryReaderProps = { readonly reader: Reader; readonly specimen: Specimen };

/** The genuine document on the reader, as on a day of one's choice: at first the one it was issued on. */
export function LibraryReader({ reader, specimen }: LibraryReaderProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [day, setDay] = useState<string>(specimen.issueDate);
  return (
    <div className="library-reader" data-reader-scroll="">
      <p className="library-day">
        <label htmlFor={id}>{t('library.reader.day')}</label>
        <input id={id} type="date" value={day} onChange={event => setDay(event.target.value || specimen.issueDate)} />
      </p>
      <ReaderPanel reader={reader} model={specimen} controlDate={day} marks={[]} mark={null} />
    </div>
  );
}
