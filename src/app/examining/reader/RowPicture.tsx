import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingState } from '../../../bench/reading/Reading.ts';
import { faceOfBook } from '../../../bench/view/book.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { CheckRow } from '../../../core/reader/page/inspection.ts';
import { useBenchState } from '../useBenchState.ts';
import { isTelling } from './groupStates.ts';
import { ReaderPicture } from './ReaderPicture.tsx';
import type { Reader } from './useReader.ts';

type RowPictureProps = {
  readonly reader: Reader;
  readonly face: FaceId;
  readonly row: CheckRow;
  readonly captures: ReadingState['captures'];
};

/** The entry of the visual zone as it is printed, where it was not read as the zone says it. */
export function RowPicture({ reader, face, row, captures }: RowPictureProps): ReactNode {
  const { t } = useTranslation();
  const book = useBenchState(state => state.book);
  const { place, values } = row;
  const picture = captures.state === 'done' ? captures.value.white : undefined;
  const bookFace = faceOfBook(book, face);
  if (
    values.check !== 'visual' ||
    place.kind !== 'pair' ||
    !isTelling(row) ||
    picture === undefined ||
    bookFace === null
  ) {
    return null;
  }
  return (
    <ReaderPicture
      pictures={reader.pictures}
      {...{ picture, book }}
      light="white"
      face={bookFace}
      part={place.second.shape}
      label={t('reader.picture.entry', { field: t(`marking.viz.${values.field}`) })}
    />
  );
}
