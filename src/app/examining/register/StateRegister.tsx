import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findStates } from './findStates.ts';
import { StateEntry } from './StateEntry.tsx';

type StateRegisterProps = {
  /** What is looked for at first. */
  readonly search?: string;
  readonly onSearch?: (text: string) => void;
  readonly isLinked: boolean;
};

/** Every state of this world, those that issue passports before those that no longer do; the same whatever lies on the bench. */
export function StateRegister({ search: first = '', onSearch, isLinked }: StateRegisterProps): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState(first);
  const found = findStates(search);
  const change = (text: string): void => {
    setSearch(text);
    onSearch?.(text);
  };
  return (
    <div className="register">
      <div className="filters">
        <input
          className="search"
          type="search"
          value={search}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-label={t('register.search.label')}
          placeholder={t('register.search.label')}
          onChange={event => change(event.target.value)}
        />
        <span className="count" role="status">
          {found.length === 0 ? t('register.count.none') : t('register.count.states', { count: found.length })}
        </span>
      </div>
      {(['recognised', 'former'] as const).map(standing => {
        const own = found.filter(({ state }) => state.standing === standing);
        if (own.length === 0) return null;
        return (
          <section key={standing} className="glossary-group" aria-labelledby={`register-${standing}`}>
            <h2 id={`register-${standing}`}>{t(`register.group.${standing}`)}</h2>
            <ul className="register-states">
              {own.map(entry => (
                <StateEntry key={entry.state.code} entry={entry} isLinked={isLinked} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
