import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkPlace } from '../../../core/marks/place.ts';
import { Icon } from '../Icon.tsx';
import { markNumber } from '../marking/showMarks.ts';
import type { CheckState } from './checkState.ts';
import { type Marking, marksOn } from './marksOn.ts';
import { ResultSign } from './ResultSign.tsx';

type CheckRowProps = {
  readonly id: string;
  readonly state: CheckState;
  readonly name: string;
  /** What a mark on this row is. */
  readonly place: MarkPlace;
  readonly marking: Marking;
  readonly show: () => void;
  /** What was found, in words and figures. */
  readonly children?: ReactNode;
};

/** One thing the reader has looked at: its light, what it found, a way to the bench, and a key that marks it. */
export function CheckRow({ id, state, name, place, marking, show, children }: CheckRowProps): ReactNode {
  const { t } = useTranslation();
  const { marks, mark } = marking;
  return (
    <li className={`check-row ${state}`} data-check={id}>
      <ResultSign state={state} />
      <span className="check-words">
        <span className="check-name">
          {name}
          <span className="unseen">{t(`reader.state.${state}`)}</span>
          {marksOn(place, marks).map(other => (
            <span key={other.id} className="mark-number">
              {markNumber(other)}
            </span>
          ))}
        </span>
        {children}
      </span>
      <span className="check-keys">
        <button
          type="button"
          className="tool"
          aria-label={t('reader.row.show', { name })}
          title={t('reader.row.show', { name })}
          onClick={show}
        >
          <Icon name="fly" />
        </button>
        {mark !== null && (
          <button
            type="button"
            className="plain-button"
            aria-label={t('reader.row.markRow', { name })}
            onClick={() => mark(place)}
          >
            {t('reader.row.mark')}
          </button>
        )}
      </span>
    </li>
  );
}
