import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindTally } from '../../../../core/scoring/tallies/kindTally.ts';
import { dPrimeOf } from '../parts/detectionFigures.ts';
import { FigureCell, RateCell } from '../parts/FigureCells.tsx';
import { D_PRIME_SCALE } from '../parts/scales.ts';
import { useFormats } from '../parts/useFormats.ts';

export type KindTable = 'family' | 'light';

/** The heads of the columns of both tables; d′ only by family. */
export function KindHeads({ table }: { readonly table: KindTable }): ReactNode {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t(`results.${table}.name`)}</th>
        <th scope="col">{t(`results.${table}.hits`)}</th>
        {table === 'family' && <th scope="col">{t('results.family.named')}</th>}
        <th scope="col">{t('results.kind.false-marks')}</th>
        <th scope="col">{t('results.kind.false-alarms')}</th>
        {table === 'family' && (
          <th scope="col">
            <bdi>{t('results.kind.d-prime')}</bdi>
          </th>
        )}
      </tr>
    </thead>
  );
}

type KindRowProps = {
  readonly table: KindTable;
  readonly name: ReactNode;
  readonly tally: Omit<KindTally<unknown>, 'kind'>;
};

export function KindRow({ table, name, tally }: KindRowProps): ReactNode {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { hits, named, falseMarks, falseAlarms, detection } = tally;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <RateCell rate={hits} kind="hit" />
      </td>
      {table === 'family' && (
        <td className="counted">
          <bdi>{named.of === 0 ? '–' : t('results.rate.count', { part: count(named.count), of: count(named.of) })}</bdi>
        </td>
      )}
      <td className="counted">{count(falseMarks)}</td>
      <td>
        <RateCell rate={falseAlarms} kind="alarm" />
      </td>
      {table === 'family' && (
        <td>
          <FigureCell figure={dPrimeOf(detection)} {...D_PRIME_SCALE} />
        </td>
      )}
    </tr>
  );
}

/** Whether anything happened of a kind; what never came up is told in one line below the table. */
export function isMet({ hits, falseMarks }: Pick<KindTally<unknown>, 'hits' | 'falseMarks'>): boolean {
  return hits.of > 0 || falseMarks > 0;
}
