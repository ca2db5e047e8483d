import { expectedCharacter, judgeCharacter, suggestCharacter } from './characterKinds.ts';
import type { FormatTable } from './formats.ts';
import type { CharacterReading } from './MrzReading.ts';
import type { MrzGrid } from './mrzGrid.ts';

function readPlaced(table: FormatTable, line: number, characters: readonly string[]): readonly CharacterReading[] {
  const fields = table.fields.filter(field => field.line === line).sort((a, b) => a.from - b.from);
  return fields.flatMap(field =>
    Array.from({ length: field.to - field.from + 1 }, (_, offset) => {
      const column = field.from + offset;
      const character = characters[column - 1] ?? '';
      const expected = expectedCharacter(field.kind, offset);
      const problem = judgeCharacter(character, expected);
      const alternative = suggestCharacter(character, problem);
      return { line, column, character, expected, field: field.name, problem, alternative };
    }),
  );
}

function readExtra(table: FormatTable, line: number, characters: readonly string[]): readonly CharacterReading[] {
  return characters.slice(table.lineLength).map((character, i) => ({
    line,
    column: table.lineLength + 1 + i,
    character,
    expected: null,
    field: null,
    problem: 'mrz/extra',
    alternative: null,
  }));
}

/** Every position of the format and every character past the end of a line, in reading order. */
export function readCharacters(grid: MrzGrid): readonly CharacterReading[] {
  return grid.lines.flatMap((characters, i) => [
    ...readPlaced(grid.table, i + 1, characters),
    ...readExtra(grid.table, i + 1, characters),
  ]);
}
