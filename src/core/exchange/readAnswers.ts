import type { Result } from '../units/failure.ts';
import { ATTEMPT_FORMAT, RESULTS_FORMAT } from './answerFormats.ts';
import type { Attempt } from './attempt.ts';
import { readFileText } from './fileFormat.ts';
import type { Results } from './results/resultFile.ts';

export function readAttempt(text: string, file: string): Result<Attempt> {
  return readFileText(ATTEMPT_FORMAT, text, file);
}

export function readResults(text: string, file: string): Result<Results> {
  return readFileText(RESULTS_FORMAT, text, file);
}
