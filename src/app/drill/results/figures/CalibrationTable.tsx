import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES, type Confidence } from '../../../../core/marks/confidence.ts';
import { CONFIDENCE_THRESHOLDS } from '../../../../core/scoring/pointTables.ts';
import { makeRate } from '../../../../core/scoring/tallies/rate.ts';
import type { CalibrationRow } from '../../../../core/statistics/calibration.ts';
import { CircumstancesWords } from '../parts/CircumstancesWords.tsx';
import { RateCell } from '../parts/FigureCells.tsx';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useFormats } from '../parts/useFormats.ts';
import type { Pool } from '../scope.ts';

function bandOf(confidence: Confidence): readonly [number, number] {
  const next = CONFIDENCES.find(other => other > confidence);
  return [CONFIDENCE_THRESHOLDS[confidence], next === undefined ? 1 : CONFIDENCE_THRESHOLDS[next]];
}

type CalibrationTableProps = { readonly rows: readonly CalibrationRow[]; readonly pool: Pool };

/** How often marks of each confidence were right, beside what that confidence claims. */
export function CalibrationTable({ rows, pool }: CalibrationTableProps): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormats();
  return (
    <TableFrame
      title={t('results.calibration.title')}
      lead={t('results.calibration.lead')}
      under={<CircumstancesWords pool={pool} />}
    >
      <thead>
        <tr>
          <th scope="col">{t('results.calibration.confidence')}</th>
          <th scope="col">{t('results.calibration.claimed')}</th>
          <th scope="col">{t('results.calibration.right')}</th>
        </tr>
      </thead>
      <tbody>
        {CONFIDENCES.map(confidence => {
          const row = rows.find(one => one.confidence === confidence);
          const band = bandOf(confidence);
          return (
            <tr key={confidence}>
              <th scope="row">{confidence}</th>
              <td className="counted">
                <bdi>{t('results.calibration.band', { low: percent(band[0]), high: percent(band[1]) })}</bdi>
              </td>
              <td>
                <RateCell rate={makeRate(row?.hits ?? 0, row?.marks ?? 0)} kind="hit" band={band} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
