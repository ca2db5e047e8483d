import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckRow, CheckValues } from '../../../core/reader/page/inspection.ts';
import { useDayText } from './useDayText.ts';

/** What a check has found, in words and figures; why it is not green. */
export function CheckValue({ row }: { readonly row: CheckRow }): ReactNode {
  const { t } = useTranslation();
  const told = useFound(row.values);
  const reasons = row.reasons.map(reason => t(`reader.reason.${reason}`));
  return (
    <>
      {(told !== null || row.routine !== null) && (
        <span className="check-value">
          {row.routine !== null && (
            <bdi className="check-routine" dir="ltr">
              {row.routine}
            </bdi>
          )}{' '}
          {told}
        </span>
      )}
      {reasons.length > 0 && <span className="check-reason">{reasons.join(' ')}</span>}
    </>
  );
}

function useFound(values: CheckValues): ReactNode {
  const { t } = useTranslation();
  const dayText = useDayText();
  switch (values.check) {
    case 'model':
      return values.documentCode === null && values.issuingState === null ? null : <ModelText {...values} />;
    case 'mrz-format':
      return values.format === null ? null : t('reader.found.format', { format: values.format, count: values.lines });
    case 'mrz-characters':
      return <CharactersText {...values} />;
    case 'check-digit':
    case 'composite-digit': {
      const { printed, computed } = values.digit;
      return t('reader.found.digit', { printed: printed || '–', computed: computed ?? '–' });
    }
    case 'mrz-contents':
      return <ProblemsText {...values} />;
    case 'expiry':
      return values.expiry === null
        ? null
        : t('reader.found.expiry', { expiry: dayText(values.expiry), day: dayText(values.controlDate) });
    case 'infrared':
      return values.contrast === null ? null : <ContrastText contrast={values.contrast} faint={values.faint.length} />;
    case 'uv-brightness':
      return values.glow === null ? null : t('reader.found.glow', { percent: percent(values.glow) });
    case 'uv-pattern':
      return values.likeness === null
        ? null
        : t('reader.found.likeness', { percent: percent(values.likeness.correlation) });
    case 'visual':
      return <VisualText {...values} />;
    case 'second-opinion':
      return null;
  }
}

function percent(share: number): number {
  return Math.round(100 * share);
}

type Values<Check extends CheckValues['check']> = Extract<CheckValues, { readonly check: Check }>;

function ModelText({ documentCode, issuingState, likeness }: Values<'model'>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <bdi className="code">{[documentCode, issuingState].filter(part => part !== null).join(' ')}</bdi>{' '}
      {likeness !== null && t('reader.found.likeness', { percent: percent(likeness) })}
    </>
  );
}

function ContrastText({ contrast, faint }: { readonly contrast: number; readonly faint: number }): ReactNode {
  const { t } = useTranslation();
  return faint === 0
    ? t('reader.found.contrast', { percent: percent(contrast) })
    : t('reader.found.faint', { percent: percent(contrast), count: faint });
}

/** Where the print is no clean OCR-B on its grid; more than a few would be a list nobody reads. */
const NAMED = 6;

function CharactersText({ characters }: Values<'mrz-characters'>): ReactNode {
  const { t } = useTranslation();
  const more = characters.length - NAMED;
  return characters.length === 0 ? null : (
    <>
      {characters.slice(0, NAMED).map(({ line, column, character, byShape, second }) => (
        <span key={`${line}.${column}`} className="check-place">
          {t('reader.found.character', {
            line,
            column,
            character,
            other: byShape ?? second?.character ?? '–',
          })}
        </span>
      ))}
      {more > 0 && t('reader.found.more', { count: more })}
    </>
  );
}

function ProblemsText({ problems }: Values<'mrz-contents'>): ReactNode {
  const { t } = useTranslation();
  return problems.length === 0
    ? null
    : problems.map(({ code, field, line }) => (
        <span key={`${code}.${field}.${line}`} className="check-place">
          {field === null
            ? t(`reader.problem.${code}`)
            : t('reader.found.problem', { field: t(`marking.field.${field}`), problem: t(`reader.problem.${code}`) })}
        </span>
      ));
}

function VisualText({ zone, visual }: Values<'visual'>): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="check-pair">
      <span>{t('reader.found.zone')}</span>
      <bdi className="code">{zone || '–'}</bdi>
      <span>{t('reader.found.page')}</span>
      <bdi className="code">{visual || '–'}</bdi>
    </span>
  );
}
