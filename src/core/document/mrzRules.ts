import type { DateReading, MrzProblem, MrzReading } from '../mrz/MrzReading.ts';
import { writeName } from '../mrz/writeName.ts';
import type { DataRule, Finding } from './dataRule.ts';
import type { Specimen } from './specimen.ts';
import { readSpecimenMrz } from './specimenMrz.ts';

/** A wrong check digit is told with its position and the right digit, anything else with its line. */
function describeProblem(problem: MrzProblem, { checks, fields }: MrzReading, lines: readonly string[]): Finding {
  const path = problem.line === null ? 'mrz.lines' : `mrz.lines[${problem.line - 1}]`;
  const check = checks.find(({ name }) => name === problem.field);
  const place = fields.find(({ name }) => name === problem.field);
  if (check !== undefined && check.computed !== null && place !== undefined) {
    return { path, expected: `${check.computed} at position ${place.from} (${check.name})`, found: check.printed };
  }
  const line = lines[(problem.line ?? 1) - 1] ?? '';
  return { path, expected: `${problem.field ?? 'a zone'} without ${problem.code}`, found: line };
}

const mrzValid: DataRule<Specimen> = {
  name: 'document/mrz-invalid',
  scope: 'specimen',
  severity: 'error',
  description: 'the machine-readable zone of a specimen keeps its format, its alphabet and all check digits',
  check: specimen => {
    if (specimen.mrz === null) return [];
    const { lines } = specimen.mrz;
    const reading = readSpecimenMrz(specimen, lines);
    return reading.problems.flatMap(problem =>
      problem.severity === 'error' ? [describeProblem(problem, reading, lines)] : [],
    );
  },
};

function writeDay(date: DateReading | null): string {
  const part = (value: number | null): string => (value === null ? 'unknown' : String(value).padStart(2, '0'));
  return date === null ? 'unreadable' : `${part(date.year)}-${part(date.month)}-${part(date.day)}`;
}

/** Pairs of what the zone says and what the specimen says, by the path of the latter. */
function compare(reading: MrzReading, specimen: Specimen): readonly (readonly [string, string | null, string])[] {
  const { values } = reading;
  const { holder, state } = specimen;
  return [
    ['documentNumber', values.documentNumber, specimen.documentNumber],
    ['state.code', values.issuingState, state.code],
    ['holder.nationality', values.nationality, holder.nationality],
    ['holder.sex', values.sex, holder.sex],
    ['holder.birthDate', writeDay(values.birthDate), holder.birthDate],
    ['expiryDate', writeDay(values.expiryDate), specimen.expiryDate],
  ];
}

function compareName(reading: MrzReading, { holder }: Specimen): readonly Finding[] {
  const field = reading.fields.find(candidate => candidate.name === 'name');
  if (field === undefined) return [];
  const { text } = writeName(holder.primary, holder.secondary, field.to - field.from + 1);
  if (text === field.text) return [];
  return [{ path: `mrz.lines[${field.line - 1}]`, expected: `${text} (the holder's name)`, found: field.text }];
}

const mrzAgrees: DataRule<Specimen> = {
  name: 'document/mrz-disagrees',
  scope: 'specimen',
  severity: 'error',
  description: 'the machine-readable zone says what holder, number, states and dates of the specimen say',
  check: specimen => {
    if (specimen.mrz === null) return [];
    const reading = readSpecimenMrz(specimen, specimen.mrz.lines);
    const findings = compare(reading, specimen).flatMap(([path, read, stated]) =>
      read === stated ? [] : [{ path, expected: `${read ?? 'nothing'}, as in the zone`, found: stated }],
    );
    return [...findings, ...compareName(reading, specimen)];
  },
};

/** What the machine-readable zone of a specimen must keep. */
export const MRZ_RULES: readonly DataRule<Specimen>[] = [mrzValid, mrzAgrees];
