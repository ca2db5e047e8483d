import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drill } from '../../../core/drills/drill.ts';
import { useSay } from '../../messages/useSay.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import type { LoadedSet } from '../../storage/loadSet.ts';
import { Debrief } from '../debrief/Debrief.tsx';
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
  const [shown, setShown] = useState<number | null>(null);
  const attempt = shown === null ? null : (summary?.cases[shown]?.attempt ?? null);
  if (shown !== null && attempt !== null) {
    const back = (
      <button type="button" className="drill-go" onClick={() => setShown(null)}>
        {t('drill.back.end')}
      </button>
    );
    return (
      <div className="drill-debrief">
        <header className="case-bar">
          <h1>{t('drill.case.title', { at: shown + 1, of: drill.order.length })}</h1>
        </header>
        <Debrief loaded={loaded} attempt={attempt} actions={back} />
      </div>
    );
  }
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
            <CaseTable cases={summary.cases} show={setShown} />
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
