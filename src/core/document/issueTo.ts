import * as z from 'zod/mini';
import { MRZ_TABLES } from '../mrz/formats.ts';
import { makeMrz } from '../mrz/makeMrz.ts';
import type { MrzDate } from '../mrz/mrzDate.ts';
import { type Result, succeed } from '../units/failure.ts';
import type { Frozen } from '../units/frozen.ts';
import { holderSchema } from './holder.ts';
import { printDay } from './printedDay.ts';
import type { Specimen } from './specimen.ts';
import { daySchema } from './text.ts';
import type { VizField } from './vizFields.ts';

const printedSchema = z.string().check(z.minLength(1), z.maxLength(60));

/** What an issuing office fills in: the model of a document made out to one person. */
export const issueSchema = z.strictObject({
  holder: holderSchema,
  documentNumber: z.string().check(z.regex(/^[A-Z0-9]{1,9}$/)),
  issueDate: daySchema,
  expiryDate: daySchema,
  birthPlace: printedSchema,
  authority: printedSchema,
  /** As printed; blanks are left out of the machine-readable zone. */
  personalNumber: printedSchema,
});
export type Issue = Frozen<z.infer<typeof issueSchema>>;

/**
 * The specimen made out to somebody else: holder, number, dates, every entry that says one of them, and the
 * machine-readable zone anew. Fails where the zone cannot be written (`mrz/...`).
 */
export function issueTo(specimen: Specimen, issue: Issue): Result<Specimen> {
  const { holder, documentNumber, issueDate, expiryDate } = issue;
  const printed: Partial<Record<VizField, string>> = {
    documentNumber,
    primaryIdentifier: holder.primary,
    secondaryIdentifier: holder.secondary,
    birthDate: printDay(holder.birthDate),
    personalNumber: issue.personalNumber,
    sex: holder.sex,
    birthPlace: issue.birthPlace,
    issueDate: printDay(issueDate),
    authority: issue.authority,
    expiryDate: printDay(expiryDate),
  };
  const entries = specimen.entries.map(entry => ({ ...entry, text: printed[entry.field] ?? entry.text }));
  const made = { ...specimen, holder, documentNumber, issueDate, expiryDate, entries };
  if (specimen.mrz === null) return succeed(made);
  const lines = writeLines(specimen, issue);
  return lines.ok ? succeed({ ...made, mrz: { ...specimen.mrz, lines: [...lines.value] } }) : lines;
}

function writeLines({ state, format, mrz }: Specimen, issue: Issue): Result<readonly string[]> {
  const { holder } = issue;
  const optional = issue.personalNumber.replaceAll(' ', '');
  const hasPersonalNumber = MRZ_TABLES[format].fields.some(({ name }) => name === 'personalNumber');
  return makeMrz({
    format,
    documentCode: mrz!.lines[0]!.slice(0, 2).replaceAll('<', ''),
    issuingState: state.code,
    primary: holder.primary,
    secondary: holder.secondary,
    documentNumber: issue.documentNumber,
    nationality: holder.nationality,
    birthDate: toMrzDate(holder.birthDate),
    sex: holder.sex,
    expiryDate: toMrzDate(issue.expiryDate),
    ...(hasPersonalNumber ? { personalNumber: optional } : { optional1: optional }),
  });
}

export function toMrzDate(day: string): MrzDate {
  const [year, month, date] = day.split('-').map(Number);
  return { year: year!, month: month!, day: date! };
}
