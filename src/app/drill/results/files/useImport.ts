import { useState } from 'react';
import { useFileDrop } from '../../../shell/useFileDrop.ts';
import { type Device, useDevice } from '../../../storage/device.ts';
import { type GivenFile, type ImportOutcome, importFiles } from '../model/importFiles.ts';
import type { Results } from '../useResults.ts';

/** Files being read, or what became of the last ones. */
export type Importing = {
  readonly outcomes: readonly ImportOutcome[];
  readonly isBusy: boolean;
  /** The device would not keep what was read. */
  readonly isFailing: boolean;
  /** Files are held over the page, to be dropped. */
  readonly isOver: boolean;
  readonly take: (files: readonly GivenFile[]) => void;
};

/** Writes what all files bring in one go, so that the page is read anew once. What is here already is asked of the device: the page may lag behind it. */
async function takeFiles(
  files: readonly GivenFile[],
  { cases }: Results,
  device: Device,
): Promise<readonly ImportOutcome[]> {
  const kept = await device.attempts.list();
  const attempts = new Map(kept.attempts.map(stored => [stored.attempt.id, stored]));
  const byHash = [...cases.atHand.values()].map(locked => [locked.hash, locked] as const);
  const outcomes = await importFiles(files, { attempts, cases: new Map([...cases.kept, ...byHash]) });
  const merges = outcomes.flatMap(({ merge }) => merge ?? []);
  const written = new Map(merges.flatMap(merge => merge.written.map(one => [one.attempt.id, one] as const)));
  await device.cases.put(merges.flatMap(merge => merge.cases));
  if (written.size > 0) await device.attempts.put([...written.values()]);
  return outcomes;
}

/** Takes result files onto this device and tells what became of each. */
export function useImport(results: Results): Importing {
  const device = useDevice();
  const [state, setState] = useState<Omit<Importing, 'take' | 'isOver'>>({
    outcomes: [],
    isBusy: false,
    isFailing: false,
  });
  const take = (files: readonly GivenFile[]): void => {
    if (files.length === 0 || state.isBusy) return;
    window.location.hash = '#/results?view=files';
    setState({ outcomes: [], isBusy: true, isFailing: false });
    takeFiles(files, results, device).then(
      outcomes => setState({ outcomes, isBusy: false, isFailing: false }),
      () => setState({ outcomes: [], isBusy: false, isFailing: true }),
    );
  };
  const isOver = useFileDrop(take);
  return { ...state, isOver, take };
}
