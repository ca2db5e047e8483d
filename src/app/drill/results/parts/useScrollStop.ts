import { type RefObject, useEffect, useRef } from 'react';

/** A frame that can be reached by keyboard exactly while there is something to scroll in it. */
export function useScrollStop(): RefObject<HTMLFieldSetElement | null> {
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const judge = (): void => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(judge);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return frame;
}
