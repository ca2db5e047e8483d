import { MRZ_TABLES, type MrzFormat } from '../../../../src/core/mrz/formats.ts';
import { makeMrz } from '../../../../src/core/mrz/makeMrz.ts';
import { daysInMonth, type MrzDate } from '../../../../src/core/mrz/mrzDate.ts';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { pick, times } from './chance.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ALPHANUMERIC = [...LETTERS, ...'0123456789'];
/** Utopia, and codes ISO 3166 leaves to users. */
const STATES = ['UTO', 'QMA', 'QOX', 'XKV', 'ZZG', 'AAW'];
const CODES: Readonly<Record<MrzFormat, readonly string[]>> = {
  TD1: ['I', 'ID', 'AR', 'C'],
  TD2: ['I', 'ID', 'A', 'C'],
  TD3: ['P', 'PP', 'PD', 'PO'],
  'MRV-A': ['V', 'VD'],
  'MRV-B': ['V', 'VC'],
};

/** Valid lines of random letters, so that no dictionary and no name helps to read them. */
export function randomMrz(dice: Dice, format: MrzFormat): readonly string[] {
  const has = (name: string) => MRZ_TABLES[format].fields.some(field => field.name === name);
  const optional = (name: string, most: number) =>
    has(name) ? { [name]: characters(dice, 0, most, ALPHANUMERIC) } : {};
  const made = makeMrz({
    format,
    documentCode: pick(dice, CODES[format]),
    issuingState: pick(dice, STATES),
    primary: names(dice, 2),
    secondary: names(dice, 3),
    documentNumber: characters(dice, 7, 9, ALPHANUMERIC),
    nationality: pick(dice, STATES),
    birthDate: date(dice, 1930, 2020),
    sex: pick(dice, ['M', 'F', 'X'] as const),
    expiryDate: date(dice, 2026, 2036),
    ...optional('personalNumber', 14),
    ...optional('optional1', 7),
    ...optional('optional2', 11),
  });
  if (!made.ok) throw new Error(`no random zone: ${made.failures.map(({ code }) => code).join(', ')}`);
  return made.value;
}

function names(dice: Dice, most: number): string {
  return times(1 + dice.below(most), () => characters(dice, 2, 9, LETTERS)).join(' ');
}

function characters(dice: Dice, least: number, most: number, from: readonly string[]): string {
  return times(least + dice.below(most - least + 1), () => pick(dice, from)).join('');
}

function date(dice: Dice, from: number, to: number): MrzDate {
  const year = from + dice.below(to - from + 1);
  const month = 1 + dice.below(12);
  return { year, month, day: 1 + dice.below(daysInMonth(year, month)) };
}
