import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { ZONE_TEXT } from '../text/patterns.ts';
import type { Reprint } from '../text/reprintZone.ts';
import { tableOf } from '../text/zoneText.ts';

export const MRZ_PARAMETERS: ParameterTable = {
  line: { kind: 'number', unit: 'position', from: 1, to: 3, fallback: 2 },
  column: { kind: 'number', unit: 'position', from: 1, to: 44, fallback: 14 },
  text: { kind: 'text', pattern: ZONE_TEXT, fallback: '9' },
  shift: { kind: 'number', unit: 'mm', from: -0.3, to: 0.3, fallback: 0.09 },
  lift: { kind: 'number', unit: 'mm', from: -0.3, to: 0.3, fallback: -0.11 },
  pit: { kind: 'number', unit: 'um', from: 5, to: 40, fallback: 16 },
  residue: { kind: 'number', unit: 'share', from: 0, to: 0.8, fallback: 0.3 },
};

/** The zone must have the characters, and they must change. */
export function zoneObstacle({ mrz }: Specimen, parameters: Parameters): string | null {
  const line = mrz?.lines[numberOf(parameters, 'line') - 1];
  if (line === undefined) return 'no such line';
  const [from, text] = [numberOf(parameters, 'column') - 1, textOf(parameters, 'text')];
  if (from + text.length > line.length) return 'characters beyond the end of the line';
  return line.slice(from, from + text.length) === text ? 'the same characters as before' : null;
}

export function reprintOf(parameters: Parameters): Reprint {
  const of = (name: string): number => numberOf(parameters, name);
  return { shift: of('shift'), lift: of('lift'), pit: of('pit'), residue: of('residue') };
}

/** One figure of a number or a date becomes another figure. */
export function proposeZone(specimen: Specimen, dice: Dice): Parameters {
  const lines = specimen.mrz?.lines ?? [];
  const spots = tableOf(specimen)
    .fields.filter(({ kind }) => kind === 'date' || kind === 'number')
    .flatMap(({ line, from, to }) => Array.from({ length: to - from + 1 }, (_, i) => ({ line, column: from + i })))
    .filter(({ line, column }) => /\d/.test(lines[line - 1]?.[column - 1] ?? ''));
  const { line, column } = spots[dice.below(spots.length)]!;
  const old = Number(lines[line - 1]![column - 1]);
  return {
    line,
    column,
    text: String((old + 1 + dice.below(9)) % 10),
    shift: (dice.next() - 0.5) * 0.4,
    lift: (dice.next() - 0.5) * 0.4,
    pit: 8 + 20 * dice.next(),
    residue: 0.5 * dice.next(),
  };
}
