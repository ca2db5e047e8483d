import { FILLER, isDigit, isLetter } from './alphabet.ts';
import type { FieldKind } from './formats.ts';
import type { MrzProblemCode } from './mrzProblems.ts';

export const CHARACTER_KINDS = ['letter', 'letterOrFiller', 'digit', 'digitOrFiller', 'any', 'sex'] as const;
export type CharacterKind = (typeof CHARACTER_KINDS)[number];

/** Kind of the first character of a field, and of every further one. */
const KINDS_OF_FIELD: Readonly<Record<FieldKind, readonly [first: CharacterKind, further: CharacterKind]>> = {
  passportCode: ['letter', 'letterOrFiller'],
  documentCode: ['letter', 'any'],
  state: ['letter', 'letterOrFiller'],
  name: ['letterOrFiller', 'letterOrFiller'],
  number: ['any', 'any'],
  date: ['digitOrFiller', 'digitOrFiller'],
  sex: ['sex', 'sex'],
  optional: ['any', 'any'],
  check: ['digit', 'digit'],
  checkOrFiller: ['digitOrFiller', 'digitOrFiller'],
};

/** What may stand at `offset` (from 0) of a field. */
export function expectedCharacter(field: FieldKind, offset: number): CharacterKind {
  return KINDS_OF_FIELD[field][offset === 0 ? 0 : 1];
}

const WANTS_LETTER: readonly CharacterKind[] = ['letter', 'letterOrFiller'];
const WANTS_DIGIT: readonly CharacterKind[] = ['digit', 'digitOrFiller'];

/** Null where the character may stand there. */
export function judgeCharacter(character: string, kind: CharacterKind): MrzProblemCode | null {
  if (character === '') return 'mrz/missing';
  if (/^[a-z]$/.test(character)) return 'mrz/lower-case';
  if (character !== FILLER && !isDigit(character) && !isLetter(character)) return 'mrz/not-in-alphabet';
  if (kind === 'sex') return /[MF<]/.test(character) ? null : 'mrz/not-a-sex';
  if (character === FILLER && kind === 'letter') return 'mrz/filler-where-letter';
  if (character === FILLER && kind === 'digit') return 'mrz/filler-where-digit';
  if (isDigit(character) && WANTS_LETTER.includes(kind)) return 'mrz/digit-where-letter';
  if (isLetter(character) && WANTS_DIGIT.includes(kind)) return 'mrz/letter-where-digit';
  return null;
}

const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};
const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };

/** The character most readers confuse with this one, where that would cure the problem. */
export function suggestCharacter(character: string, problem: MrzProblemCode | null): string | null {
  if (problem === 'mrz/letter-where-digit') return DIGIT_FOR[character] ?? null;
  if (problem === 'mrz/digit-where-letter') return LETTER_FOR[character] ?? null;
  if (problem === 'mrz/lower-case') return character.toUpperCase();
  if (problem === 'mrz/not-a-sex' && character === 'X') return FILLER;
  return null;
}
