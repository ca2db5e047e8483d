import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import { VALUE_CAPS, VALUE_LIFT } from '../../press/processes/measureEntries.ts';
import { type LaidText, layText } from '../../press/type/layText.ts';
import type { Typeface } from '../../press/type/typeface.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, Circumstances } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { type EntryText, entryText, TEXT_FIELDS, type TextField } from './entryText.ts';
import { drawField, otherEntry } from './otherEntry.ts';
import type { Typing } from './overtype.ts';
import { PRINTED } from './patterns.ts';

/** How an entry is typed anew where the old one was. `likeness`: how near the ink comes to the issuer's. */
export const RETYPING_PARAMETERS = {
  field: { kind: 'choice', of: TEXT_FIELDS, fallback: 'birthDate' },
  text: { kind: 'text', pattern: PRINTED, fallback: '09 MAR 1994' },
  face: { kind: 'choice', of: ['sans', 'sans-bold', 'serif-bold', 'typewriter'], fallback: 'sans' },
  size: { kind: 'number', unit: 'share', from: 0.9, to: 1.12, fallback: 1.03 },
  lift: { kind: 'number', unit: 'mm', from: -0.3, to: 0.3, fallback: 0.12 },
  weight: { kind: 'number', unit: 'mm', from: 0, to: 0.12, fallback: 0.07 },
  feather: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 1 },
  likeness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
} as const satisfies ParameterTable;

export function fieldOf(parameters: Parameters): TextField {
  return textOf(parameters, 'field') as TextField;
}

/** The printed entry that is meant; one the document does not print is our own mistake here. */
export function entryOf(specimen: Specimen, parameters: Parameters): EntryText {
  const entry = entryText(specimen, fieldOf(parameters));
  if (entry === null) throw new Error(`the document prints no ${fieldOf(parameters)}`);
  return entry;
}

export function typeAnew(entry: EntryText, parameters: Parameters): LaidText {
  return layText(textOf(parameters, 'text'), {
    face: textOf(parameters, 'face') as Typeface,
    capHeight: VALUE_CAPS * numberOf(parameters, 'size'),
    x: entry.carets[0]! + 0.1,
    y: entry.room.y + entry.room.height - VALUE_LIFT - numberOf(parameters, 'lift'),
    maxWidth: entry.room.width - 0.3,
    tracking: 0.08,
  });
}

export function typingOf(parameters: Parameters): Typing {
  const of = (name: string): number => numberOf(parameters, name);
  return { weight: of('weight'), feather: of('feather'), likeness: of('likeness') };
}

/** What holds of every entry exchanged for another one. */
export const RETYPED: Pick<Act, 'changes' | 'leaves' | 'leavesOf' | 'people' | 'presents' | 'obstacle'> = {
  changes: ['entry'],
  leaves: ['mrz', 'chip'],
  leavesOf: (specimen, parameters) => [parseFaceId(entryOf(specimen, parameters).face).leaf],
  people: () => [],
  presents: (_, parameters) => ({ entries: [{ field: fieldOf(parameters), text: textOf(parameters, 'text') }] }),
  obstacle: (specimen, parameters) => {
    const entry = entryText(specimen, fieldOf(parameters));
    if (entry === null) return `no printed ${fieldOf(parameters)}`;
    return entry.text === textOf(parameters, 'text') ? 'the same text as before' : null;
  },
};

/** The better it is done, the nearer typeface, size, place and ink come to the issuer's. */
export function proposeRetyping(specimen: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  const field = drawField(specimen, dice);
  return {
    field,
    text: otherEntry(specimen, field, dice),
    face: dice.next() < care ? 'sans-bold' : drawOne(dice, ['sans', 'serif-bold', 'typewriter']),
    size: 1 + drawAside(dice, care, 0.09, 0.005),
    lift: drawAside(dice, care, 0.28, 0.02),
    weight: drawByCare(dice, care, 0.1, 0.005),
    feather: drawByCare(dice, care, 1, 0.15),
    likeness: drawByCare(dice, care, 0.1, 0.95),
  };
}
