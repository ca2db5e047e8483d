import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FAMILIES, type Family } from '../../../../core/document/fraudTree.ts';
import { LIGHTS, type Light } from '../../../../core/document/lights.ts';
import type { KindTally } from '../../../../core/scoring/tallies/kindTally.ts';
import { isMet, type KindTable } from '../figures/KindRows.tsx';
import { CircumstancesWords } from '../parts/CircumstancesWords.tsx';
import { RateCell } from '../parts/FigureCells.tsx';
import { TableFrame } from '../parts/TableFrame.tsx';
import { useFormats } from '../parts/useFormats.ts';
import { usePersonName } from '../parts/usePersonName.ts';
import type { Pool } from '../scope.ts';
import { MeanShareCell } from './MeanShareCell.tsx';
import type { PersonTally } from './personTally.ts';

type KindByPersonProps = {
  readonly table: KindTable;
  readonly persons: readonly PersonTally[];
  readonly pool: Pool;
};

function tallyOf(persons: PersonTally, kind: Family | Light): KindTally<Family | Light> {
  const all: readonly KindTally<Family | Light>[] = [...persons.families, ...persons.lights];
  return all.find(tally => tally.kind === kind)!;
}

/** Families or lights down, persons across: places found, and false marks below. */
export function KindByPerson({ table, persons, pool }: KindByPersonProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const kinds: readonly (Family | Light)[] = table === 'family' ? FAMILIES : LIGHTS;
  const met = kinds.filter(kind => persons.some(one => isMet(tallyOf(one, kind))));
  return (
    <TableFrame
      className="wide"
      title={t(`results.people.${table}`)}
      lead={t('results.people.kind-lead')}
      under={<CircumstancesWords pool={pool} />}
    >
      <thead>
        <tr>
          <th scope="col">{t(`results.${table}.name`)}</th>
          <th scope="col">{t('results.people.mean')}</th>
          {persons.map(({ person }) => (
            <th key={person.id} scope="col">
              <bdi>{nameOf(person)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {met.map(kind => (
          <tr key={kind}>
            <th scope="row">
              <KindName kind={kind} table={table} />
            </th>
            <MeanShareCell values={persons.map(one => tallyOf(one, kind).hits.share.value?.value ?? null)} kind="hit" />
            {persons.map(one => (
              <td key={one.person.id}>
                <KindCell tally={tallyOf(one, kind)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function KindName({ kind, table }: { readonly kind: Family | Light; readonly table: KindTable }): ReactNode {
  const { t } = useTranslation();
  return table === 'family' ? t(`family.${kind as Family}.name`) : t(`light.${kind as Light}.name`);
}

function KindCell({ tally }: { readonly tally: KindTally<Family | Light> }): ReactNode {
  const { t } = useTranslation();
  const { count } = useFormats();
  return (
    <>
      <RateCell rate={tally.hits} kind="hit" />
      {tally.falseMarks > 0 && (
        <span className="small">
          {t('results.people.false-marks', { count: tally.falseMarks, shown: count(tally.falseMarks) })}
        </span>
      )}
    </>
  );
}
