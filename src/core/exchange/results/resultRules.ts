import { applyRules, type DataRule, type Finding, findRepeats } from '../../document/dataRule.ts';
import { ATTEMPT_RULES } from '../attemptRules.ts';
import { contentHash } from '../contentHash.ts';
import { JUDGING_MAX, judgingWork } from './judgingWork.ts';
import type { LockedCase } from './lockedCase.ts';
import type { Results } from './resultFile.ts';

function resultRule(name: string, description: string, check: DataRule<Results>['check']): DataRule<Results> {
  return { name: `exchange/${name}`, scope: 'results', severity: 'error', description, check };
}

/** A rule of a single attempt, kept by each attempt of the file. */
const eachAttempt = ATTEMPT_RULES.map(
  (rule): DataRule<Results> => ({
    ...rule,
    scope: 'results',
    check: ({ attempts }) =>
      attempts.flatMap((attempt, index) => applyRules([rule], attempt, '', `attempts[${index}].`)),
  }),
);

function judgeKey(locked: LockedCase, index: number, { attempts }: Results): readonly Finding[] {
  const made = attempts.filter(({ exercise }) => exercise.id === locked.id && exercise.hash === locked.hash);
  const path = `exercises[${index}]`;
  if (made.length === 0) {
    return [{ path, expected: 'an exercise that an attempt in this file was made on', found: locked.id }];
  }
  const hash = contentHash(locked.key);
  const scored = made.filter(({ scores }) => scores.length > 0);
  const isKept = scored.every(({ scores }) => scores.some(({ keyHash }) => keyHash === hash));
  return isKept ? [] : [{ path: `${path}.key`, expected: 'the key its attempts were scored by', found: hash }];
}

/** What a result file must keep that its schema cannot say. */
export const RESULT_RULES: readonly DataRule<Results>[] = [
  resultRule('attempt-repeated', 'every attempt has an id of its own', ({ attempts }) =>
    findRepeats(
      attempts.map(({ id }) => id),
      index => `attempts[${index}].id`,
    ),
  ),
  ...eachAttempt,
  resultRule('case-repeated', 'every version of an exercise is there once', ({ exercises }) =>
    findRepeats(
      exercises.map(({ hash }) => hash),
      index => `exercises[${index}].hash`,
    ),
  ),
  resultRule(
    'case-against-attempts',
    'an exercise is there only with attempts on it, and with the key that scored them',
    results => results.exercises.flatMap((locked, index) => judgeKey(locked, index, results)),
  ),
  resultRule('too-much-to-judge', 'the marks of a file are judged in a bounded time', ({ attempts, exercises }) => {
    const { regions, pairs } = judgingWork(attempts, exercises);
    const isBounded = regions <= JUDGING_MAX.regions && pairs <= JUDGING_MAX.pairs;
    const expected = `at most ${JUDGING_MAX.regions} key regions and ${JUDGING_MAX.pairs} pairs of mark and region`;
    return isBounded ? [] : [{ path: 'exercises', expected, found: `${regions} and ${pairs}` }];
  }),
  resultRule('drill-against-attempts', 'every attempt is in one drill, and drills hold nothing else', results => {
    const known = new Set(results.attempts.map(({ id }) => id));
    const named = results.drills.flatMap(({ attempts }, drill) =>
      attempts.map((id, index) => ({ id, path: `drills[${drill}].attempts[${index}]` })),
    );
    const held = new Set(named.map(({ id }) => id));
    return [
      ...named
        .filter(({ id }) => !known.has(id))
        .map(({ id, path }) => ({ path, expected: 'the id of an attempt in this file', found: id })),
      ...results.attempts.flatMap(({ id }, index) =>
        held.has(id)
          ? []
          : [{ path: `attempts[${index}]`, expected: 'an attempt that one of the drills holds', found: id }],
      ),
      ...findRepeats(
        named.map(({ id }) => id),
        index => named[index]!.path,
      ),
      ...findRepeats(
        results.drills.map(({ id }) => id),
        index => `drills[${index}].id`,
      ),
    ];
  }),
];
