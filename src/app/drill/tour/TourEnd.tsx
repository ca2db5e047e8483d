import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Where the tour ends and the work begins. */
export function TourEnd(): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="drill-between">
      <h1 ref={heading} tabIndex={-1}>
        {t('tour.end.title')}
      </h1>
      <p>{t('tour.end.text')}</p>
      <p className="drill-card-keys">
        <a className="drill-go" href="#/drill">
          {t('tour.end.drill')}
        </a>
        <a href="#/library">{t('tour.end.library')}</a>
      </p>
    </div>
  );
}
