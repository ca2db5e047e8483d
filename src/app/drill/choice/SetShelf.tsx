import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseSet, Shelf } from '../../../core/exercises/set.ts';
import { SetCard } from './SetCard.tsx';

type SetShelfProps = {
  readonly shelf: Shelf;
  readonly sets: readonly ExerciseSet[];
  /** Sets this person has worked to their end, by id. */
  readonly worked: ReadonlySet<string>;
  readonly begin: (set: ExerciseSet) => void;
};

/** The sets that are there for one purpose, under its name. A course opens step by step. */
export function SetShelf({ shelf, sets, worked, begin }: SetShelfProps): ReactNode {
  const { t } = useTranslation();
  const own = sets.filter(set => (set.shelf ?? 'practice') === shelf);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={`shelf-${shelf}`}>
      <h2 id={`shelf-${shelf}`}>{t(`drill.shelf.${shelf}`)}</h2>
      <p className="shelf-lead">{t(`drill.shelf.${shelf}.lead`)}</p>
      <ul className="drill-cards">
        {own.map(set => (
          <SetCard
            key={set.id}
            set={set}
            isWorked={worked.has(set.id)}
            before={sets.find(({ id }) => id === set.after && !worked.has(id)) ?? null}
            begin={() => begin(set)}
          />
        ))}
      </ul>
    </section>
  );
}
