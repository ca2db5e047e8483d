import type { ControlDate } from './century.ts';
import { findFormat } from './findFormat.ts';
import type { MrzFormat } from './formats.ts';
import { judgeReading, mrzProblem } from './judgeProblems.ts';
import type { FormatCertainty, MrzProblem, MrzReading, MrzValues } from './MrzReading.ts';
import { readControlDate } from './mrzDate.ts';
import type { MrzGrid } from './mrzGrid.ts';
import { readCharacters } from './readCharacters.ts';
import { readChecks } from './readChecks.ts';
import { type FieldRules, readContents } from './readContents.ts';
import { readFields } from './readFields.ts';
import { splitLines } from './splitLines.ts';
import { DEFAULT_STATES, type StateRegister } from './stateRegister.ts';

export type MrzReadOptions = {
  /** Read as this format whatever the text looks like. */
  readonly format?: MrzFormat;
  /** `YYYY-MM-DD`; decides the centuries. Without it years stay open. */
  readonly controlDate?: string;
  readonly states?: StateRegister;
};

const NO_VALUES: MrzValues = {
  documentCode: null,
  issuingState: null,
  name: null,
  documentNumber: null,
  nationality: null,
  birthDate: null,
  sex: null,
  expiryDate: null,
  personalNumber: null,
  optional1: null,
  optional2: null,
};

function readWithoutFormat(lines: readonly string[], problems: readonly MrzProblem[]): MrzReading {
  const reason = mrzProblem(lines.length === 0 ? 'mrz/empty' : 'mrz/no-format');
  return {
    format: null,
    certainty: 'none',
    lines,
    characters: [],
    fields: [],
    values: NO_VALUES,
    checks: [],
    composite: null,
    problems: [...problems, reason],
    verdict: 'unreadable',
  };
}

function judgeLayout(grid: MrzGrid, extraLines: number): readonly MrzProblem[] {
  const missing = grid.lines.flatMap((line, i) =>
    line.length === 0 ? [mrzProblem('mrz/missing-line', null, i + 1)] : [],
  );
  const extra = grid.lines.flatMap((line, i) =>
    line.length > grid.table.lineLength ? [mrzProblem('mrz/extra', null, i + 1)] : [],
  );
  return [...missing, ...extra, ...Array.from({ length: extraLines }, () => mrzProblem('mrz/extra-line'))];
}

function readGrid(
  grid: MrzGrid,
  extraLines: number,
  earlier: readonly MrzProblem[],
  rules: FieldRules,
): Omit<MrzReading, 'certainty' | 'lines'> {
  const characters = readCharacters(grid);
  const checks = readChecks(grid);
  const contents = readContents(grid, rules);
  const fields = readFields(grid, characters, checks, contents);
  const problems = [
    ...earlier,
    ...judgeLayout(grid, extraLines),
    ...fields.flatMap(field => field.problems.map(code => mrzProblem(code, field.name, field.line))),
  ];
  const composite = checks.find(check => check.name === 'compositeCheck') ?? null;
  const format = grid.table.format;
  return {
    format,
    characters,
    fields,
    values: contents.values,
    checks,
    composite,
    problems,
    verdict: judgeReading(problems),
  };
}

function readControl(text: string | undefined): {
  readonly control: ControlDate | null;
  readonly problems: readonly MrzProblem[];
} {
  const control = text === undefined ? null : readControlDate(text);
  const unreadable = text !== undefined && control === null;
  return { control, problems: unreadable ? [mrzProblem('mrz/control-date-unreadable')] : [] };
}

/**
 * Reads any text as a machine-readable zone: never throws, looks at the first 2000 UTF-16 units, changes no
 * character. Lines may come as one text or one by one.
 */
export function parseMrz(text: string | readonly string[], options: MrzReadOptions = {}): MrzReading {
  const split = splitLines(text);
  const { control, problems } = readControl(options.controlDate);
  const earlier = [...split.problems.map(code => mrzProblem(code)), ...problems];
  const found = split.lines.length === 0 ? null : findFormat(split.lines, options.format);
  if (found?.table == null) return readWithoutFormat(split.lines, earlier);
  const certainty: FormatCertainty =
    found.certainty === 'exact' && split.problems.includes('mrz/lines-rejoined') ? 'by-length' : found.certainty;
  const grid = { table: found.table, lines: found.lines.map(line => [...line]) };
  const states = options.states ?? DEFAULT_STATES;
  return { certainty, lines: found.lines, ...readGrid(grid, found.extraLines, earlier, { control, states }) };
}
