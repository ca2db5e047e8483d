import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PreferencesBar } from './PreferencesBar.tsx';
import type { PreferencesStore } from './preferencesStore.ts';

type FrameProps = {
  readonly preferences: PreferencesStore;
  readonly version: string;
  readonly children: ReactNode;
};

/** What stays around every page: name, preferences, and the statement that nothing here is real. */
export function Frame({ preferences, version, children }: FrameProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('page')?.focus()}>
        {t('shell.skip.link')}
      </button>
      <header className="bar">
        <div className="name">
          <img src="./icon.svg" alt="" width="32" height="32" />
          <div>
            <span className="name-word">{t('shell.title.name')}</span>
            <span className="name-line">{t('shell.title.tagline')}</span>
          </div>
        </div>
        <PreferencesBar preferences={preferences} />
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>{t('shell.footer.specimen')}</p>
        <p>{t('shell.footer.offline')}</p>
        <p className="version">{t('shell.footer.version', { version })}</p>
      </footer>
    </>
  );
}
