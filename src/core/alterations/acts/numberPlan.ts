import { type FaceId, parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { SecurityFeature, Specimen } from '../../document/specimen.ts';
import { VALUE_CAPS, VALUE_LIFT } from '../../press/processes/measureEntries.ts';
import { type LaidText, layText } from '../../press/type/layText.ts';
import type { Typeface } from '../../press/type/typeface.ts';
import { type Dice, makeDice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { type Abrasion, abrade } from '../damage/abrade.ts';
import { type PinHole, type Pricking, prickHoles } from '../damage/pinHoles.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import type { AddedStrokes } from '../text/addedStrokes.ts';
import { cellOf, type EntryText, entryText } from '../text/entryText.ts';
import { addedHoles } from '../text/perforatedNumber.ts';
import { overwrite } from '../text/secondPen.ts';

/** Features that are the document number printed by letterpress on a page. */
export const PRINTED_NUMBERS: readonly SecurityFeature['term'][] = ['P13', 'B7'];

/** A figure of the data page exchanged. */
export type Figure = { readonly entry: EntryText } & (
  | { readonly kind: 'overwritten'; readonly strokes: AddedStrokes }
  | { readonly kind: 'retyped'; readonly typed: LaidText; readonly abrasion: Abrasion }
);
/** A printed number rubbed off its page, to be printed anew as a whole. */
export type Serial = { readonly face: FaceId; readonly abrasion: Abrasion };

export type NumberPlan = {
  readonly figure: (() => Figure) | null;
  readonly holes: readonly PinHole[];
  readonly serials: readonly { readonly face: FaceId; readonly rub: () => Serial }[];
  /** For what else is left to chance on a face. */
  readonly diceFor: (face: FaceId) => Dice;
};

export function prickingOf(parameters: Parameters): Pricking {
  const of = (name: string): number => numberOf(parameters, name);
  return { girth: of('girth'), stray: of('stray'), burr: of('burr') };
}

/** What is done at each place the number stands; every place has chance of its own, so that one leaf can be drawn alone. */
export function planNumber(specimen: Specimen, parameters: Parameters, dice: Dice): NumberPlan {
  const [forFigure, forHoles, forSerials, forRest] = [0, 1, 2, 3].map(() => dice.below(4294967296)) as [
    number,
    number,
    number,
    number,
  ];
  const [position, to] = [numberOf(parameters, 'position'), textOf(parameters, 'to')];
  const pricked = textOf(parameters, 'perforation') === 'pricked';
  return {
    figure: textOf(parameters, 'page') === 'left' ? null : () => planFigure(specimen, parameters, makeDice(forFigure)),
    holes: pricked ? prickHoles(addedHoles(specimen, position, to), prickingOf(parameters), makeDice(forHoles)) : [],
    serials: redoneNumbers(specimen, parameters).map(({ face, areas }, i) => ({
      face,
      rub: () => ({
        face,
        abrasion: abrade(inner(areas[0]!), FACE_SIZES[specimen.format], rubbing(parameters), makeDice(forSerials + i)),
      }),
    })),
    diceFor: face => makeDice(forRest + [...face].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)),
  };
}

function rubbing(parameters: Parameters) {
  return { spill: 0.45, force: numberOf(parameters, 'force') };
}

/** The printed numbers of other pages: those that are done anew, first one of a page. */
export function printedNumbers({ features }: Specimen): readonly SecurityFeature[] {
  return features.filter(({ term }) => PRINTED_NUMBERS.includes(term));
}

export function redoneNumbers(specimen: Specimen, parameters: Parameters): readonly SecurityFeature[] {
  const serial = textOf(parameters, 'serial');
  if (serial === 'left') return [];
  return printedNumbers(specimen).slice(0, serial === 'one' ? 1 : undefined);
}

/** The number itself within the room its feature's box leaves round it. */
function inner(area: SecurityFeature['areas'][number]): Box {
  if (area.kind !== 'rectangle') throw new Error('a printed number lies in no rectangle');
  const off = 0.9;
  return {
    x: mm(area.x + off),
    y: mm(area.y + off),
    width: mm(area.width - 2 * off),
    height: mm(area.height - 2 * off),
  };
}

function planFigure(specimen: Specimen, parameters: Parameters, dice: Dice): Figure {
  const of = (name: string): number => numberOf(parameters, name);
  const entry = entryText(specimen, 'documentNumber')!;
  const [position, to] = [of('position'), textOf(parameters, 'to')];
  const hand = { shiftX: of('shiftX'), shiftY: of('shiftY'), weight: of('weight') };
  if (textOf(parameters, 'page') === 'overwritten') {
    return { kind: 'overwritten', entry, strokes: overwrite(entry, position, to, hand) };
  }
  const cell = cellOf(entry, position);
  const typed = layText(to, {
    face: textOf(parameters, 'face') as Typeface,
    capHeight: VALUE_CAPS,
    x: cell.x + cell.width / 2 + hand.shiftX,
    y: entry.room.y + entry.room.height - VALUE_LIFT - hand.shiftY,
    align: 'middle',
  });
  const ink: Box = { ...cell, y: mm(cell.y + 0.2), height: mm(cell.height - 0.4) };
  return {
    kind: 'retyped',
    entry,
    typed,
    abrasion: abrade(ink, FACE_SIZES[specimen.format], rubbing(parameters), dice),
  };
}

export function leafOf(face: FaceId): string {
  return parseFaceId(face).leaf;
}
