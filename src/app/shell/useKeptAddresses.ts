import { useEffect, useState } from 'react';
import { parseAddress } from './address.ts';
import { findPage, type Page } from './pages.ts';

/** Where the reader was on each page when leaving it, as what stands behind the `#`, so that the way back leads there. */
export function useKeptAddresses(): Partial<Record<Page, string>> {
  const [kept, setKept] = useState<Partial<Record<Page, string>>>({});
  useEffect(() => {
    const keep = ({ oldURL }: HashChangeEvent): void => {
      const { hash } = new URL(oldURL);
      const page = findPage(parseAddress(hash).path);
      if (page !== null) setKept(before => ({ ...before, [page]: hash }));
    };
    window.addEventListener('hashchange', keep);
    return () => window.removeEventListener('hashchange', keep);
  }, []);
  return kept;
}
