import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Reader } from './useReader.ts';

/** Brings the list the reader stands in back to where it was left: marking a row leads to the marks and back. */
export function useKeptScroll({ store }: Reader): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = root.current?.closest('[data-reader-scroll]') ?? null;
    if (list === null) return;
    list.scrollTop = store.getState().scrolled;
    const keep = (): void => store.getState().leaveAt(list.scrollTop);
    list.addEventListener('scroll', keep, { passive: true });
    return () => list.removeEventListener('scroll', keep);
  }, [store]);
  return root;
}
