import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rate } from '../../../../core/scoring/tallies/rate.ts';
import type { Interval, Measured, Reason } from '../../../../core/statistics/measured.ts';
import { useFormats } from './useFormats.ts';
import { Whisker } from './Whisker.tsx';

/** Why a figure is not there, in a few words. */
export function Silent({ reason }: { readonly reason: Reason }): ReactNode {
  const { t } = useTranslation();
  if (reason === 'statistics/no-cases' || reason === 'statistics/no-signal-cases') {
    return <span className="silent">{t('results.silent.none')}</span>;
  }
  if (reason === 'statistics/too-few-readers') return <span className="silent">{t('results.silent.persons')}</span>;
  return <span className="silent">{t('results.silent.few')}</span>;
}

type RateCellProps = {
  readonly rate: Rate;
  readonly kind: 'hit' | 'alarm';
  readonly band?: readonly [number, number];
};

/** A count of a total, and from enough of them on its share with interval, written and drawn. */
export function RateCell({ rate, kind, band }: RateCellProps): ReactNode {
  const { t } = useTranslation();
  const { percent, count } = useFormats();
  if (rate.of === 0) return <span className="silent">{t('results.silent.none')}</span>;
  const { value, reason } = rate.share;
  return (
    <div className="figure-cell">
      <bdi className="counted">{t('results.rate.count', { part: count(rate.count), of: count(rate.of) })}</bdi>
      {value === null ? (
        <Silent reason={reason} />
      ) : (
        <>
          <bdi className="share">
            {t('results.rate.share', {
              value: percent(value.value),
              low: percent(value.interval.low),
              high: percent(value.interval.high),
            })}
          </bdi>
          <Whisker value={value.value} interval={value.interval} from={0} to={1} band={band} kind={kind} />
        </>
      )}
    </div>
  );
}

type Figure = { readonly value: number; readonly interval: Interval };
type FigureCellProps = {
  readonly figure: Measured<Figure>;
  readonly from: number;
  readonly to: number;
  readonly at?: number | undefined;
};

/** A figure with its interval, written and drawn; silent where there are too few cases. */
export function FigureCell({ figure, from, to, at }: FigureCellProps): ReactNode {
  const { t } = useTranslation();
  const { figure: write } = useFormats();
  const { value, reason } = figure;
  if (value === null) return <Silent reason={reason} />;
  const { low, high } = value.interval;
  return (
    <div className="figure-cell">
      <bdi className="share">
        {t('results.rate.share', { value: write(value.value), low: write(low), high: write(high) })}
      </bdi>
      <Whisker value={value.value} interval={value.interval} from={from} to={to} at={at} kind="figure" />
    </div>
  );
}
