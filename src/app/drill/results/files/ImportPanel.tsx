import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportReport } from './ImportReport.tsx';
import type { Importing } from './useImport.ts';

/** A button and a ground to drop files on. Both do the same, so nobody has to drag. */
export function ImportPanel({ importing }: { readonly importing: Importing }): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="results-import" className="results-section">
      <h2 id="results-import">{t('results.import.title')}</h2>
      <p className="lead">{t('results.import.lead')}</p>
      <div className={importing.isOver ? 'drop-ground over' : 'drop-ground'}>
        <button
          type="button"
          className="first-button"
          disabled={importing.isBusy}
          onClick={() => field.current?.click()}
        >
          {t('results.import.choose')}
        </button>
        <span className="hint">{t('results.import.drop')}</span>
        <input
          ref={field}
          type="file"
          hidden
          multiple
          accept=".json,application/json"
          onChange={event => {
            importing.take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <ImportReport importing={importing} />
    </section>
  );
}
