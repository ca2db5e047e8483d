import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measures } from '../../../../core/scoring/tallies/measures.ts';
import { meanOverPersons } from '../../../../core/scoring/tallies/personMean.ts';
import { CircumstancesWords } from '../parts/CircumstancesWords.tsx';
import { criterionOf, dPrimeOf } from '../parts/detectionFigures.ts';
import { FigureCell, RateCell } from '../parts/FigureCells.tsx';
import { AREA_SCALE, CRITERION_SCALE, D_PRIME_SCALE } from '../parts/scales.ts';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useFormats } from '../parts/useFormats.ts';
import { usePersonName } from '../parts/usePersonName.ts';
import type { Pool } from '../scope.ts';
import { MeanShareCell } from './MeanShareCell.tsx';
import type { PersonTally } from './personTally.ts';

type PersonTableProps = { readonly persons: readonly PersonTally[]; readonly pool: Pool };

/** One row a person in the order of names, and the mean of the class below. */
export function PersonTable({ persons, pool }: PersonTableProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  return (
    <TableFrame
      title={t('results.people.title')}
      lead={t('results.people.lead')}
      under={<CircumstancesWords pool={pool} />}
    >
      <thead>
        <tr>
          <th scope="col">{t('results.column.person')}</th>
          <th scope="col">{t('results.people.cases')}</th>
          <th scope="col">{t('results.people.referred')}</th>
          <th scope="col">{t('results.people.overcalled')}</th>
          <th scope="col">
            <bdi>{t('results.kind.d-prime')}</bdi>
          </th>
          <th scope="col">{t('results.people.criterion')}</th>
          <th scope="col">{t('results.people.place-area')}</th>
          <th scope="col">{t('results.people.time')}</th>
        </tr>
      </thead>
      <tbody>
        {persons.map(({ person, measures }) => (
          <tr key={person.id}>
            <th scope="row">
              <bdi>{nameOf(person)}</bdi>
            </th>
            <MeasureCells measures={measures} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <MeanRow persons={persons} />
      </tfoot>
    </TableFrame>
  );
}

function MeasureCells({ measures }: { readonly measures: Measures }): ReactNode {
  const { count, duration } = useFormats();
  return (
    <>
      <td className="counted">{count(measures.cases)}</td>
      <td>
        <RateCell rate={measures.referred} kind="hit" />
      </td>
      <td>
        <RateCell rate={measures.overcalled} kind="alarm" />
      </td>
      <td>
        <FigureCell figure={dPrimeOf(measures.detection)} {...D_PRIME_SCALE} />
      </td>
      <td>
        <FigureCell figure={criterionOf(measures.detection)} {...CRITERION_SCALE} />
      </td>
      <td>
        <FigureCell figure={measures.placeArea} {...AREA_SCALE} />
      </td>
      <td className="counted">
        <bdi>{measures.medianTime === null ? '–' : duration(measures.medianTime)}</bdi>
      </td>
    </>
  );
}

function MeanRow({ persons }: { readonly persons: readonly PersonTally[] }): ReactNode {
  const { t } = useTranslation();
  const valuesOf = (read: (measures: Measures) => number | undefined): readonly (number | null)[] =>
    persons.map(({ measures }) => read(measures) ?? null);
  return (
    <tr>
      <th scope="row">{t('results.people.mean')}</th>
      <td />
      <MeanShareCell values={valuesOf(({ referred }) => referred.share.value?.value)} kind="hit" />
      <MeanShareCell values={valuesOf(({ overcalled }) => overcalled.share.value?.value)} kind="alarm" />
      <td>
        <FigureCell
          figure={meanOverPersons(valuesOf(({ detection }) => dPrimeOf(detection).value?.value))}
          {...D_PRIME_SCALE}
        />
      </td>
      <td>
        <FigureCell
          figure={meanOverPersons(valuesOf(({ detection }) => criterionOf(detection).value?.value))}
          {...CRITERION_SCALE}
        />
      </td>
      <td>
        <FigureCell
          figure={meanOverPersons(
            valuesOf(({ placeArea }) => placeArea.value?.value),
            0,
            1,
          )}
          {...AREA_SCALE}
        />
      </td>
      <td />
    </tr>
  );
}
