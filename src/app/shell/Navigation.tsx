import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { makeAddress } from './address.ts';
import { PAGE_PATHS, PAGES, type Page } from './pages.ts';
import { useKeptAddresses } from './useKeptAddresses.ts';

type NavigationProps = { readonly page: Page | null; readonly unconfirmed: number };

/** The ways to all pages; each leads back to where the reader left it, and that of the page in hand to its beginning. */
export function Navigation({ page, unconfirmed }: NavigationProps): ReactNode {
  const { t } = useTranslation();
  const kept = useKeptAddresses();
  const addressOf = (name: Page): string => {
    const path = PAGE_PATHS[name] === '' ? [] : [PAGE_PATHS[name]];
    return (name === page ? undefined : kept[name]) || makeAddress({ path, query: {} });
  };
  return (
    <nav className="ways" aria-label={t('shell.nav.label')}>
      <ul>
        {PAGES.map(name => (
          <li key={name}>
            <a href={addressOf(name)} aria-current={name === page ? 'page' : undefined}>
              {t(`shell.nav.${name}`)}
              {name === 'confirm' && <span className="badge">{unconfirmed}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
