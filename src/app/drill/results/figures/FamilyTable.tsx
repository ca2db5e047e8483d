import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Family } from '../../../../core/document/fraudTree.ts';
import type { KindTally } from '../../../../core/scoring/tallies/kindTally.ts';
import { CircumstancesWords } from '../parts/CircumstancesWords.tsx';
import { TableFrame } from '../parts/TableFrame.tsx';
import type { Pool } from '../scope.ts';
import { isMet, KindHeads, KindRow } from './KindRows.tsx';
import { UnmetNote } from './UnmetNote.tsx';

type FamilyTableProps = { readonly tallies: readonly KindTally<Family>[]; readonly pool: Pool };

export function FamilyTable({ tallies, pool }: FamilyTableProps): ReactNode {
  const { t } = useTranslation();
  const unmet = tallies.filter(tally => !isMet(tally)).map(({ kind }) => t(`family.${kind}.name`));
  return (
    <TableFrame
      title={t('results.family.title')}
      lead={t('results.family.lead')}
      under={<CircumstancesWords pool={pool} />}
      note={<UnmetNote names={unmet} />}
    >
      <KindHeads table="family" />
      <tbody>
        {tallies.filter(isMet).map(tally => (
          <KindRow key={tally.kind} table="family" name={t(`family.${tally.kind}.name`)} tally={tally} />
        ))}
      </tbody>
    </TableFrame>
  );
}
