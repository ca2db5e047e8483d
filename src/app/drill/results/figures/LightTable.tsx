import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '../../../../core/document/lights.ts';
import type { KindTally } from '../../../../core/scoring/tallies/kindTally.ts';
import type { Rate } from '../../../../core/scoring/tallies/rate.ts';
import { CircumstancesWords } from '../parts/CircumstancesWords.tsx';
import { TableFrame } from '../parts/TableFrame.tsx';
import type { Pool } from '../scope.ts';
import { isMet, KindHeads, KindRow } from './KindRows.tsx';
import { UnmetNote } from './UnmetNote.tsx';

type LightTableProps = { readonly tallies: readonly KindTally<Light>[]; readonly unlit: Rate; readonly pool: Pool };

export function LightTable({ tallies, unlit, pool }: LightTableProps): ReactNode {
  const { t } = useTranslation();
  const unmet = tallies.filter(tally => !isMet(tally)).map(({ kind }) => t(`light.${kind}.name`));
  const met = tallies.filter(isMet);
  return (
    <TableFrame
      title={t('results.light.title')}
      lead={t('results.light.lead')}
      under={<CircumstancesWords pool={pool} />}
      note={
        <>
          <UnmetNote names={unmet} />
          {unlit.of > 0 && <p className="hint">{t('results.light.unlit', { count: unlit.of, found: unlit.count })}</p>}
        </>
      }
    >
      <KindHeads table="light" />
      <tbody>
        {met.map(tally => (
          <KindRow
            key={tally.kind}
            table="light"
            tally={tally}
            name={
              <>
                <span className={`lamp lamp-${tally.kind}`} aria-hidden="true" /> {t(`light.${tally.kind}.name`)}
              </>
            }
          />
        ))}
      </tbody>
    </TableFrame>
  );
}
