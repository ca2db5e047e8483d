import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFileDrop } from '../shell/useFileDrop.ts';
import { PictureField } from './PictureField.tsx';
import { PictureResult } from './PictureResult.tsx';
import { PictureRun } from './PictureRun.tsx';
import { usePastedPicture } from './usePastedPicture.ts';
import { usePictureReading } from './usePictureReading.ts';

/** The machine-readable zone of any picture, read on the device. */
export function ReaderPage(): ReactNode {
  const { t } = useTranslation();
  const { name, state, read, cancel } = usePictureReading();
  const [isOmitted, setOmitted] = useState(false);
  const take = (file: File): void => {
    setOmitted(false);
    read(file);
  };
  usePastedPicture(take);
  const isOver = useFileDrop(([first, ...others]) => {
    if (first === undefined) return;
    take(first);
    setOmitted(others.length > 0);
  });
  return (
    <div className="reading picture-reader">
      <header className="reading-head">
        <h1>{t('readerPage.title.name')}</h1>
        <p className="lead">{t('readerPage.title.lead')}</p>
        <p className="picture-privacy">{t('readerPage.title.privacy')}</p>
      </header>
      <PictureField isOver={isOver} isFirst={name === null} take={take} />
      {isOmitted && <p className="hint">{t('readerPage.take.first')}</p>}
      {name !== null && state !== null && (
        <PictureResult state={state}>
          <PictureRun name={name} state={state} cancel={cancel} />
        </PictureResult>
      )}
    </div>
  );
}
