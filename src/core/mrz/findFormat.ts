import { expectedCharacter, judgeCharacter } from './characterKinds.ts';
import { type FormatTable, MRZ_FORMATS, MRZ_TABLES, type MrzFormat } from './formats.ts';
import type { FormatCertainty } from './MrzReading.ts';
import { isExactShape, lengthOf } from './splitLines.ts';

export type FoundFormat = {
  readonly table: FormatTable | null;
  readonly certainty: FormatCertainty;
  /** One per line of the format, empty where none was found for it. */
  readonly lines: readonly string[];
  readonly extraLines: number;
};

/** Share of a format that may be missing, too much or of the wrong kind before it is no longer called near. */
const NEAR = 0.7;

type Assignment = { readonly cost: number; readonly lines: readonly (string | null)[] };

function wrongKinds(table: FormatTable, lineNumber: number, line: string): number {
  const characters = [...line.toUpperCase()];
  let wrong = 0;
  for (const field of table.fields) {
    if (field.line !== lineNumber) continue;
    for (let column = field.from; column <= field.to && column <= characters.length; column++) {
      if (judgeCharacter(characters[column - 1]!, expectedCharacter(field.kind, column - field.from)) !== null) wrong++;
    }
  }
  return wrong;
}

/**
 * What it costs to read `line` as that line of the format: wrong kinds, and twice each character out of length. Less
 * than a missing line always, so that a bad line is shown as a bad line.
 */
function lineCost(table: FormatTable, lineNumber: number, line: string): number {
  const cost = wrongKinds(table, lineNumber, line) + 2 * Math.abs(lengthOf(line) - table.lineLength);
  return Math.min(cost, table.lineLength - 1);
}

/** Cheapest way to give the lines found, in their order, to the lines of the format; a line left out costs 1. */
function assignLines(table: FormatTable, found: readonly string[]): Assignment {
  const costs = Array.from({ length: table.lines }, (_, slot) => found.map(line => lineCost(table, slot + 1, line)));
  const assign = (slot: number, from: number): Assignment => {
    if (slot === table.lines) return { cost: found.length - from, lines: [] };
    const left = assign(slot + 1, from);
    let best: Assignment = { cost: left.cost + table.lineLength, lines: [null, ...left.lines] };
    for (let i = from; i < found.length; i++) {
      const rest = assign(slot + 1, i + 1);
      const cost = costs[slot]![i]! + (i - from) + rest.cost;
      if (cost < best.cost) best = { cost, lines: [found[i]!, ...rest.lines] };
    }
    return best;
  };
  return assign(0, 0);
}

function isVisa(format: MrzFormat): boolean {
  return format === 'MRV-A' || format === 'MRV-B';
}

function startsAsVisa(line: string | null | undefined): boolean {
  return /^V/i.test(line ?? '');
}

function place(table: FormatTable, certainty: FormatCertainty, found: readonly string[], by: Assignment): FoundFormat {
  const lines = by.lines.map(line => line ?? '');
  return { table, certainty, lines, extraLines: found.length - by.lines.filter(line => line !== null).length };
}

function findExact(lines: readonly string[]): FoundFormat {
  const visa = startsAsVisa(lines[0]);
  const format = MRZ_FORMATS.find(name => {
    const table = MRZ_TABLES[name];
    const fits = table.lines === lines.length && table.lineLength === lengthOf(lines[0]!);
    return fits && (isVisa(name) === visa || table.lines === 3);
  });
  return { table: MRZ_TABLES[format!], certainty: 'exact', lines, extraLines: 0 };
}

function findNearest(lines: readonly string[]): FoundFormat {
  let nearest: FoundFormat = { table: null, certainty: 'none', lines, extraLines: 0 };
  let least = NEAR;
  for (const name of MRZ_FORMATS) {
    const table = MRZ_TABLES[name];
    const assignment = assignLines(table, lines);
    if (table.lines === 2 && startsAsVisa(assignment.lines[0]) !== isVisa(name)) continue;
    const share = assignment.cost / (table.lines * table.lineLength);
    if (share < least) {
      least = share;
      nearest = place(table, 'by-length', lines, assignment);
    }
  }
  return nearest;
}

/** The format of these lines: by number and length of lines, and by `V` in the first position for visas. */
export function findFormat(lines: readonly string[], forced: MrzFormat | undefined): FoundFormat {
  if (forced !== undefined) {
    const table = MRZ_TABLES[forced];
    return place(table, 'forced', lines, assignLines(table, lines));
  }
  return isExactShape(lines) ? findExact(lines) : findNearest(lines);
}
