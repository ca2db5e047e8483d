import { type LockedCase, lockedCaseSchema } from '../../core/exchange/results/lockedCase.ts';
import type { Cabinet } from './cabinet.ts';

/** What is known of the cases attempts were made on, by the hash of the exercise, so that old attempts stay readable. */
export type CaseStore = {
  /** All that can be read. */
  readonly list: () => Promise<readonly LockedCase[]>;
  /** Keeps those not known yet; one that is known stays as it is. */
  readonly put: (cases: readonly LockedCase[]) => Promise<void>;
};

export function createCaseStore(cabinet: Cabinet): CaseStore {
  return {
    list: async () => {
      const kept = await cabinet.readAll('cases');
      return kept.flatMap(([hash, value]) => {
        const read = lockedCaseSchema.safeParse(value);
        return read.success && read.data.hash === hash ? [read.data as LockedCase] : [];
      });
    },
    put: cases =>
      cases.length === 0
        ? Promise.resolve()
        : cabinet.change(['cases'], async desk => {
            for (const one of cases) {
              if ((await desk.get('cases', one.hash)) === undefined) await desk.put('cases', one.hash, one);
            }
          }),
  };
}
