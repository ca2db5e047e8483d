import { useMemo } from 'react';
import type { ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { Inspection } from '../../../core/reader/page/inspection.ts';
import { inspectPage } from '../../../core/reader/page/inspectPage.ts';
import type { ReaderModel } from '../../../core/reader/page/readerModel.ts';
import { visualPlaces } from './visualPlaces.ts';

type Laid = {
  readonly face: FaceId;
  readonly reading: ReadingState;
  readonly controlDate: string;
  readonly model: Specimen;
  readonly models: readonly ReaderModel[];
};

/** What the reader says of the page that lies on it, as far as it has been read. */
export function useInspection({ face, reading, controlDate, model, models }: Laid): Inspection {
  const { zone, page, secondOpinion, visual } = reading;
  return useMemo(
    () =>
      inspectPage({
        ...{ face, controlDate, zone, page, secondOpinion, visual, models },
        places: visualPlaces(model, face),
      }),
    [face, controlDate, zone, page, secondOpinion, visual, model, models],
  );
}
