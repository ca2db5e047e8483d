import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { startDrill } from '../../../core/drills/startDrill.ts';
import { isFinished, isLocked } from '../../../core/drills/workCase.ts';
import { contentHash } from '../../../core/exchange/contentHash.ts';
import { TOUR_SET } from '../../storage/collection.ts';
import { type Device, DeviceContext, openPassingDevice, useDevice } from '../../storage/device.ts';
import { type DrillKeeper, keepDrill } from '../../storage/keepDrill.ts';
import { type LoadedSet, loadSet } from '../../storage/loadSet.ts';
import { makeId } from '../../storage/makeId.ts';
import { CoachSlot } from '../case/coachSlot.ts';
import { DrillRun } from '../run/DrillRun.tsx';
import { TourCoach } from './TourCoach.tsx';
import { TourEnd } from './TourEnd.tsx';
import { writeTourMark } from './tourMark.ts';

type Tour = { readonly loaded: LoadedSet; readonly keeper: DrillKeeper };

/** A first case on the real bench with a card that says what to try; nothing of it is kept or counted. */
export function TourPage(): ReactNode {
  const { t } = useTranslation();
  const passing = useMemo(openPassingDevice, []);
  const [tour, setTour] = useState<Tour | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    loadSet(TOUR_SET, passing.lanes).then(
      loaded => !isOver && setTour({ loaded, keeper: startTour(loaded, passing) }),
      () => !isOver && setTour('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [passing]);
  if (tour === null || tour === 'failed') {
    return (
      <div className="drill-between" role="status">
        <h1>{t(tour === null ? 'drill.load.loading' : 'drill.load.failed')}</h1>
      </div>
    );
  }
  return <RunningTour {...tour} passing={passing} />;
}

function startTour(loaded: LoadedSet, { drills, people }: Device): DrillKeeper {
  const { set } = loaded;
  const person = people.getState().current;
  const drill = startDrill({ id: makeId(), person, set, hash: contentHash(set), seed: 0, startedAt: Date.now() });
  return keepDrill(drills, { revision: 0, drill });
}

function RunningTour({ loaded, keeper, passing }: Tour & { readonly passing: Device }): ReactNode {
  const { values } = useDevice();
  const drill = useStore(keeper.store, state => state.drill);
  const isDone = isFinished(drill) || isLocked(drill);
  useEffect(() => {
    if (isDone) void writeTourMark(values, 'taken');
  }, [isDone, values]);
  const skip = (): void => void writeTourMark(values, 'skipped').then(leaveTour);
  if (isFinished(drill)) return <TourEnd />;
  return (
    <DeviceContext value={passing}>
      <CoachSlot value={<TourCoach keeper={keeper} skip={skip} />}>
        <DrillRun loaded={loaded} keeper={keeper} leave={leaveTour} />
      </CoachSlot>
    </DeviceContext>
  );
}

function leaveTour(): void {
  window.location.hash = '#/drill';
}
