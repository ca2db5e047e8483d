import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What never came up, in one line instead of empty rows. */
export function UnmetNote({ names }: { readonly names: readonly string[] }): ReactNode {
  const { t, i18n } = useTranslation();
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return <p className="hint">{t('results.kind.unmet', { names: list.format(names) })}</p>;
}
