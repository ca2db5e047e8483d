import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingState } from '../../bench/reading/Reading.ts';

type PictureRunProps = { readonly name: string; readonly state: ReadingState; readonly cancel: () => void };

/** What is being done with the picture and how far it is, or how it ended. */
export function PictureRun({ name, state, cancel }: PictureRunProps): ReactNode {
  const { t } = useTranslation();
  const picture = name === '' ? t('readerPage.run.pasted') : name;
  const isRunning = state.outcome === 'running';
  return (
    <div className="picture-run">
      <div role="status">
        <p>
          <bdi>{picture}</bdi>
        </p>
        <p className={isRunning ? 'hint' : undefined}>
          {isRunning ? <StepWords step={state.step} /> : <OutcomeWords state={state} />}
        </p>
      </div>
      {isRunning && (
        <>
          <progress value={state.progress} max={1} aria-label={t('readerPage.run.progress')} />
          <button type="button" className="plain-button" onClick={cancel}>
            {t('readerPage.run.cancel')}
          </button>
        </>
      )}
    </div>
  );
}

function StepWords({ step }: { readonly step: ReadingState['step'] }): ReactNode {
  const { t } = useTranslation();
  return step === null ? null : t(`reader.step.${step}`);
}

function OutcomeWords({ state: { outcome, captures, zone } }: { readonly state: ReadingState }): ReactNode {
  const { t } = useTranslation();
  if (outcome === 'cancelled') return t('readerPage.run.cancelled');
  if (captures.state === 'failed') return t(`readerPage.failure.${captures.code}`);
  if (zone.state === 'failed') return t(`readerPage.failure.${zone.code}`);
  if (zone.state !== 'done') return null;
  return zone.value.kind === 'none'
    ? t(`readerPage.none.${zone.value.reason}`)
    : t('readerPage.run.read', { count: zone.value.lines.length });
}
