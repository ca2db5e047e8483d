import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drill } from '../../../core/drills/drill.ts';
import { useSay } from '../../messages/useSay.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { useAttempts } from '../run/useAttempts.ts';
import { CaseTable } from './CaseTable.tsx';
import { SessionFigures } from './SessionFigures.tsx';
import { summariseDrill } from './summariseDrill.ts';

type DrillEndProps = {
  readonly loaded: LoadedSet;
  readonly keeper: DrillKeeper;
  readonly drill: Drill;
  readonly leave: () => void;
};

/** The end of a drill: what it was worth and under which circumstances, and each case to be looked at again. */
export function DrillEnd({ loaded, keeper, drill, leave }: DrillEndProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const attempts = useAttempts(keeper, drill.attempts);
  const summary = useMemo(
    () => (attempts === null ? null : summariseDrill(loaded, drill, attempts)),
    [loaded, drill, attempts],
  );
  return (
    <div className="drill-choice">
      <div className="drill-column">
        <header>
          <h1>{t('drill.end.title')}</h1>
          <p className="lead">
            <bdi>{say(loaded.set.title)}</bdi>
          </p>
        </header>
        {drill.policy.feedback === 'none' && <p>{t('drill.end.silent')}</p>}
        {drill.policy.feedback !== 'none' && summary !== null && (
          <>
            <SessionFigures session={summary.session} policy={drill.policy} />
            <CaseTable cases={summary.cases} />
          </>
        )}
        <p className="drill-card-keys">
          <button type="button" className="drill-go" onClick={leave}>
            {t('drill.back.choice')}
          </button>
        </p>
      </div>
    </div>
  );
}
