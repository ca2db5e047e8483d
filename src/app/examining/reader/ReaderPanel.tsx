import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Specimen } from '../../../core/document/specimen.ts';
import { useBench } from '../useBenchState.ts';
import type { Marking } from './marksOn.ts';
import { ReaderPictures } from './ReaderPictures.tsx';
import { ReaderRun } from './ReaderRun.tsx';
import type { Reader } from './useReader.ts';
import { zoneFace } from './visualPlaces.ts';
import { ZoneChecks } from './ZoneChecks.tsx';

type ReaderPanelProps = Marking & {
  readonly reader: Reader;
  /** What kind of document it is said to be. */
  readonly model: Specimen;
  /** The day at the counter. */
  readonly controlDate: string;
};

/** The document reader beside the bench: what a machine sees of the page that lies on it. It has nothing to go by but pixels. */
export function ReaderPanel({ reader, model, controlDate, marks, mark }: ReaderPanelProps): ReactNode {
  const bench = useBench();
  const { face, reading } = useStore(reader.store);
  useEffect(() => {
    const { reading: before, lay } = reader.store.getState();
    const atHand = bench.getState().face;
    if (before === null && atHand === zoneFace(model)) lay(atHand);
  }, [reader, bench, model]);
  return (
    <div className="reader">
      <ReaderRun store={reader.store} />
      {face !== null && reading !== null && (
        <>
          <ReaderPictures reader={reader} face={face} captures={reading.captures} failing={[]} />
          <ZoneChecks {...{ model, controlDate, face, marks, mark }} zone={reading.zone} />
        </>
      )}
    </div>
  );
}
