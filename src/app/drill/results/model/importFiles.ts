import { readResults } from '../../../../core/exchange/readAnswers.ts';
import { CHARACTERS_MAX } from '../../../../core/exchange/readJsonText.ts';
import type { Kept } from '../../../../core/exchange/results/keptAttempt.ts';
import { applyMerge, type Merge, mergeResults } from '../../../../core/exchange/results/mergeResults.ts';
import type { Results } from '../../../../core/exchange/results/resultFile.ts';
import { type Failure, fail, type Result } from '../../../../core/units/failure.ts';

/** What became of one file, by its position among those given: taken with all its attempts accounted for, or refused as a whole. */
export type ImportOutcome =
  | (FileAt & { readonly person: Results['person']; readonly merge: Merge; readonly failures: null })
  | (FileAt & { readonly merge: null; readonly failures: readonly Failure[] });
type FileAt = { readonly file: string; readonly position: number };

/** A file as the browser hands it over. */
export type GivenFile = { readonly name: string; readonly size: number; readonly text: () => Promise<string> };

function refuse(code: string, file: string, rule: string, found: string): Result<never> {
  return fail({ code, file, path: '', rule, expected: '', found });
}

/** A character takes four bytes at most, so a longer file is refused before it is read. */
async function readFile(given: GivenFile): Promise<Result<Results>> {
  const { name, size } = given;
  if (size > 4 * CHARACTERS_MAX) {
    return refuse('exchange/too-long', name, 'a file has a bounded length', `${size} bytes`);
  }
  try {
    return readResults(await given.text(), name);
  } catch (reason) {
    return refuse('exchange/unreadable', name, 'the browser can read the file', String(reason).slice(0, 120));
  }
}

/** Reads files one after another; whatever is wrong with one, the others are taken. Nothing is written yet. */
export async function importFiles(files: readonly GivenFile[], kept: Kept): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  let sofar = kept;
  for (const [position, given] of files.entries()) {
    const read = await readFile(given);
    if (read.ok) {
      const merge = mergeResults(sofar, read.value);
      sofar = applyMerge(sofar, merge);
      outcomes.push({ file: given.name, position, person: read.value.person, merge, failures: null });
    } else {
      outcomes.push({ file: given.name, position, merge: null, failures: read.failures });
    }
  }
  return outcomes;
}
