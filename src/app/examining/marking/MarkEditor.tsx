import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES, FAMILIES, FRAUD_TREE } from '../../../core/document/fraudTree.ts';
import { CONFIDENCES } from '../../../core/marks/confidence.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import { Choice } from '../../shell/Choice.tsx';
import type { MarkingStore } from './markingStore.ts';

const NO_CLASS = '';

type MarkEditorProps = { readonly store: MarkingStore; readonly mark: Mark };

/** What the mark in hand says: family, class, how sure. */
export function MarkEditor({ store, mark }: MarkEditorProps): ReactNode {
  const { t } = useTranslation();
  const change = (what: Parameters<ReturnType<MarkingStore['getState']>['changeMark']>[1]): void =>
    store.getState().changeMark(mark.id, what);
  const classes = CLASSES.filter(name => FRAUD_TREE[name].family === mark.family);
  return (
    <div className="mark-editor">
      <div className="mark-names">
        <Choice
          label={t('marking.edit.family')}
          value={mark.family}
          options={FAMILIES.map(value => ({ value, text: t(`family.${value}.name`) }))}
          onChange={family => change({ family })}
        />
        <Choice
          label={t('marking.edit.class')}
          value={mark.class ?? NO_CLASS}
          options={[
            { value: NO_CLASS, text: t('marking.edit.noClass') },
            ...classes.map(value => ({ value, text: t(`class.${value}.name`) })),
          ]}
          onChange={value => change({ class: value === NO_CLASS ? null : value })}
        />
      </div>
      <ConfidenceChoice value={mark.confidence} onChange={confidence => change({ confidence })} />
    </div>
  );
}

type ConfidenceChoiceProps = {
  readonly value: Mark['confidence'];
  readonly onChange: (value: Mark['confidence']) => void;
};

/** How sure, in five steps; each says which share of such marks should be right. Within it the digits choose. */
function ConfidenceChoice({ value, onChange }: ConfidenceChoiceProps): ReactNode {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset
      className="confidence"
      onKeyDown={event => {
        const step = CONFIDENCES.find(value => `Digit${value}` === event.code || `Numpad${value}` === event.code);
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onChange(step);
      }}
    >
      <legend>{t('marking.confidence.label')}</legend>
      <div className="confidence-steps">
        {CONFIDENCES.map(step => (
          <label key={step} className={step === value ? 'chosen' : ''} title={t(`marking.confidence.${step}`)}>
            <input
              type="radio"
              className="unseen"
              name={name}
              checked={step === value}
              aria-label={t(`marking.confidence.${step}`)}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <p className="confidence-words" aria-hidden="true">
        {t(`marking.confidence.${value}`)}
      </p>
    </fieldset>
  );
}
