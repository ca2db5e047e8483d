import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_BEST, VERDICT_BEST } from '../../../core/scoring/pointTables.ts';
import type { DebriefCase } from './debriefCase.ts';
import { EarlierScores } from './EarlierScores.tsx';
import { HonestWords } from './HonestWords.tsx';
import { splitPoints } from './splitPoints.ts';
import { usePoints } from './usePoints.ts';

/** What the answer was worth, part by part, and what one more honest step would have added. */
export function ScorePart({ told }: { readonly told: DebriefCase }): ReactNode {
  const { t } = useTranslation();
  const points = usePoints();
  const { score, attempt } = told;
  const { found, wrong, best } = splitPoints(score);
  const { policy } = attempt;
  return (
    <section className="worth" aria-labelledby="worth-title">
      <h2 id="worth-title">{t('debrief.worth.title')}</h2>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('debrief.worth.verdict')}</th>
            <td>{points(score.verdict)}</td>
            <td>{t('debrief.worth.of', { best: VERDICT_BEST })}</td>
          </tr>
          <tr>
            <th scope="row">{t('debrief.worth.found')}</th>
            <td>{points(found)}</td>
            <td>{best === 0 ? '' : t('debrief.worth.of', { best: PLACE_BEST * best })}</td>
          </tr>
          <tr>
            <th scope="row">{t('debrief.worth.wrong')}</th>
            <td>{points(wrong)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      <HonestWords told={told} />
      <EarlierScores told={told} />
      <details>
        <summary>{t('debrief.worth.how')}</summary>
        <p>{t('debrief.worth.formula')}</p>
        <p>{t('debrief.worth.confidence')}</p>
        <p>{t('debrief.worth.time')}</p>
      </details>
      <p className="hint">
        {t('debrief.worth.policy', {
          rate: Math.round(policy.baseRate * 100),
          limit:
            policy.timeLimit === null
              ? t('debrief.limit.none')
              : t('debrief.limit.seconds', { count: policy.timeLimit }),
          feedback: t(`debrief.feedback.${policy.feedback}`),
        })}
      </p>
    </section>
  );
}
