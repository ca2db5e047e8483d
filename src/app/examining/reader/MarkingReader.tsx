import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Light } from '../../../core/document/lights.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { MarkPlace } from '../../../core/marks/place.ts';
import type { ReaderModel } from '../../../core/reader/page/readerModel.ts';
import type { MarkingStore } from '../marking/markingStore.ts';
import { nameListed } from '../marking/nameListed.ts';
import { ReaderPanel } from './ReaderPanel.tsx';
import type { Reader } from './useReader.ts';

type MarkingReaderProps = {
  readonly reader: Reader;
  readonly model: Specimen;
  readonly models: readonly ReaderModel[];
  readonly controlDate: string;
  readonly store: MarkingStore;
};

/** The reader where what it says can be marked. */
export function MarkingReader({ reader, model, models, controlDate, store }: MarkingReaderProps): ReactNode {
  const marks = useStore(store, state => state.marks);
  const isLocked = useStore(store, state => state.isLocked);
  const mark = (place: MarkPlace, light: Light): void => nameListed(store, place, light);
  return <ReaderPanel {...{ reader, model, models, controlDate, marks }} mark={isLocked ? null : mark} />;
}
