import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measures } from '../../../../core/scoring/tallies/measures.ts';
import { CircumstancesWords } from '../parts/CircumstancesWords.tsx';
import { criterionOf, dPrimeOf } from '../parts/detectionFigures.ts';
import { FigureCell, RateCell } from '../parts/FigureCells.tsx';
import { AREA_SCALE, CRITERION_SCALE, D_PRIME_SCALE } from '../parts/scales.ts';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useFormats } from '../parts/useFormats.ts';
import type { Pool } from '../scope.ts';

type MeasuresTableProps = { readonly measures: Measures; readonly pool: Pool };

const ROWS = [
  'referred',
  'overcalled',
  'd-prime',
  'criterion',
  'verdict-area',
  'place-area',
  'successes',
  'lucky',
  'time',
] as const;
type Row = (typeof ROWS)[number];

/** The figures of the whole, each with what it means. */
export function MeasuresTable({ measures, pool }: MeasuresTableProps): ReactNode {
  const { t } = useTranslation();
  return (
    <TableFrame title={t('results.measures.title')} under={<CircumstancesWords pool={pool} />} className="measures">
      <thead>
        <tr>
          <th scope="col">{t('results.measures.name')}</th>
          <th scope="col">{t('results.measures.value')}</th>
          <th scope="col">{t('results.measures.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(row => (
          <tr key={row}>
            <th scope="row">{t(`results.measure.${row}.name`)}</th>
            <td>
              <MeasureCell row={row} measures={measures} />
            </td>
            <td className="meaning">{t(`results.measure.${row}.meaning`)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function MeasureCell({ row, measures }: { readonly row: Row; readonly measures: Measures }): ReactNode {
  const { count, duration } = useFormats();
  switch (row) {
    case 'referred':
      return <RateCell rate={measures.referred} kind="hit" />;
    case 'overcalled':
      return <RateCell rate={measures.overcalled} kind="alarm" />;
    case 'd-prime':
      return <FigureCell figure={dPrimeOf(measures.detection)} {...D_PRIME_SCALE} />;
    case 'criterion':
      return <FigureCell figure={criterionOf(measures.detection)} {...CRITERION_SCALE} />;
    case 'verdict-area':
      return <FigureCell figure={measures.verdictArea} {...AREA_SCALE} />;
    case 'place-area':
      return <FigureCell figure={measures.placeArea} {...AREA_SCALE} />;
    case 'successes':
      return <RateCell rate={measures.successes} kind="hit" />;
    case 'lucky':
      return <bdi className="counted">{count(measures.lucky)}</bdi>;
    case 'time':
      return <bdi className="counted">{measures.medianTime === null ? '–' : duration(measures.medianTime)}</bdi>;
  }
}
