import { between, type Spot } from '../../press/art/polar.ts';
import { type Affine, applyAffine, composeAffine, moveBy, turnAbout } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { deg, mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Parameters } from '../deed.ts';
import { cutByHand } from '../materials/cutByHand.ts';
import { makeNoise } from '../materials/noise.ts';
import { boxRing, type Ring, ringBounds } from '../materials/ring.ts';
import { numberOf, textOf } from '../parameters.ts';

/** Corners of a piece of paper as its outline runs, and none. */
export const PHOTO_CORNERS = ['upper-left', 'upper-right', 'lower-right', 'lower-left', 'none'] as const;

export type PhotoGeometry = {
  /** What was pasted in. */
  readonly photo: Ring;
  /** The box the picture fills, a little larger than what was cut out of it. */
  readonly picture: Box;
  /** The piece of film that was cut out over it and laid back. */
  readonly window: Ring;
  /** As far as glue and blade went. */
  readonly touched: Ring;
  /** Strokes of the blade, longer than needed. */
  readonly scores: readonly (readonly [Spot, Spot])[];
  /** From where things lie on the page to where they would lie on it. */
  readonly placed: Affine;
  /** How that piece lies now. */
  readonly slip: { readonly map: Affine; readonly turn: number };
};

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: mm(x - by), y: mm(y - by), width: mm(width + 2 * by), height: mm(height + 2 * by) };
}

function centreOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}

function move(ring: Ring, map: Affine): Ring {
  return ring.map(([x, y]): Spot => {
    const moved = applyAffine(map, { x, y });
    return [moved.x, moved.y];
  });
}

/** Where the pieces lie: the first thing the dice of a substitution are rolled for. `portrait`: the genuine one. */
export function photoGeometry(portrait: Box, parameters: Parameters, dice: Dice): PhotoGeometry {
  const number = (name: string): number => numberOf(parameters, name);
  const placed = composeAffine(
    turnAbout(centreOf(portrait), deg(number('turn'))),
    moveBy(number('shiftX'), number('shiftY')),
  );
  const corner = PHOTO_CORNERS.indexOf(textOf(parameters, 'corner') as (typeof PHOTO_CORNERS)[number]);
  const cut = { wander: number('irregularity'), corner, clip: corner < 4 ? number('clip') : 0 };
  const straight = cutByHand(boxRing(grow(portrait, 0.15)), cut, dice);
  const jitter = (): number => (dice.next() - 0.5) * 0.35;
  const opened = move(boxRing(grow(portrait, 0.75)), placed);
  const window = opened.map(([x, y]): Spot => [x + jitter(), y + jitter()]);
  const heading = dice.next() * 360;
  const away = turnAbout({ x: 0, y: 0 }, deg(heading));
  const turn = (dice.next() - 0.5) * 0.9;
  const slipped = moveBy(away.a * number('slip'), away.b * number('slip'));
  const scores = window.map((from, i) => overrun(from, window[(i + 1) % window.length]!, dice));
  const photo = move(fray(straight, number('ragged'), dice), placed);
  return {
    photo,
    placed,
    picture: grow(ringBounds(photo, 0.1), 0.4),
    window,
    touched: move(boxRing(grow(portrait, 1.7)), placed),
    scores,
    slip: { map: composeAffine(turnAbout(centreOf(portrait), deg(turn)), slipped), turn },
  };
}

/** A blade drawn along a ruler begins before the corner and stops after the next. */
function overrun(from: Spot, to: Spot, dice: Dice): readonly [Spot, Spot] {
  const length = Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
  const [before, after] = [0.2 + 1.1 * dice.next(), 0.4 + 1.9 * dice.next() ** 2];
  return [between(to, from, 1 + before / length), between(from, to, 1 + after / length)];
}

/** mm between the places at which a torn or hacked edge turns. */
const FRAY = 0.45;

/** An outline whose edge is not clean but frayed, by `by` mm at most; no chance is used on a clean one. */
function fray(ring: Ring, by: number, dice: Dice): Ring {
  if (by === 0) return ring;
  const [across, down] = [makeNoise(dice, 1.1, 3), makeNoise(dice, 1.1, 3)];
  return ring.flatMap((from, i): Ring => {
    const to = ring[(i + 1) % ring.length]!;
    const count = Math.max(1, Math.round(Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2) / FRAY));
    return Array.from({ length: count }, (_, k): Spot => {
      const [x, y] = between(from, to, k / count);
      return [x + 2 * by * (across(x, y) - 0.5), y + 2 * by * (down(x, y) - 0.5)];
    });
  });
}
