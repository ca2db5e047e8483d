import type { Specimen } from '../../document/specimen.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { transformItem } from '../../press/display/transformItem.ts';
import { drawPart, type LeafPart } from '../../press/drawLeaf.ts';
import { measureEntries, VALUE_CAPS, VALUE_LIFT } from '../../press/processes/measureEntries.ts';
import type { Element } from '../../press/recipe/processes.ts';
import { layMrz } from '../../press/type/layMrz.ts';
import { layText } from '../../press/type/layText.ts';
import type { Typeface } from '../../press/type/typeface.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Work } from '../act.ts';
import { photoTones } from '../materials/photograph.ts';
import { boxRing } from '../materials/ring.ts';
import { type OfficeProcess, officeBlack, printLetters, printTones } from './officePrint.ts';

/** How a blank is filled in by those who have no right to: mm, shares. */
export type FillingIn = {
  readonly process: OfficeProcess;
  readonly face: Typeface;
  /** Height of the letters as a share of the model's. */
  readonly size: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly pitch: number;
  /** Whether the portrait stands before a printed wall, cut off straight. */
  readonly wall: boolean;
  /** Whether a second portrait is printed, in even tones. */
  readonly second: boolean;
  readonly authority: string;
};

const VIOLET: Ink = { colour: [0.4, 0.28, 0.54], transmission: 0.8, uvDim: 0.6 };

/** Letters, portrait, signature and zone on the face that carries the data, in that face's mm. */
export function fillIn(work: Work, filling: FillingIn): readonly Item[] {
  const moved = (items: readonly Item[]): readonly Item[] => items.map(item => move(item, filling));
  return [
    ...moved(printPortrait(work, filling)),
    ...moved(filling.second ? printSecond(work, filling) : []),
    ...moved(printEntries(work.specimen, filling)),
    ...moved(printZone(work.specimen, filling)),
    ...moved(printSignature(work, filling)),
  ];
}

function move(item: Item, { shiftX, shiftY }: FillingIn): Item {
  return transformItem(item, { a: 1, b: 0, c: 0, d: 1, e: shiftX, f: shiftY });
}

function printEntries(specimen: Specimen, { face, size, process, authority }: FillingIn): readonly Item[] {
  return measureEntries(specimen).flatMap(({ field, value }) => {
    const box = specimen.entries.find(entry => entry.field === field)?.box;
    if (value === null || box === undefined) return [];
    const { path } = layText(field === 'authority' ? authority : value.text, {
      face,
      capHeight: VALUE_CAPS * size,
      x: box.x + 0.05,
      y: box.y + box.height - VALUE_LIFT,
      maxWidth: box.width - 0.2,
      tracking: 0.05,
    });
    return printLetters(path, process);
  });
}

function printZone({ mrz, format }: Specimen, { process }: FillingIn): readonly Item[] {
  return mrz === null ? [] : layMrz(mrz.lines, format).flatMap(({ path }) => printLetters(path, process));
}

function elementOf<P extends Element['process']>({ order }: Work, process: P) {
  return order.recipe.elements.find(
    (element): element is Extract<Element, { process: P }> => element.process === process,
  );
}

function printPortrait(work: Work, { process, pitch, wall }: FillingIn): readonly Item[] {
  const element = elementOf(work, 'portrait');
  if (element === undefined) return [];
  const [x, y, width, height] = element.box;
  const box: Box = { x: mm(x + 1), y: mm(y + 1), width: mm(width - 2), height: mm(height - 2) };
  const tones = wall ? photoTones(work.order.portrait, box, boxRing(box)) : itemsOf(drawPart(work.order, element));
  return printTones(tones, process, pitch);
}

/** The dark plate of the portrait alone, in violet. */
function printSecond(work: Work, { process, pitch }: FillingIn): readonly Item[] {
  const element = elementOf(work, 'ghost');
  if (element === undefined) return [];
  const [x, y, width, height] = element.box;
  const box: Box = { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
  const dark = photoTones(work.order.portrait, box, boxRing(box)).slice(-1);
  const violet = dark.map(item => ({ ...item, ink: VIOLET }));
  return printTones(violet, process, pitch);
}

function printSignature(work: Work, { process }: FillingIn): readonly Item[] {
  const element = elementOf(work, 'signature');
  if (element === undefined) return [];
  const ink = officeBlack(process);
  return itemsOf(drawPart(work.order, element)).map(item => ({ ...item, ink }));
}

function itemsOf({ placed, element }: LeafPart): readonly Item[] {
  return placed.filter(({ target }) => target === element?.side).map(({ item }) => item);
}
