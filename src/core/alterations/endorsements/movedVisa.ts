import type { Visa } from '../../document/endorsement.ts';
import { layEndorsement, VISA_SIZE } from '../../document/endorsementPlace.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Spot } from '../../press/art/polar.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { layItem } from '../../press/display/layItem.ts';
import { fillItem, strokeItem, toneItem } from '../../press/display/makeItem.ts';
import { polylinePath } from '../../press/display/path.ts';
import { type Laid, layHere } from '../../press/recipe/Desk.ts';
import { type Affine, composeAffine, moveBy } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Parameters } from '../deed.ts';
import { drawBetween } from '../materials/chance.ts';
import { makeNoise, rise } from '../materials/noise.ts';
import { paintField } from '../materials/paintField.ts';
import { boxRing, depthIn, type Ring, ringPath } from '../materials/ring.ts';
import { numberOf } from '../parameters.ts';

const LABEL = { x: mm(0), y: mm(0), width: mm(VISA_SIZE.width), height: mm(VISA_SIZE.height) };
/** mm beside the label that glue and torn paper reach. */
const BESIDE = 2;
const PX_PER_MM = 4;
/** Middle of the emblem on the label and how far it reaches, mm. */
const EMBLEM: Spot = [90.4, 30.4];
const EMBLEM_REACH = 6;

const GLUE: Ink = { colour: [0.95, 0.935, 0.88], uv365: [0.26, 0.33, 0.42], uv254: [0.07, 0.08, 0.1] };
/** Paper of another page that came away with the label, its print still on it. */
const CARRIED_PAPER: Ink = { cover: [0.955, 0.945, 0.91], ir: 0.93, raise: 26 };
const CARRIED_PRINT: Ink = { colour: [0.5, 0.42, 0.56], ir: 0.96 };
/** White paper that shows where the flakes broke. */
const CRACK: Ink = { cover: [0.93, 0.925, 0.9], replace: { coat: [0, 0, 0] } };

/** From mm of the label to those of its face. */
export function layLabel(visa: Visa, specimen: Pick<Specimen, 'leaves'>): Affine {
  return composeAffine(moveBy(-LABEL.width / 2, -LABEL.height / 2), layEndorsement(visa, specimen));
}

/** The edge of a label that was pulled off: nicked here and there, its corners bent and torn. */
export function tornEdge(torn: number, dice: Dice): Ring {
  const corners = boxRing(LABEL);
  return corners.flatMap((from, side) => {
    const [toX, toY] = corners[(side + 1) % 4]!;
    const count = 26;
    return Array.from({ length: count }, (_, i): Spot => {
      const [x, y] = [from[0] + ((toX - from[0]) * i) / count, from[1] + ((toY - from[1]) * i) / count];
      const isCorner = i < 2 || i > count - 2;
      const nick = dice.next() < 0.12 ? dice.next() * 1.4 : dice.next() * 0.12;
      const inward = torn * (nick + (isCorner ? 0.8 * dice.next() : 0));
      return [
        x + Math.sign(LABEL.width / 2 - x) * inward * (side % 2),
        y + Math.sign(LABEL.height / 2 - y) * inward * ((side + 1) % 2),
      ];
    });
  });
}

/** Scraps of the page it came from, along its edges: torn paper with the ends of that page’s lines. */
function scrapsOf(torn: number, dice: Dice): readonly Item[] {
  const count = Math.round(3 + 11 * torn);
  return Array.from({ length: count }, () => {
    const isAcross = dice.next() < 0.6;
    const length = 2 + 9 * dice.next() * torn;
    const along = dice.next() * ((isAcross ? LABEL.width : LABEL.height) - length);
    const isFar = dice.next() < 0.5;
    const reach = (0.3 + 1.4 * dice.next()) * torn;
    const steps = 9;
    const at = (share: number, out: number): Spot => {
      const [u, v] = [along + share * length, isFar ? (isAcross ? LABEL.height : LABEL.width) - 0.2 + out : 0.2 - out];
      return isAcross ? [u, v] : [v, u];
    };
    const outer = Array.from({ length: steps + 1 }, (_, i) => {
      const share = i / steps;
      return at(share, reach * Math.sin(Math.PI * share) ** 0.5 * (0.45 + 0.55 * dice.next()));
    });
    const path = ringPath([at(0, 0), ...outer, at(1, 0)]);
    const lines = Array.from({ length: 3 }, (_, i) =>
      strokeItem(polylinePath([at(0, 0.5 * i * reach), at(1, (0.25 + 0.4 * i) * reach)]), 0.12, CARRIED_PRINT, {
        clip: path,
      }),
    );
    return [fillItem(path, CARRIED_PAPER), ...lines];
  }).flat();
}

/** Glue pressed out all round, more in some places than in others. */
function glueAbout(edge: Ring, strength: number, dice: Dice): Item {
  const box = {
    x: mm(-BESIDE),
    y: mm(-BESIDE),
    width: mm(LABEL.width + 2 * BESIDE),
    height: mm(LABEL.height + 2 * BESIDE),
  };
  const beads = makeNoise(dice, 5, 3);
  const field = (x: number, y: number): number => {
    if (x > BESIDE && y > BESIDE && x < LABEL.width - BESIDE && y < LABEL.height - BESIDE) return 0;
    const out = -depthIn(edge, x, y);
    return strength * rise(out, 1.9 * (0.3 + 0.9 * beads(x, y)), 0) * rise(out, -1.6, -0.2);
  };
  return toneItem(paintField(box, PX_PER_MM, field), box, GLUE);
}

/** Creases from pulling: the label rose in folds and was smoothed down again. */
function wrinklesOf(relief: number, dice: Dice): readonly Item[] {
  const height = Math.round(relief);
  return Array.from({ length: 9 }, () => {
    const angle = 0.5 + 0.5 * dice.next();
    const [x, y] = [drawBetween(dice, 6, LABEL.width - 12), drawBetween(dice, 4, LABEL.height - 20)];
    const length = 8 + 24 * dice.next();
    const bow = (dice.next() - 0.5) * 4;
    const spots = Array.from({ length: 12 }, (_, i): Spot => {
      const share = i / 11;
      const off = bow * Math.sin(Math.PI * share);
      return [
        Math.min(LABEL.width - 1, x + length * share * Math.cos(angle) - off * Math.sin(angle)),
        Math.min(LABEL.height - 1, y + length * share * Math.sin(angle) + off * Math.cos(angle)),
      ];
    });
    const path = polylinePath(spots);
    return [
      strokeItem(path, 1.1, { raise: height * 0.4 }, { cap: 'round' }),
      strokeItem(path, 0.45, { raise: height * 0.6 }, { cap: 'round' }),
      strokeItem(path, 0.1, { colour: [0.9, 0.9, 0.89] }, { cap: 'round' }),
    ];
  }).flat();
}

/** The whole label no longer lies flat. */
function wavesOf(relief: number, dice: Dice): Item {
  const folds = makeNoise(dice, 11, 2);
  const field = (x: number, y: number): number => rise(folds(x, y), 0.35, 0.8);
  return toneItem(paintField(LABEL, PX_PER_MM, field), LABEL, { raise: Math.round(0.8 * relief) });
}

/** Flakes do not stretch: the emblem broke where the label was bent. */
function cracksOf(share: number, dice: Dice): readonly Item[] {
  const [middleX, middleY] = EMBLEM;
  return Array.from({ length: Math.round(2 + 16 * share) }, () => {
    const angle = dice.next() * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const off = (dice.next() - 0.5) * 2 * EMBLEM_REACH * 0.9;
    const half = Math.sqrt(Math.max(0, EMBLEM_REACH ** 2 - off ** 2));
    const spots = Array.from({ length: 8 }, (_, i): Spot => {
      const along = half * ((2 * i) / 7 - 1);
      const aside = off + (dice.next() - 0.5) * 0.9;
      return [middleX + along * cos - aside * sin, middleY + along * sin + aside * cos];
    });
    return strokeItem(polylinePath(spots), 0.1 + 0.12 * share * dice.next(), CRACK, { cap: 'round' });
  });
}

export type Moving = {
  /** On the page, under the label. */
  readonly under: readonly Laid[];
  /** On the label. */
  readonly over: readonly Laid[];
};

/** What pulling a label off one page and sticking it onto another leaves, in mm of its face. */
export function tracesOfMoving(edge: Ring, parameters: Parameters, map: Affine, dice: Dice): Moving {
  const lay = (items: readonly Item[]): readonly Laid[] =>
    layHere(
      'personalisation',
      items.map(item => layItem(item, map)),
    );
  const torn = numberOf(parameters, 'torn');
  return {
    under: lay(scrapsOf(torn, dice)),
    over: lay([
      glueAbout(edge, numberOf(parameters, 'glue'), dice),
      wavesOf(numberOf(parameters, 'wrinkle'), dice),
      ...wrinklesOf(numberOf(parameters, 'wrinkle'), dice),
      ...cracksOf(numberOf(parameters, 'cracked'), dice),
    ]),
  };
}
