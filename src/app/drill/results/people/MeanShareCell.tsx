import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meanOverPersons } from '../../../../core/scoring/tallies/personMean.ts';
import { Silent } from '../parts/FigureCells.tsx';
import { useFormats } from '../parts/useFormats.ts';
import { Whisker } from '../parts/Whisker.tsx';

type MeanShareCellProps = { readonly values: readonly (number | null)[]; readonly kind: 'hit' | 'alarm' };

/** The mean of a share over persons, each weighing the same. */
export function MeanShareCell({ values, kind }: MeanShareCellProps): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormats();
  const { value, reason } = meanOverPersons(values, 0, 1);
  if (value === null) {
    return (
      <td>
        <Silent reason={reason} />
      </td>
    );
  }
  return (
    <td>
      <div className="figure-cell">
        <bdi className="share">
          {t('results.rate.share', {
            value: percent(value.value),
            low: percent(value.interval.low),
            high: percent(value.interval.high),
          })}
        </bdi>
        <Whisker value={value.value} interval={value.interval} from={0} to={1} kind={kind} />
      </div>
    </td>
  );
}
