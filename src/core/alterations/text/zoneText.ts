import type { Specimen } from '../../document/specimen.ts';
import { type FieldPlace, type FormatTable, MRZ_TABLES } from '../../mrz/formats.ts';
import { readChecks } from '../../mrz/readChecks.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';

/** Characters of a line of the zone, both ends counted from 1. */
export type Run = { readonly line: number; readonly from: number; readonly to: number };

export function tableOf({ format }: Specimen): FormatTable {
  return MRZ_TABLES[format];
}

/** The lines with the parameters' `text` in its place; what would stand beyond the line is left out. */
export function retype(lines: readonly string[], parameters: Parameters): readonly string[] {
  const [line, column, text] = [
    numberOf(parameters, 'line'),
    numberOf(parameters, 'column'),
    textOf(parameters, 'text'),
  ];
  return lines.map((old, row) =>
    row + 1 === line
      ? (old.slice(0, column - 1) + text + old.slice(column - 1 + text.length)).slice(0, old.length)
      : old,
  );
}

/** The lines with every check digit that covers a changed character computed anew, the composite last. */
export function recompute(specimen: Specimen, lines: readonly string[]): readonly string[] {
  const table = tableOf(specimen);
  return table.checks.reduce<readonly string[]>((now, { name, covers }) => {
    const runs = changedRuns(specimen, now);
    const isConcerned = covers.some(span => runs.some(run => overlaps(run, span)));
    const place = table.fields.find(field => field.name === name)!;
    const check = readChecks({ table, lines: now.map(line => [...line]) }).find(reading => reading.name === name)!;
    if (!isConcerned || check.ok || check.computed === null) return now;
    return retype(now, { line: place.line, column: place.from, text: String(check.computed) });
  }, lines);
}

/** Runs of characters at which lines differ from the zone as it was issued. */
export function changedRuns({ mrz }: Specimen, lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [row, line] of lines.entries()) {
    for (const [at, character] of [...line].entries()) {
      if (character === mrz?.lines[row]?.[at]) continue;
      const last = runs.at(-1);
      if (last?.line === row + 1 && last.to === at) runs[runs.length - 1] = { ...last, to: at + 1 };
      else runs.push({ line: row + 1, from: at + 1, to: at + 1 });
    }
  }
  return runs;
}

/** The fields of the zone in which something changed, check digits left out on demand. */
export function fieldsIn(specimen: Specimen, runs: readonly Run[]): readonly FieldPlace[] {
  return tableOf(specimen).fields.filter(field => runs.some(run => overlaps(run, field)));
}

export function overlaps(run: Run, span: Run): boolean {
  return run.line === span.line && run.from <= span.to && run.to >= span.from;
}
