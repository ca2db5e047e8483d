import type { Specimen } from '../../document/specimen.ts';
import type { FieldPlace } from '../../mrz/formats.ts';
import type { Dice } from '../../units/dice.ts';
import type { Circumstances } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
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
  force: { kind: 'number', unit: 'share', from: 0.7, to: 1, fallback: 0.95 },
  feather: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 1 },
  likeness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
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
  return {
    shift: of('shift'),
    lift: of('lift'),
    force: of('force'),
    pit: of('pit'),
    residue: of('residue'),
    feather: of('feather'),
    likeness: of('likeness'),
  };
}

export function proposeZone(specimen: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  return {
    ...drawFigure(specimen, dice),
    shift: drawAside(dice, care, 0.26, 0.02),
    lift: drawAside(dice, care, 0.26, 0.02),
    force: drawByCare(dice, care, 1, 0.75),
    pit: drawByCare(dice, care, 34, 6),
    residue: drawByCare(dice, care, 0.6, 0.05),
    feather: drawByCare(dice, care, 1, 0.15),
    likeness: drawByCare(dice, care, 0.1, 0.95),
  };
}

type Change = { readonly line: number; readonly column: number; readonly text: string };

/** One figure of a number or a date made another one, where it stays a number or a date. */
function drawFigure(specimen: Specimen, dice: Dice): Change {
  const lines = specimen.mrz?.lines ?? [];
  const changes = tableOf(specimen).fields.flatMap(field => {
    const text = lines[field.line - 1]?.slice(field.from - 1, field.to) ?? '';
    const changes = field.kind === 'date' || field.kind === 'number' ? changesOf(field, text) : [];
    return field.name === 'expiryDate' ? changes.filter(change => isLater(change, field, text)) : changes;
  });
  return drawOne(dice, changes);
}

function changesOf({ line, from, kind }: FieldPlace, text: string): readonly Change[] {
  return [...text].flatMap((old, i) =>
    (/\d/.test(old) ? [...'0123456789'] : [])
      .filter(figure => figure !== old)
      .filter(figure => kind !== 'date' || isDate(text.slice(0, i) + figure + text.slice(i + 1)))
      .map(figure => ({ line, column: from + i, text: figure })),
  );
}

/** Nobody gains by a document that ends sooner. */
function isLater({ column, text: figure }: Change, { from }: FieldPlace, text: string): boolean {
  return figure > text[column - from]!;
}

function isDate(text: string): boolean {
  const [month, day] = [Number(text.slice(2, 4)), Number(text.slice(4))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 28;
}
