/** A row of the analysis of variance of figures of merit by modality and reader. */
export type AnovaRow = { readonly sumOfSquares: number; readonly degrees: number; readonly meanSquare: number };

/** Rows of a two-way table [modality][reader]; those of modality and interaction are null for a single modality. */
export type ReaderAnova = {
  readonly modality: AnovaRow | null;
  readonly reader: AnovaRow;
  readonly interaction: AnovaRow | null;
};

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAround(values: readonly number[], centre: number): number {
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

function row(sumOfSquares: number, degrees: number): AnovaRow {
  return { sumOfSquares, degrees, meanSquare: sumOfSquares / degrees };
}

/** Sample variance: the mean square of one line of readers, or of modalities. */
export function meanSquareOf(values: readonly number[]): number {
  return squaresAround(values, meanOf(values)) / (values.length - 1);
}

export function columnOf(table: readonly (readonly number[])[], reader: number): readonly number[] {
  return table.map(line => line[reader]!);
}

export function readerAnova(figures: readonly (readonly number[])[]): ReaderAnova {
  const modalities = figures.length;
  const readers = figures[0]!.length;
  const lines = figures.map(meanOf);
  const columns = figures[0]!.map((_, reader) => meanOf(columnOf(figures, reader)));
  const grand = meanOf(lines);
  const reader = row(modalities * squaresAround(columns, grand), readers - 1);
  if (modalities === 1) return { modality: null, reader, interaction: null };
  const rest = figures.map((line, i) => line.map((figure, j) => figure - lines[i]! - columns[j]! + grand));
  return {
    modality: row(readers * squaresAround(lines, grand), modalities - 1),
    reader,
    interaction: row(squaresAround(rest.flat(), 0), (modalities - 1) * (readers - 1)),
  };
}
