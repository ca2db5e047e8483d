import type { FieldPlace, FormatTable, Span } from './formats.ts';
import type { MrzField } from './mrzFields.ts';

/** The lines of a document as single characters beside the table of its format. */
export type MrzGrid = { readonly table: FormatTable; readonly lines: readonly (readonly string[])[] };

export function placeOf(table: FormatTable, name: MrzField): FieldPlace | null {
  return table.fields.find(field => field.name === name) ?? null;
}

/** What stands in a span; shorter than the span where the line ends too early. */
export function textOf(grid: MrzGrid, span: Span): string {
  return (grid.lines[span.line - 1] ?? []).slice(span.from - 1, span.to).join('');
}

/** The text of a field, empty where the format has none of that name. */
export function textOfField(grid: MrzGrid, name: MrzField): string {
  const place = placeOf(grid.table, name);
  return place === null ? '' : textOf(grid, place);
}

/** Whether every position of the span is there. */
export function isComplete(grid: MrzGrid, span: Span): boolean {
  return (grid.lines[span.line - 1]?.length ?? 0) >= span.to;
}

export function fieldsWithin(table: FormatTable, spans: readonly Span[]): readonly MrzField[] {
  const within = (field: FieldPlace) =>
    spans.some(span => span.line === field.line && span.from <= field.from && field.to <= span.to);
  return table.fields.filter(within).map(field => field.name);
}
