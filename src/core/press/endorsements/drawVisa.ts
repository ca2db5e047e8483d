import { layEndorsement, VISA_SIZE } from '../../document/endorsementPlace.ts';
import { composeAffine, moveBy } from '../../units/affine.ts';
import { atAngle, type Spot } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { layItem } from '../display/layItem.ts';
import { fillItem } from '../display/makeItem.ts';
import { polylinePath } from '../display/path.ts';
import { type Laid, layHere } from '../recipe/Desk.ts';
import { drawVisaPart, VISA_PARTS, type VisaOrder, type VisaPart } from './visaLabel.ts';

/** How a label turned out: everything a false one may have otherwise than its issuer's own. */
export type VisaLook = {
  /** Covers the page: what the bare label answers, the step at its edge apart. */
  readonly paper: Ink;
  /** µm that the label stands up above the page. */
  readonly thickness: number;
  /** The cut edge in mm of the label, its upper left corner at 0, 0. */
  readonly edge: readonly Spot[];
  /** What is printed on it, in mm of the label; part by part unless something else is. */
  readonly print: (order: VisaOrder) => readonly Item[];
};

/** Label paper without brightener. */
export const LABEL_PAPER: Ink = {
  cover: [0.972, 0.97, 0.955],
  replace: {
    uv365: [0.03, 0.034, 0.05],
    uv254: [0.026, 0.03, 0.045],
    absorption: [1, 1, 1],
    coat: [0, 0, 0],
    ovd: [128 / 255, 128 / 255, 0],
  },
  ir: 0.92,
  transmission: 0.58,
};

export const GENUINE_VISA: VisaLook = {
  paper: LABEL_PAPER,
  thickness: 62,
  edge: roundedEdge(1.2),
  print: order => printVisa(order),
};

/** mm within which print may meet the edge, however it was cut. */
const TRIM = 1.5;

/** The parts of a label, those left out apart. */
export function printVisa(order: VisaOrder, omitted: readonly VisaPart[] = []): readonly Item[] {
  return VISA_PARTS.filter(part => !omitted.includes(part)).flatMap(part => drawVisaPart(part, order));
}

/** The label in landscape mm of its face. */
export function drawVisa(order: VisaOrder, look: VisaLook = GENUINE_VISA): readonly Laid[] {
  const { visa, specimen } = order;
  const corner = moveBy(-VISA_SIZE.width / 2, -VISA_SIZE.height / 2);
  const map = composeAffine(corner, layEndorsement(visa, specimen));
  return layHere(
    'personalisation',
    [...layPaper(look), ...look.print(order).map(item => trim(item, look))].map(item => layItem(item, map)),
  );
}

/** What is printed up to the edge, and over it, is cut with the paper. */
function trim(item: Item, { edge }: VisaLook): Item {
  const { x, y, width, height } = item.bounds;
  const [inner, right, bottom] = [TRIM, VISA_SIZE.width - TRIM, VISA_SIZE.height - TRIM];
  if (x >= inner && y >= inner && x + width <= right && y + height <= bottom) return item;
  return { ...item, within: [...(item.within ?? []), polylinePath(edge, true)] };
}

/** Print and relief below are gone; the edge rises in two steps, as a cut through paper and glue does. */
function layPaper({ paper, thickness, edge }: VisaLook): readonly Item[] {
  const foot = Math.round(thickness * 0.45);
  const rise = (height: number): Ink => ({ ...paper, replace: { ...paper.replace, surface: [height / 255, 0, 0.05] } });
  return [
    fillItem(polylinePath(edge, true), rise(foot)),
    fillItem(polylinePath(shrink(edge, 0.12), true), rise(thickness)),
  ];
}

/** Drawn in towards the middle of the label. */
function shrink(edge: readonly Spot[], by: number): readonly Spot[] {
  const [x, y] = [VISA_SIZE.width / 2, VISA_SIZE.height / 2];
  return edge.map(([cornerX, cornerY]) => [
    cornerX + Math.sign(x - cornerX) * by,
    cornerY + Math.sign(y - cornerY) * by,
  ]);
}

/** Clockwise from the upper right corner. */
function roundedEdge(radius: number): readonly Spot[] {
  const { width, height } = VISA_SIZE;
  const [left, top, right, bottom] = [radius, radius, width - radius, height - radius];
  const corner = (centre: Spot, from: number): readonly Spot[] =>
    [0, 22.5, 45, 67.5, 90].map(turn => atAngle(centre, from - turn, radius));
  return [
    ...corner([right, top], 90),
    ...corner([right, bottom], 0),
    ...corner([left, bottom], -90),
    ...corner([left, top], 180),
  ];
}
