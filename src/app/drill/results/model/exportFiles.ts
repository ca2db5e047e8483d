import type { Trainee } from '../../../../core/drills/trainee.ts';
import type { KeptAttempt } from '../../../../core/exchange/results/keptAttempt.ts';
import type { LockedCase } from '../../../../core/exchange/results/lockedCase.ts';
import { packResults, writeResultsText } from '../../../../core/exchange/results/packResults.ts';

export type ResultFile = { readonly name: string; readonly text: string };

/** Letters and digits of any script, the rest as single hyphens: good on every disk. */
function nameOnDisk({ id, name }: Trainee): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return plain === '' ? id.slice(0, 6).toLowerCase() : plain;
}

/** The result files of one person; several where one would be too large. `now` in UTC. */
export function writeResultFiles(
  person: Trainee,
  attempts: readonly KeptAttempt[],
  cases: ReadonlyMap<string, LockedCase>,
  now: string,
): readonly ResultFile[] {
  const parts = packResults(person, attempts, cases, now);
  const stem = `loupe-results-${nameOnDisk(person)}-${now.slice(0, 10)}`;
  return parts.map((part, index) => ({
    name: parts.length === 1 ? `${stem}.json` : `${stem}-${index + 1}-of-${parts.length}.json`,
    text: writeResultsText(part),
  }));
}
