import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Another window works on this drill: nothing is written from here any more. */
export function TakenNotice({ leave }: { readonly leave: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="drill-between" role="alert">
      <h1>{t('drill.taken.title')}</h1>
      <p>{t('drill.taken.text')}</p>
      <button type="button" className="drill-go" onClick={leave}>
        {t('drill.back.choice')}
      </button>
    </div>
  );
}
