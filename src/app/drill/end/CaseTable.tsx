import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseScore } from '../../../core/scoring/caseScore.ts';
import { usePoints } from '../debrief/usePoints.ts';
import type { EndedCase } from './summariseDrill.ts';

type CaseTableProps = { readonly cases: readonly EndedCase[]; readonly show: (at: number) => void };

/** Every case of the drill in its order: what was answered, what came of it, how long it took, and the way to its debrief. */
export function CaseTable({ cases, show }: CaseTableProps): ReactNode {
  const { t } = useTranslation();
  const points = usePoints();
  return (
    <div className="table-scroll">
      <table className="case-table">
        <caption>{t('drill.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('drill.table.case')}</th>
            <th scope="col">{t('drill.table.answer')}</th>
            <th scope="col">{t('drill.table.outcome')}</th>
            <th scope="col" className="number">
              {t('drill.table.verdict')}
            </th>
            <th scope="col" className="number">
              {t('drill.table.places')}
            </th>
            <th scope="col" className="number">
              {t('drill.table.time')}
            </th>
            <th scope="col">
              <span className="unseen">{t('drill.table.debrief')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ at, attempt, score }) => (
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              <td>{score.step === null ? t('drill.answer.none') : t(`drill.step.${score.step}`)}</td>
              <td>{t(`drill.outcome.${outcomeOf(score)}`)}</td>
              <td className="number">{points(score.verdict)}</td>
              <td className="number">{points(score.localisation)}</td>
              <td className="number">
                {attempt === null
                  ? t('drill.answer.unreached')
                  : t('drill.time.seconds', { seconds: (attempt.responseTime / 1000).toFixed(0) })}
              </td>
              <td>
                {attempt !== null && (
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={t('drill.table.open', { at: at + 1 })}
                    onClick={() => show(at)}
                  >
                    {t('drill.table.debrief')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function outcomeOf(score: CaseScore): 'omitted' | 'lucky' | 'right' | 'wrong' {
  if (score.omitted) return 'omitted';
  if (score.luck) return 'lucky';
  return score.success ? 'right' : 'wrong';
}
