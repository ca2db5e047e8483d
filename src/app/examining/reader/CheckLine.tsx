import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckRow } from '../../../core/reader/page/inspection.ts';
import { Icon } from '../Icon.tsx';
import { markNumber } from '../marking/showMarks.ts';
import { CheckValue } from './CheckValue.tsx';
import { type Marking, marksOn } from './marksOn.ts';
import { OpinionLines } from './OpinionLines.tsx';
import { ResultSign } from './ResultSign.tsx';
import { lightOf } from './spotOf.ts';
import { useCheckName } from './useCheckName.ts';

type CheckLineProps = {
  readonly row: CheckRow;
  readonly marking: Marking;
  /** Brings the bench to the light and the spot. */
  readonly show: () => void;
  /** A piece of the picture where that says more than words. */
  readonly children?: ReactNode;
};

/** One thing the reader has looked at: its light, what it found, a way to the bench, and a key that marks it. */
export function CheckLine({ row, marking, show, children }: CheckLineProps): ReactNode {
  const { t } = useTranslation();
  const name = useCheckName()(row.values);
  const { marks, mark } = marking;
  return (
    <li className={`check-row ${row.state}`} data-check={row.id}>
      <ResultSign state={row.state} />
      <div className="check-words">
        <p className="check-name">
          {name}
          <span className="unseen">{t(`reader.state.${row.state}`)}</span>
          {marksOn(row.place, marks).map(other => (
            <span key={other.id} className="mark-number">
              {markNumber(other)}
            </span>
          ))}
        </p>
        <CheckValue row={row} />
        {children}
      </div>
      <div className="check-keys">
        <RowKey icon="fly" name={t('reader.row.show', { name })} press={show} />
        {mark !== null && (
          <button
            type="button"
            className="plain-button"
            aria-label={t('reader.row.markRow', { name })}
            onClick={() => mark(row.place, lightOf(row))}
          >
            {t('reader.row.mark')}
          </button>
        )}
      </div>
      {row.values.check === 'second-opinion' && <OpinionLines {...row.values} />}
    </li>
  );
}

type RowKeyProps = { readonly icon: 'fly'; readonly name: string; readonly press: () => void };

function RowKey({ icon, name, press }: RowKeyProps): ReactNode {
  return (
    <button type="button" className="tool" aria-label={name} title={name} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}
