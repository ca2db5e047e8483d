import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefCase } from './debriefCase.ts';
import { judgeVerdict } from './judgeVerdict.ts';
import { usePoints } from './usePoints.ts';

/** What was answered, what the case asked for, and whether that was skill; read out first. */
export function VerdictPart({ told }: { readonly told: DebriefCase }): ReactNode {
  const { t } = useTranslation();
  const points = usePoints();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { score, exercise, attempt } = told;
  const { outcome, notes } = judgeVerdict(score, attempt.verdict, exercise.key);
  const asked = score.referRequired ? 'refer' : 'admit';
  const sentence = `${outcome}-${asked}` as const;
  return (
    <section className={`verdict verdict-${outcome}`} aria-labelledby="verdict-title">
      <header>
        <h2 id="verdict-title" ref={title} tabIndex={-1}>
          {t(`debrief.verdict.${sentence}`)}
        </h2>
        <span className="points">
          {t('debrief.points.parts', {
            verdict: points(score.verdict),
            total: points(score.verdict + score.localisation),
          })}
        </span>
      </header>
      <dl className="verdict-facts">
        <div>
          <dt>{t('debrief.verdict.yours')}</dt>
          <dd>{score.step === null ? t('debrief.step.none') : t(`drill.step.${score.step}`)}</dd>
        </div>
        <div>
          <dt>{t('debrief.verdict.key')}</dt>
          <dd>{t(`debrief.asked.${asked}`)}</dd>
        </div>
        {attempt.verdict.reason !== undefined && (
          <div>
            <dt>{t('debrief.verdict.reason')}</dt>
            <dd>{t(`drill.reason.${attempt.verdict.reason}`)}</dd>
          </div>
        )}
        {exercise.key.urgentReason !== null && (
          <div>
            <dt>{t('debrief.verdict.urgent')}</dt>
            <dd>{t(`debrief.urgent.${exercise.key.urgentReason}`)}</dd>
          </div>
        )}
      </dl>
      {notes.map(note => (
        <p key={note} className={`verdict-note note-${note}`}>
          {t(`debrief.note.${note}`)}
        </p>
      ))}
    </section>
  );
}
