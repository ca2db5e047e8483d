import { type Attempt, attemptSchema } from './attempt.ts';
import { ATTEMPT_RULES } from './attemptRules.ts';
import type { FileFormat } from './fileFormat.ts';
import { type Results, resultsSchema } from './results/resultFile.ts';
import { RESULT_RULES } from './results/resultRules.ts';

// Apart from the formats of documents, which bring the whole press with them: a page that reads answers needs none of it.

export const ATTEMPT_FORMAT: FileFormat<Attempt> = {
  kind: 'loupe/attempt',
  title: 'Loupe attempt',
  description: 'Everything one person did on one exercise, locked, with every score it got.',
  versions: { current: 1, steps: {} },
  schema: attemptSchema,
  rules: ATTEMPT_RULES,
};

export const RESULTS_FORMAT: FileFormat<Results> = {
  kind: 'loupe/results',
  title: 'Loupe results',
  description: 'What one person did: attempts with their scores, and the cases they were made on, keys included.',
  versions: { current: 1, steps: {} },
  schema: resultsSchema,
  rules: RESULT_RULES,
};
