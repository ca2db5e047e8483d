import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnconfirmed } from './library/unconfirmed/listUnconfirmed.ts';
import type { Address } from './shell/address.ts';
import { Frame } from './shell/Frame.tsx';
import { findPage, type Page } from './shell/pages.ts';
import type { PreferencesStore } from './shell/preferencesStore.ts';
import { useAddress } from './shell/useAddress.ts';
import { StartPage } from './start/StartPage.tsx';
import { SPECIMENS } from './storage/collection.ts';

const LibraryPage = lazy(async () => ({ default: (await import('./library/LibraryPage.tsx')).LibraryPage }));
const DrillPage = lazy(async () => ({ default: (await import('./drill/DrillPage.tsx')).DrillPage }));
const ResultsPage = lazy(async () => ({ default: (await import('./drill/results/ResultsPage.tsx')).ResultsPage }));
const ReaderPage = lazy(async () => ({ default: (await import('./reader/ReaderPage.tsx')).ReaderPage }));
const GlossaryPage = lazy(async () => ({
  default: (await import('./library/glossary/GlossaryPage.tsx')).GlossaryPage,
}));
const RegisterPage = lazy(async () => ({
  default: (await import('./library/register/RegisterPage.tsx')).RegisterPage,
}));
const UnconfirmedPage = lazy(async () => ({
  default: (await import('./library/unconfirmed/UnconfirmedPage.tsx')).UnconfirmedPage,
}));

const UNCONFIRMED = listUnconfirmed(SPECIMENS).length;

type AppProps = { readonly preferences: PreferencesStore; readonly version: string };

/** The page that the address asks for, in the frame. */
export function App({ preferences, version }: AppProps): ReactNode {
  const { t } = useTranslation();
  const address = useAddress();
  const page = findPage(address.path);
  useArrival(page);
  return (
    <Frame
      preferences={preferences}
      version={version}
      page={page}
      isBench={isBench(page, address)}
      unconfirmed={UNCONFIRMED}
    >
      <Suspense fallback={<p className="notice">{t('shell.page.loading')}</p>}>
        <PageBody page={page} address={address} />
      </Suspense>
    </Frame>
  );
}

/** An attempt is reopened on the bench; the other results are a page to read. */
function isBench(page: Page | null, { path }: Address): boolean {
  return page === 'library' || page === 'drill' || (page === 'results' && path.length > 1);
}

/** Names the page in the window's title; on a change of page, starts at its top, for eyes and for screen readers. */
function useArrival(page: Page | null): void {
  const { t } = useTranslation();
  const title = t(`shell.nav.${page ?? 'start'}`);
  const name = t('shell.title.name');
  useEffect(() => {
    document.title = page === 'start' ? name : `${title} · ${name}`;
  }, [page, title, name]);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    window.scrollTo(0, 0);
    document.getElementById('page')?.focus({ preventScroll: true });
  }, [page]);
}

function PageBody({ page, address }: { readonly page: Page | null; readonly address: Address }): ReactNode {
  const { t } = useTranslation();
  if (page === 'drill') return <DrillPage address={address} />;
  if (page === 'library') return <LibraryPage address={address} />;
  if (page === 'results') return <ResultsPage address={address} />;
  if (page === 'reader') return <ReaderPage />;
  if (page === 'register') return <RegisterPage address={address} />;
  if (page === 'glossary') return <GlossaryPage address={address} />;
  if (page === 'confirm') return <UnconfirmedPage />;
  return (
    <>
      {page === null && (
        <p className="notice" role="status">
          {t('shell.page.unknown')}
        </p>
      )}
      <StartPage />
    </>
  );
}
