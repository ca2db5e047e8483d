/** Pages of the app by the first part of their address; the start page has none. */
export const PAGES = ['start', 'drill', 'results', 'library', 'reader', 'register', 'glossary', 'confirm'] as const;
export type Page = (typeof PAGES)[number];

export const PAGE_PATHS: Readonly<Record<Page, string>> = {
  start: '',
  drill: 'drill',
  results: 'results',
  library: 'library',
  reader: 'reader',
  register: 'register',
  glossary: 'glossary',
  confirm: 'to-be-confirmed',
};

/** Null where no page has this address. */
export function findPage(path: readonly string[]): Page | null {
  return PAGES.find(page => PAGE_PATHS[page] === (path[0] ?? '')) ?? null;
}
