import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../core/exercises/set.ts';
import type { SessionScore } from '../../../core/scoring/scoreSession.ts';
import { trueMinus } from '../../messages/trueMinus.ts';

type SessionFiguresProps = { readonly session: SessionScore; readonly policy: Policy };

/** The score of a drill and its two halves, with the circumstances beside them (PRODUCT law 6). */
export function SessionFigures({ session, policy }: SessionFiguresProps): ReactNode {
  const { t, i18n } = useTranslation();
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const tell = (value: number | null): string =>
    value === null ? t('drill.figure.none') : trueMinus(share.format(value));
  const { shown, verdict, localisation, cases, successes, omitted, lucky, oneSided, verdictOnly } = session;
  const limit = policy.timeLimit;
  return (
    <section className="session" aria-labelledby="session-title">
      <h2 id="session-title">{t('drill.figure.title')}</h2>
      <dl className="figures">
        <Figure name={t('drill.figure.score')} text={shown === null ? t('drill.figure.none') : shown.toFixed(0)} />
        <Figure name={t('drill.figure.verdict')} text={tell(verdict)} />
        <Figure name={t('drill.figure.places')} text={tell(localisation)} />
        <Figure name={t('drill.figure.successes')} text={t('drill.figure.of', { at: successes, of: cases })} />
        <Figure name={t('drill.figure.lucky')} text={t('drill.figure.of', { at: lucky, of: cases })} />
        <Figure name={t('drill.figure.omitted')} text={t('drill.figure.of', { at: omitted, of: cases })} />
      </dl>
      <p className="circumstances">
        {t('drill.figure.circumstances', {
          mode: t(`drill.mode.${policy.mode}`),
          rate: share.format(policy.baseRate),
          limit: limit === null ? t('drill.set.unlimited') : t('drill.set.limit', { count: limit }),
          feedback: t(`drill.feedback.${policy.feedback}`),
        })}
      </p>
      {oneSided && <p className="circumstances">{t('drill.figure.oneSided')}</p>}
      {verdictOnly && <p className="circumstances">{t('drill.figure.verdictOnly')}</p>}
      <p className="circumstances">{t('drill.figure.formula')}</p>
    </section>
  );
}

function Figure({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
