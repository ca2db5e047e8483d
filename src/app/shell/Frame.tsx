import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from './Disclosure.tsx';
import { Navigation } from './Navigation.tsx';
import { PreferencesBar } from './PreferencesBar.tsx';
import type { Page } from './pages.ts';
import type { PreferencesStore } from './preferencesStore.ts';

type FrameProps = {
  readonly preferences: PreferencesStore;
  readonly version: string;
  readonly page: Page | null;
  /** The page fills the window, as an instrument does. */
  readonly isBench: boolean;
  /** Statements that an expert has still to confirm. */
  readonly unconfirmed: number;
  readonly children: ReactNode;
};

/** What stays around every page: name, ways, preferences, and the statement that nothing here is real. */
export function Frame({ preferences, version, page, isBench, unconfirmed, children }: FrameProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={isBench ? 'frame whole' : 'frame'}>
      <button type="button" className="skip" onClick={() => document.getElementById('page')?.focus()}>
        {t('shell.skip.link')}
      </button>
      <header className="bar">
        <a className="name" href="#/">
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span className="name-word">{t('shell.title.name')}</span>
          <span className="name-line">{t('shell.title.tagline')}</span>
        </a>
        <Navigation page={page} unconfirmed={unconfirmed} />
        <Disclosure label={t('shell.preferences.label')} className="preferences-menu">
          <PreferencesBar preferences={preferences} />
        </Disclosure>
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
      {!isBench && (
        <footer className="foot">
          <p>{t('shell.footer.specimen')}</p>
          <p>{t('shell.footer.offline')}</p>
          <p className="version">{t('shell.footer.version', { version })}</p>
        </footer>
      )}
    </div>
  );
}
