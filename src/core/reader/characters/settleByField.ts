import { expectedCharacter, judgeCharacter } from '../../mrz/characterKinds.ts';
import type { FormatTable } from '../../mrz/formats.ts';

/** Characters by likelihood, likeliest first. */
export type Guesses = readonly { readonly character: string; readonly confidence: number }[];

/** How much likelier one of two near equals may be by shape alone and still give way to the alphabet of the field. */
const NEAR_EQUAL = 4;

/**
 * Which of the two likeliest characters the alphabet of their field speaks for, where they are near equals by shape and
 * only one of them may stand there; null where shape alone decides. `line` and `column` count from 1.
 */
export function settleByField(table: FormatTable, line: number, column: number, guesses: Guesses): string | null {
  const [first, second] = guesses;
  if (first === undefined || second === undefined || first.confidence > NEAR_EQUAL * second.confidence) return null;
  const place = table.fields.find(field => field.line === line && field.from <= column && column <= field.to);
  if (place === undefined) return null;
  const kind = expectedCharacter(place.kind, column - place.from);
  const mayStand = (character: string): boolean => judgeCharacter(character, kind) === null;
  return !mayStand(first.character) && mayStand(second.character) ? second.character : null;
}
