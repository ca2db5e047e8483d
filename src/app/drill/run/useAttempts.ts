import { useEffect, useState } from 'react';
import type { Attempt } from '../../../core/exchange/attempt.ts';
import { useDevice } from '../../storage/device.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';

/** The answers of a drill by their id: those locked in this window at once, earlier ones as the device gives them. */
export function useAttempts(keeper: DrillKeeper, ids: readonly (string | null)[]): ReadonlyMap<string, Attempt> | null {
  const { attempts } = useDevice();
  const [kept, setKept] = useState<ReadonlyMap<string, Attempt> | null>(null);
  const names = ids.flatMap(id => id ?? []);
  const missing = names.filter(id => keeper.answerOf(id) === null).join();
  useEffect(() => {
    let isOver = false;
    const reading = missing === '' ? [] : missing.split(',').map(id => attempts.get(id));
    Promise.all(reading).then(
      found =>
        !isOver &&
        setKept(new Map(found.flatMap(stored => (stored === null ? [] : [[stored.attempt.id, stored.attempt]])))),
      () => !isOver && setKept(new Map()),
    );
    return () => {
      isOver = true;
    };
  }, [attempts, missing]);
  if (kept === null && missing !== '') return null;
  const own = names.flatMap(id => keeper.answerOf(id)?.attempt ?? []);
  return new Map([...(kept ?? []), ...own.map(attempt => [attempt.id, attempt] as const)]);
}
