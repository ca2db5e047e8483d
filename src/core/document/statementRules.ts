import type { DataRule, Finding } from './dataRule.ts';
import { parsePrintedDay, printDay } from './printedDay.ts';
import type { Specimen } from './specimen.ts';
import { FICTIONAL_STATES, isFictionalState } from './stateCodes.ts';
import type { VizField } from './vizFields.ts';

const fictionalStates: DataRule<Specimen> = {
  name: 'document/state-not-fictional',
  scope: 'specimen',
  severity: 'error',
  description: 'issuer and nationality carry codes of states that do not exist',
  check: ({ state, holder }) =>
    (
      [
        ['state.code', state.code],
        ['state.nationality', state.nationality],
        ['holder.nationality', holder.nationality],
      ] as const
    )
      .filter(([, code]) => !isFictionalState(code))
      .map(([path, found]) => ({ path, expected: FICTIONAL_STATES, found })),
};

const datesOrdered: DataRule<Specimen> = {
  name: 'document/dates-out-of-order',
  scope: 'specimen',
  severity: 'error',
  description: 'the holder is born before the document is issued, and it is issued before it expires',
  check: ({ holder, issueDate, expiryDate }) => {
    const findings: Finding[] = [];
    if (holder.birthDate > issueDate) {
      findings.push({
        path: 'holder.birthDate',
        expected: `a day up to issueDate ${issueDate}`,
        found: holder.birthDate,
      });
    }
    if (expiryDate <= issueDate) {
      findings.push({ path: 'expiryDate', expected: `a day after issueDate ${issueDate}`, found: expiryDate });
    }
    return findings;
  },
};

/** What an entry must read, where the specimen states it elsewhere; null: it says no more than itself. */
function statedEntry(specimen: Specimen, field: VizField, text: string): string | null {
  const day = (value: string): string => (parsePrintedDay(text) === value ? text : printDay(value));
  switch (field) {
    case 'documentNumber':
      return specimen.documentNumber;
    case 'primaryIdentifier':
      return specimen.holder.primary;
    case 'secondaryIdentifier':
      return specimen.holder.secondary;
    case 'sex':
      return specimen.holder.sex;
    case 'issuingState':
      return specimen.state.code;
    case 'birthDate':
      return day(specimen.holder.birthDate);
    case 'issueDate':
      return day(specimen.issueDate);
    case 'expiryDate':
      return day(specimen.expiryDate);
    default:
      return null;
  }
}

const entriesAgree: DataRule<Specimen> = {
  name: 'document/entry-disagrees',
  scope: 'specimen',
  severity: 'error',
  description: 'an entry of the visual zone says what holder, number and dates of the specimen say',
  check: specimen =>
    specimen.entries.flatMap(({ field, text }, index) => {
      const expected = statedEntry(specimen, field, text);
      if (expected === null || expected === text) return [];
      return [{ path: `entries[${index}].text`, expected, found: text }];
    }),
};

/** What names, dates and states of a specimen must keep. */
export const STATEMENT_RULES: readonly DataRule<Specimen>[] = [fictionalStates, datesOrdered, entriesAgree];
