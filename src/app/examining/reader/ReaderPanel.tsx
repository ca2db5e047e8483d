import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import type { ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { ReaderModel } from '../../../core/reader/page/readerModel.ts';
import { useBench } from '../useBenchState.ts';
import { CheckGroups } from './CheckGroups.tsx';
import type { Marking } from './marksOn.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { useInspection } from './useInspection.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import type { Reader } from './useReader.ts';
import { zoneFace } from './visualPlaces.ts';
import { ZoneDetails } from './ZoneDetails.tsx';

type ReaderPanelProps = Marking & {
  readonly reader: Reader;
  /** What kind of document it is said to be: where its zone is, and where the visual zone has its entries. */
  readonly model: Specimen;
  /** What the reader knows of genuine pages. */
  readonly models: readonly ReaderModel[];
  /** The day at the counter. */
  readonly controlDate: string;
};

/** The document reader beside the bench: what a machine sees of the page that lies on it. It has nothing to go by but pixels. */
export function ReaderPanel(props: ReaderPanelProps): ReactNode {
  const { reader, model } = props;
  const bench = useBench();
  const { face, reading } = useStore(reader.store);
  useEffect(() => {
    const { reading: before, lay } = reader.store.getState();
    const atHand = bench.getState().face;
    if (before === null && atHand === zoneFace(model)) lay(atHand);
  }, [reader, bench, model]);
  const root = useKeptScroll(reader);
  return (
    <div ref={root} className="reader">
      {face === null || reading === null ? (
        <ReaderHead store={reader.store} laid={null} />
      ) : (
        <Laid {...props} face={face} reading={reading} />
      )}
    </div>
  );
}

type LaidProps = ReaderPanelProps & { readonly face: FaceId; readonly reading: ReadingState };

/** The page on the reader, as far as it is read. */
function Laid(props: LaidProps): ReactNode {
  const { reader, face, reading, models, controlDate, marks, mark } = props;
  const inspection = useInspection(props);
  return (
    <>
      <ReaderHead store={reader.store} laid={{ face, reading, inspection }} />
      <CheckGroups {...{ reader, face, reading, inspection }} marking={{ marks, mark }} />
      <ZoneDetails {...{ face, reading, models, controlDate }} />
    </>
  );
}
