import { useEffect, useState } from 'react';
import type { Keeping } from '../../storage/keepDrill.ts';

/** How long a write may last before it is worth a word, ms. */
const PATIENCE = 1500;

/** How the work is kept, without the flicker of a write that takes no time. */
export function useSettled(keeping: Keeping): Keeping {
  const [isLong, setLong] = useState(false);
  const isWriting = keeping === 'writing';
  useEffect(() => {
    if (!isWriting) return;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isWriting]);
  return isWriting && !isLong ? 'kept' : keeping;
}
