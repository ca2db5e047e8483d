import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type SearchFieldProps = {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter. */
  readonly onEnter?: () => void;
};

export function SearchField({ id, value, onChange, onEnter }: SearchFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <input
      id={id}
      className="search"
      type="search"
      value={value}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
      aria-label={t('library.search.label')}
      placeholder={t('library.search.label')}
      onChange={event => onChange(event.target.value)}
      onKeyDown={event => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
      }}
    />
  );
}
