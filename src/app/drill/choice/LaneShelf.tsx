import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipe } from '../../../core/exercises/generation/recipe.ts';
import type { ExerciseSet } from '../../../core/exercises/set.ts';
import { LANES } from '../../storage/collection.ts';
import { useDevice } from '../../storage/device.ts';
import { makeSeed } from '../../storage/makeId.ts';
import { drawLane } from '../lanes/drawLane.ts';
import { LaneCard } from './LaneCard.tsx';

type Drawing = { readonly id: string; readonly state: 'drawing' | 'failed' } | null;

/** Lanes: travellers nobody has seen before, drawn up on this device each time. */
export function LaneShelf({ begin }: { readonly begin: (set: ExerciseSet) => void }): ReactNode {
  const { t } = useTranslation();
  const { lanes } = useDevice();
  const [drawing, setDrawing] = useState<Drawing>(null);
  const open = async (recipe: Recipe): Promise<void> => {
    setDrawing({ id: recipe.id, state: 'drawing' });
    try {
      const lane = await drawLane(recipe, makeSeed(), Date.now());
      await lanes.put(lane);
      begin(lane.set);
    } catch {
      setDrawing({ id: recipe.id, state: 'failed' });
    }
  };
  if (LANES.length === 0) return null;
  return (
    <section aria-labelledby="lanes">
      <h2 id="lanes">{t('drill.lanes.title')}</h2>
      <p className="shelf-lead">{t('drill.lanes.lead')}</p>
      <ul className="drill-cards">
        {LANES.map(recipe => (
          <LaneCard
            key={recipe.id}
            recipe={recipe}
            state={drawing?.id === recipe.id ? drawing.state : 'idle'}
            open={() => void open(recipe)}
          />
        ))}
      </ul>
    </section>
  );
}
