import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

type More<T> = { readonly shown: readonly T[]; readonly more: ReactNode };

/** The beginning of a long list, and a button that shows as many again. */
export function useMore<T>(list: readonly T[], step: number): More<T> {
  const { t } = useTranslation();
  const [pages, setPages] = useState(1);
  const left = list.length - pages * step;
  return {
    shown: list.slice(0, pages * step),
    more: left > 0 && (
      <button type="button" className="plain-button" onClick={() => setPages(pages + 1)}>
        {t('results.more.show', { count: Math.min(step, left), left })}
      </button>
    ),
  };
}
