import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipe } from '../../../core/exercises/generation/recipe.ts';
import { useSay } from '../../messages/useSay.ts';
import { PolicyLine } from './PolicyLine.tsx';

type LaneCardProps = {
  readonly recipe: Recipe;
  readonly state: 'idle' | 'drawing' | 'failed';
  readonly open: () => void;
};

/** A lane and its circumstances; the travellers come into being when it is opened. */
export function LaneCard({ recipe, state, open }: LaneCardProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const title = useId();
  return (
    <li className="drill-card">
      <h3 id={title}>
        <bdi>{say(recipe.title)}</bdi>
      </h3>
      <div className="drill-card-words">
        <p>{say(recipe.lead)}</p>
        <PolicyLine cases={recipe.number} policy={recipe.policy} />
      </div>
      <div>
        <button
          type="button"
          className="drill-go"
          aria-describedby={title}
          disabled={state === 'drawing'}
          onClick={open}
        >
          {t(state === 'drawing' ? 'drill.lanes.drawing' : 'drill.lanes.open')}
        </button>
        <p className="hint" role="status">
          {state === 'failed' && t('drill.lanes.failed')}
        </p>
      </div>
    </li>
  );
}
