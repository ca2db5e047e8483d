import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { warmReading } from '../../../bench/reading/spareReader.ts';
import { endDrill, isFinished, isLocked, nextCase } from '../../../core/drills/workCase.ts';
import { openDocument } from '../../examining/cases/openDocument.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { CaseScreen } from '../case/CaseScreen.tsx';
import { DrillEnd } from '../end/DrillEnd.tsx';
import { LockedCase } from './LockedCase.tsx';
import { createReadyCases, type ReadyCases } from './readyCases.ts';
import { TakenNotice } from './TakenNotice.tsx';

type DrillRunProps = { readonly loaded: LoadedSet; readonly keeper: DrillKeeper; readonly leave: () => void };

/** Case after case: open, locked, on to the next, and the end. */
export function DrillRun({ loaded, keeper, leave }: DrillRunProps): ReactNode {
  const drill = useStore(keeper.store, state => state.drill);
  const keeping = useStore(keeper.store, state => state.keeping);
  const ready = useReadyCases(loaded);
  useEffect(() => warmReading(), []);
  const leaveKept = (): void => void keeper.settled().then(leave);
  if (keeping === 'taken') return <TakenNotice leave={leave} />;
  if (isFinished(drill)) return <DrillEnd loaded={loaded} keeper={keeper} drill={drill} leave={leaveKept} />;
  if (ready === null) return null;
  if (isLocked(drill)) {
    return (
      <LockedCase
        key={drill.index}
        loaded={loaded}
        keeper={keeper}
        ready={ready}
        drill={drill}
        next={() => keeper.change(nextCase)}
        leave={leaveKept}
      />
    );
  }
  return (
    <CaseScreen
      key={drill.index}
      loaded={loaded}
      keeper={keeper}
      ready={ready}
      leave={leaveKept}
      end={() => keeper.change(endDrill)}
    />
  );
}

function useReadyCases(loaded: LoadedSet): ReadyCases | null {
  const [ready, setReady] = useState<ReadyCases | null>(null);
  useEffect(() => {
    const cases = createReadyCases(exercise => openDocument(loaded, exercise, 'presented'));
    setReady(cases);
    return cases.destroy;
  }, [loaded]);
  return ready;
}
