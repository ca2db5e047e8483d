import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Ink } from '../../press/display/ink.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { type Path, transformPath } from '../../press/display/path.ts';
import { type LeafPart, layingOfFace, placeOnLeaf } from '../../press/drawLeaf.ts';
import { type Laid, layHere } from '../../press/recipe/Desk.ts';
import type { Element } from '../../press/recipe/processes.ts';
import { layText } from '../../press/type/layText.ts';
import { IDENTITY } from '../../units/affine.ts';
import type { Work } from '../act.ts';
import { layAbrasion } from '../damage/layAbrasion.ts';
import { layHoles } from '../damage/pinHoles.ts';
import { layResidue } from '../damage/residue.ts';
import type { Parameters } from '../deed.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, textOf } from '../parameters.ts';
import { cellOf } from '../text/entryText.ts';
import { liftText } from '../text/liftText.ts';
import { overtype } from '../text/overtype.ts';
import { perforatedLeaves } from '../text/perforatedNumber.ts';
import { layStrokes } from '../text/secondPen.ts';
import { leafOf, type NumberPlan, prickingOf, type Serial } from './numberPlan.ts';

/** Flat print on the page: no type pressed it in, it does not glow, and none of it goes through. */
const FLAT_RED: Ink = { colour: [0.7, 0.24, 0.33], ir: 0.93, transmission: 0.8, uvDim: 0.5, raise: 2 };

/** The parts of a leaf after what was done to the number there. */
export function alterNumber(work: Work, parameters: Parameters, plan: NumberPlan): readonly LeafPart[] {
  const { leaf } = work.order.recipe;
  const onPage = redoFigure(work, parameters, plan);
  const redone = plan.serials
    .filter(({ face }) => leafOf(face) === leaf)
    .reduce((parts, { rub }) => redoSerial({ ...work, parts }, parameters, plan, rub()), onPage);
  if (plan.holes.length === 0 || !perforatedLeaves(work.specimen).includes(leaf)) return redone;
  const holes = layHoles(plan.holes, prickingOf(parameters));
  return [...redone, { element: null, placed: placeOnLeaf(holes, 'recto', widthOf(work)) }];
}

function widthOf({ specimen }: Work): number {
  return FACE_SIZES[specimen.format].width;
}

function redoFigure(work: Work, parameters: Parameters, { figure: plan, diceFor }: NumberPlan): readonly LeafPart[] {
  const { specimen, parts, order } = work;
  const face = specimen.entries.find(({ field }) => field === 'documentNumber')?.face;
  if (plan === null || face === undefined || leafOf(face) !== order.recipe.leaf) return parts;
  const [figure, { side }] = [plan(), parseFaceId(face)];
  const of = (name: string): number => numberOf(parameters, name);
  const lay = (onto: readonly LeafPart[], laid: readonly Laid[]): readonly LeafPart[] =>
    layUnderOverprint(onto, side, placeOnLeaf(laid, side, widthOf(work)));
  if (figure.kind === 'overwritten') return lay(parts, layStrokes(figure.strokes, of('likeness'), of('relief')));
  const { abrasion, typed, entry } = figure;
  const lifted = liftText(parts, isValues, [cellOf(entry, of('position'))]);
  const dice = diceFor(face);
  const typing = { weight: of('weight'), feather: of('feather'), likeness: of('likeness') };
  return lay(lifted.parts, [
    ...layAbrasion(abrasion, { pit: of('pit'), thin: 0.006 * of('pit') }, parts, side, dice),
    ...layResidue(lifted.path, lifted.ink, abrasion, of('residue'), dice),
    ...layHere('laminate', overtype(typed.path, typing, dice)),
  ]);
}

function isValues(element: Element): boolean {
  return element.process === 'entries' && element.part === 'values';
}

/** The whole number off its page and printed anew; what had gone through to the other face stays there. */
function redoSerial(work: Work, parameters: Parameters, { diceFor }: NumberPlan, { face, abrasion }: Serial) {
  const { side } = parseFaceId(face);
  const parts = work.parts.map(part =>
    part.element?.process === 'serial' && part.element.side === side
      ? { ...part, placed: part.placed.filter(({ target }) => target !== side) }
      : part,
  );
  const pit = numberOf(parameters, 'pit');
  const laid = [
    ...layAbrasion(abrasion, { pit, thin: 0.006 * pit }, parts, side, diceFor(face)),
    ...layHere('laminate', [fillItem(printAnew(work, parameters, face), FLAT_RED)]),
  ];
  return layUnderOverprint(parts, side, placeOnLeaf(laid, side, widthOf(work)));
}

function printAnew({ specimen, parts }: Work, parameters: Parameters, face: string): Path {
  const { side } = parseFaceId(face);
  const element = parts.map(part => part.element).find(found => found?.process === 'serial' && found.side === side);
  if (element?.process !== 'serial') return [];
  const [position, to] = [numberOf(parameters, 'position'), textOf(parameters, 'to')];
  const number = specimen.documentNumber;
  const text = number.slice(0, position - 1) + to + number.slice(position);
  const { at, align = 'start', capHeight, tracking = 0.25, angle = 0 } = element;
  const place = { x: at[0] + numberOf(parameters, 'shiftX'), y: at[1] - numberOf(parameters, 'shiftY'), align, angle };
  const { path } = layText(text, { face: 'numerals', capHeight, tracking, ...place });
  return transformPath(path, layingOfFace(specimen, face) ?? IDENTITY);
}
