import { FILLER, isAllFiller, trimFillers } from './alphabet.ts';
import { type ControlDate, resolveBirth, resolveExpiry } from './century.ts';
import { judgeDocumentCode } from './documentCode.ts';
import type { FieldPlace } from './formats.ts';
import type { DateReading, MrzValues, NameReading, SexReading } from './MrzReading.ts';
import { hasSuchDay, latestDay, readShortDate } from './mrzDate.ts';
import type { MrzField } from './mrzFields.ts';
import { isComplete, type MrzGrid, placeOf, textOf } from './mrzGrid.ts';
import type { MrzProblemCode } from './mrzProblems.ts';
import { findLongNumber, isLongNumberCut } from './readChecks.ts';
import { readName } from './readName.ts';
import type { StateRegister } from './stateRegister.ts';

export type FieldRules = { readonly control: ControlDate | null; readonly states: StateRegister };

/** What a field means, and what is wrong with its content whatever its characters and check digit say. */
type Content<Value> = { readonly value: Value | null; readonly problems: readonly MrzProblemCode[] };
export type FieldContents = {
  readonly values: MrzValues;
  readonly problems: Readonly<Partial<Record<MrzField, readonly MrzProblemCode[]>>>;
};

const NOTHING = { value: null, problems: [] } as const;

/** Reads a field that is there in full; one that is cut short says nothing. */
function readWhole<Value>(
  grid: MrzGrid,
  name: MrzField,
  read: (text: string, place: FieldPlace) => Content<Value>,
): Content<Value> {
  const place = placeOf(grid.table, name);
  return place !== null && isComplete(grid, place) ? read(textOf(grid, place), place) : NOTHING;
}

function readState(text: string, states: StateRegister): Content<string> {
  if (isAllFiller(text)) return { value: null, problems: ['mrz/state-empty'] };
  const value = text.replace(/<+$/, '');
  if (value.includes(FILLER)) return { value, problems: ['mrz/state-gap'] };
  if (!/^[A-Z]+$/.test(value)) return { value, problems: [] };
  return { value, problems: states.has(value) ? [] : ['mrz/state-unknown'] };
}

function readNumber(text: string, whole: string | undefined): Content<string> {
  if (isAllFiller(text)) return { value: null, problems: ['mrz/number-empty'] };
  const problems: readonly MrzProblemCode[] = text.startsWith(FILLER) ? ['mrz/number-leading-filler'] : [];
  return { value: trimFillers(whole ?? text), problems };
}

function readOptional(text: string): Content<string> {
  return { value: trimFillers(text), problems: [] };
}

function readSex(text: string): Content<SexReading> {
  if (text === FILLER) return { value: 'X', problems: [] };
  return { value: text === 'M' || text === 'F' ? text : null, problems: [] };
}

function readBirth(text: string, control: ControlDate | null): Content<DateReading> {
  const { date, problems } = readShortDate(text);
  if (date === null) return NOTHING;
  const value = resolveBirth(date, control);
  return { value, problems: hasSuchDay(date, value.year) ? problems : [...problems, 'mrz/no-such-day'] };
}

function judgeExpiry(expiry: DateReading, control: ControlDate | null): readonly MrzProblemCode[] {
  const problems: MrzProblemCode[] = [];
  if (expiry.yearDigits === null || expiry.month === null || expiry.day === null) problems.push('mrz/expiry-unknown');
  if (expiry.assumed) problems.push('mrz/century-assumed');
  if (expiry.year !== null && control !== null && latestDay({ ...expiry, year: expiry.year }) < latestDay(control)) {
    problems.push('mrz/expired');
  }
  return problems;
}

function readExpiry(text: string, control: ControlDate | null, birth: DateReading | null): Content<DateReading> {
  const { date, problems } = readShortDate(text);
  if (date === null) return NOTHING;
  const value = resolveExpiry(date, control, birth);
  const day: readonly MrzProblemCode[] = hasSuchDay(date, value.year) ? [] : ['mrz/no-such-day'];
  return { value, problems: [...problems, ...day, ...judgeExpiry(value, control)] };
}

function readNameField(text: string): Content<NameReading> {
  const { name, problems } = readName(text);
  return { value: name, problems };
}

/** The values of all fields, and the problems of content by field. */
export function readContents(grid: MrzGrid, rules: FieldRules): FieldContents {
  const long = findLongNumber(grid);
  const birth = readWhole(grid, 'birthDate', text => readBirth(text, rules.control));
  const expiry = readWhole(grid, 'expiryDate', text => readExpiry(text, rules.control, birth.value));
  const code = readWhole(grid, 'documentCode', text => ({
    value: trimFillers(text),
    problems: judgeDocumentCode(grid.table.format, text, expiry.value?.year ?? null),
  }));
  const contents = {
    documentCode: code,
    issuingState: readWhole(grid, 'issuingState', text => readState(text, rules.states)),
    name: readWhole(grid, 'name', readNameField),
    documentNumber: isLongNumberCut(grid)
      ? NOTHING
      : readWhole(grid, 'documentNumber', text => readNumber(text, long?.number)),
    nationality: readWhole(grid, 'nationality', text => readState(text, rules.states)),
    birthDate: birth,
    sex: readWhole(grid, 'sex', readSex),
    expiryDate: expiry,
    personalNumber: readWhole(grid, 'personalNumber', readOptional),
    optional1: readWhole(grid, 'optional1', text => readOptional(long?.optional ?? text)),
    optional2: readWhole(grid, 'optional2', readOptional),
  };
  const entries = Object.entries(contents);
  return {
    values: Object.fromEntries(entries.map(([name, content]) => [name, content.value])) as MrzValues,
    problems: Object.fromEntries(entries.map(([name, content]) => [name, content.problems])),
  };
}
