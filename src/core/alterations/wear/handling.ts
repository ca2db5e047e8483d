import type { Side } from '../../document/face.ts';
import { SIDES } from '../../document/face.ts';
import type { Spot } from '../../press/art/polar.ts';
import { smoothPath } from '../../press/art/smoothPath.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { strokeItem } from '../../press/display/makeItem.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { type Laid, layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainHandling } from '../lessons/innocentWear.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { makeNoise, rise } from '../materials/noise.ts';
import { overFace } from '../materials/overFace.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, textOf } from '../parameters.ts';
import { LEAF_PARAMETER, leafParameter } from './leafParameter.ts';

type Size = { readonly width: number; readonly height: number };

const SCRATCH: Ink = { cover: [0.89, 0.89, 0.88], sink: 12, retroDim: 0.5 };
const RUBBED: Ink = { cover: [0.9, 0.9, 0.89], retroDim: 0.62 };
const DIRT: Ink = { colour: [0.54, 0.47, 0.37], uvDim: 0.6, ir: 0.86, transmission: 0.86, retroDim: 0.6 };
/** A fold stands up as a soft ridge on one face and lies as a valley on the other; its crest is rubbed white. */
const RIDGE: Ink = { raise: 26 };
const VALLEY: Ink = { sink: 26 };
const CREST: Ink = { cover: [0.96, 0.955, 0.94] };
const OPENED: Ink = { lighten: 0.05 };

/** Hairlines of pockets and counters: short, nearly straight, most of them much one way. */
function layScratches({ width, height }: Size, count: number, dice: Dice): readonly Item[] {
  const main = dice.next() * Math.PI;
  return Array.from({ length: count }, () => {
    const length = 2 + 19 * dice.next() ** 2;
    const heading = main + (dice.next() - 0.5) * (dice.next() < 0.7 ? 0.7 : 3);
    const [dx, dy] = [Math.cos(heading) * length, Math.sin(heading) * length];
    const [x, y] = [dice.next() * width, dice.next() * height];
    const bend = (dice.next() - 0.5) * 0.12;
    const spots: Spot[] = [
      [x, y],
      [x + dx / 2 - dy * bend, y + dy / 2 + dx * bend],
      [x + dx, y + dy],
    ];
    return strokeItem(smoothPath(spots), 0.03 + 0.04 * dice.next(), SCRATCH, { cap: 'round' });
  });
}

/** Rubbed where a page is touched most: its middle and its free edge. */
function layRubbing(size: Size, strength: number, dice: Dice): Item {
  const [clouds, grain] = [makeNoise(dice, 22, 3), makeNoise(dice, 2.5, 2)];
  return overFace(
    size,
    RUBBED,
    (x, y) => 0.34 * strength * rise(clouds(x, y), 0.3, 0.7) * (0.5 + grain(x, y)) * rise(y, -10, 40),
  );
}

/** Grime creeps in from the three free edges, most of all where a thumb turns the page. */
function layDirt({ width, height }: Size, strength: number, dice: Dice): Item {
  const [creep, specks] = [makeNoise(dice, 11, 4), makeNoise(dice, 1.1, 2)];
  const thumb = width * (0.2 + 0.6 * dice.next());
  return overFace({ width, height }, DIRT, (x, y) => {
    const edge = Math.min(x, width - x, height - y);
    const thumbed = 0.8 * rise(Math.sqrt((x - thumb) ** 2 + (1.4 * (height - y)) ** 2), 15, 3);
    const reach = 1.5 + 9 * creep(x, y);
    return strength * (0.62 * rise(edge, reach, 0.2) + thumbed * 0.32 * creep(y, x)) * (0.55 + 0.9 * specks(x, y));
  });
}

/** The line along which a free corner was once turned down, and flattened again. */
function foldOf({ width, height }: Size, corner: string, reach: number, dice: Dice): readonly Spot[] {
  const [along, up] = [reach * (0.85 + 0.3 * dice.next()), reach * (0.85 + 0.3 * dice.next())];
  const left = corner === 'lower-left';
  const [from, to]: readonly [Spot, Spot] = [
    [left ? along : width - along, height + 0.3],
    [left ? -0.3 : width + 0.3, height - up],
  ];
  const off = (dice.next() - 0.5) * 0.05;
  const bow: Spot = [(from[0] + to[0]) / 2 + (to[1] - from[1]) * off, (from[1] + to[1]) / 2 - (to[0] - from[0]) * off];
  return [from, bow, to];
}

function layFold(line: readonly Spot[], dice: Dice): readonly Laid[] {
  const path = smoothPath(line);
  const [from, to] = [line[0]!, line[line.length - 1]!];
  const ridge = [1.5, 0.8, 0.34];
  const crest = Array.from({ length: 9 }, (_, i) => {
    const [start, end] = [(i + 0.5 * dice.next()) / 9, (i + 0.5 + 0.5 * dice.next()) / 9];
    const at = (share: number): Spot => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    return strokeItem(smoothPath([at(start), at((start + end) / 2), at(end)]), 0.07 + 0.09 * dice.next(), CREST);
  });
  const lay = (where: Laid['where'], layer: Laid['layer'], items: readonly Item[]) =>
    items.map((item): Laid => ({ where, layer, item }));
  return [
    ...lay(
      'here',
      'laminate',
      ridge.map(width => strokeItem(path, width, RIDGE)),
    ),
    ...lay('here', 'laminate', crest),
    ...lay(
      'reverse',
      'laminate',
      ridge.map(width => strokeItem(path, width, VALLEY)),
    ),
    ...lay('body', 'body', [strokeItem(path, 0.2, OPENED)]),
  ];
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const size = faceSizeOf(specimen);
  const [rubbing, dirt] = [numberOf(parameters, 'rubbing'), numberOf(parameters, 'dirt')];
  const face = (): readonly Item[] => [
    layRubbing(size, rubbing, dice),
    layDirt(size, dirt, dice),
    ...layScratches(size, Math.round(190 * rubbing), dice),
  ];
  const worn = SIDES.reduce(
    (laid, side) => layUnderOverprint(laid, side, placeOnLeaf(layHere('laminate', face()), side, size.width)),
    parts,
  );
  const corner = textOf(parameters, 'corner');
  const fold = corner === 'none' ? [] : layFold(foldOf(size, corner, numberOf(parameters, 'fold'), dice), dice);
  const folded = placeOnLeaf(fold, textOf(parameters, 'side') as Side, size.width);
  return [...worn, { element: null, placed: folded }];
}

/** Years of pockets and counters: rubbed and scratched surfaces, grime from the edges, a corner once turned down. */
export const handling: Wear = {
  decoy: 'handling',
  parameters: {
    leaf: LEAF_PARAMETER,
    rubbing: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
    dirt: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
    corner: { kind: 'choice', of: ['lower-left', 'lower-right', 'none'], fallback: 'lower-right' },
    side: { kind: 'choice', of: SIDES, fallback: 'verso' },
    fold: { kind: 'number', unit: 'mm', from: 4, to: 25, fallback: 11 },
  },
  substrates: ['paper-laminate'],
  leavesOf: leafParameter,
  people: () => [],
  presents: () => ({}),
  effects: [
    ...stateEffects('laminate', {
      replace: ['albedo'],
      multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through', 'coat'],
      add: ['surface'],
    }),
    ...stateEffects('body', { add: ['through'] }),
  ],
  alter,
  propose: (_specimen, dice, { care }) => ({
    leaf: 'data',
    rubbing: drawByCare(dice, care, 0.9, 0.2),
    dirt: drawByCare(dice, care, 0.85, 0.15),
    corner: drawOne(dice, ['lower-left', 'lower-right']),
    side: 'verso',
    fold: drawByCare(dice, care, 16, 6),
  }),
  explain: explainHandling,
};
