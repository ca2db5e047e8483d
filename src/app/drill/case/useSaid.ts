import { useCallback, useEffect, useState } from 'react';

/** How long something said stays in sight, ms. */
const LASTS = 5000;

/** Something said once: spoken, shown for a moment, and gone. */
export function useSaid(): readonly [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), LASTS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((text: string) => setSaid(text), []);
  return [said, say];
}
