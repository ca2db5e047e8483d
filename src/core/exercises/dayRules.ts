import type { DataRule } from '../document/dataRule.ts';
import { parsePrintedDay } from '../document/printedDay.ts';
import { type Case, caseRule } from './caseRules.ts';

const notesWritten = caseRule(
  'note-after-control',
  'a lawful note in a book was written by the control date',
  ({ exercise: { wear, controlDate } }) =>
    wear.flatMap(({ parameters: { day } }, index) =>
      typeof day === 'string' && day > controlDate
        ? [{ path: `wear[${index}].parameters.day`, expected: `at most ${controlDate}`, found: day }]
        : [],
    ),
);

const issueDateDaysPast = caseRule(
  'issue-after-control',
  'a date of issue is not altered to a day that has yet to come: nobody needs a lamp to see that',
  ({ exercise: { presented, controlDate } }) =>
    (presented.entries ?? []).flatMap(({ field, text }, index) => {
      const day = field === 'issueDate' ? parsePrintedDay(text) : null;
      if (day === null || day <= controlDate) return [];
      return [{ path: `presented.entries[${index}].text`, expected: `at most ${controlDate}`, found: text }];
    }),
);

/** What days in a book must keep towards the day of control. */
export const DAY_RULES: readonly DataRule<Case>[] = [notesWritten, issueDateDaysPast];
