import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { startDrill } from '../../../core/drills/startDrill.ts';
import { isFinished } from '../../../core/drills/workCase.ts';
import { contentHash } from '../../../core/exchange/contentHash.ts';
import { type ExerciseSet, SHELVES } from '../../../core/exercises/set.ts';
import { PRACTICE_SETS } from '../../storage/collection.ts';
import { useDevice } from '../../storage/device.ts';
import type { DrillStore, StoredDrill } from '../../storage/drillStore.ts';
import { makeId, makeSeed } from '../../storage/makeId.ts';
import { TourInvitation } from '../tour/TourInvitation.tsx';
import { LaneShelf } from './LaneShelf.tsx';
import { PersonBar } from './PersonBar.tsx';
import { ResumeCard } from './ResumeCard.tsx';
import { SetShelf } from './SetShelf.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';

type DrillChoiceProps = { readonly choose: (drill: StoredDrill) => void };
type Listing = Awaited<ReturnType<DrillStore['list']>>;

const NOTHING: Listing = { drills: [], unreadable: [] };

/** What there is to work on: drills that were begun, and the sets. */
export function DrillChoice({ choose }: DrillChoiceProps): ReactNode {
  const { t } = useTranslation();
  const device = useDevice();
  const person = useStore(device.people, state => state.current);
  const [listing, setListing] = useState<Listing>(NOTHING);
  const list = useCallback(
    (): void => void device.drills.list().then(setListing, () => setListing(NOTHING)),
    [device.drills],
  );
  useEffect(list, [list]);
  const begin = (set: ExerciseSet): void => {
    const fresh = { id: makeId(), person, set, hash: contentHash(set), seed: makeSeed(), startedAt: Date.now() };
    choose({ revision: 0, drill: startDrill(fresh) });
  };
  const resume = (id: string): void =>
    void device.drills.take(id).then(taken => (taken === null ? list() : choose(taken)), list);
  const begun = listing.drills.filter(({ drill }) => !isFinished(drill) && drill.person.id === person.id);
  const worked = new Set(
    listing.drills
      .filter(({ drill }) => isFinished(drill) && drill.person.id === person.id)
      .map(({ drill }) => drill.set.id),
  );
  return (
    <div className="drill-choice">
      <div className="drill-column">
        <header>
          <h1>{t('drill.choice.title')}</h1>
          <p className="lead">{t('drill.choice.lead')}</p>
          <TourInvitation />
        </header>
        {!device.isLasting && (
          <p className="notice" role="status">
            {t('drill.storage.passing')}
          </p>
        )}
        <UnreadableNotice
          names={listing.unreadable.map(({ name }) => name)}
          drop={name => void device.drills.remove(name).then(list)}
        />
        <PersonBar people={device.people} />
        {begun.length > 0 && (
          <section aria-labelledby="begun">
            <h2 id="begun">{t('drill.choice.begun')}</h2>
            <ul className="drill-cards">
              {begun.map(({ drill }) => (
                <ResumeCard
                  key={drill.id}
                  drill={drill}
                  resume={() => resume(drill.id)}
                  drop={() => void device.drills.remove(drill.id).then(list)}
                />
              ))}
            </ul>
          </section>
        )}
        <LaneShelf begin={begin} />
        {SHELVES.map(shelf => (
          <SetShelf key={shelf} {...{ shelf, worked, begin }} sets={PRACTICE_SETS} />
        ))}
      </div>
    </div>
  );
}
