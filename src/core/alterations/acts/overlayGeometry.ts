import type { Spot } from '../../press/art/polar.ts';
import { applyAffine, composeAffine, moveBy, turnAbout } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { deg, mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Parameters } from '../deed.ts';
import { cutByHand } from '../materials/cutByHand.ts';
import { boxRing, type Ring } from '../materials/ring.ts';
import { numberOf } from '../parameters.ts';

export type Overlay = {
  /** The piece of film. */
  readonly film: Ring;
  /** The box its picture fills. */
  readonly picture: Box;
  /** The corner that does not lie close. */
  readonly loose: Spot;
};

/** Where the film lies: the first thing the dice of an overlay are rolled for. `portrait`: the genuine one. */
export function overlayGeometry(portrait: Box, parameters: Parameters, dice: Dice): Overlay {
  const [right, down] = [numberOf(parameters, 'shiftX'), numberOf(parameters, 'shiftY')];
  const { x, y, width, height } = portrait;
  const beyond = numberOf(parameters, 'beyond');
  const sheet = boxRing({
    x: mm(x - beyond),
    y: mm(y - beyond),
    width: mm(width + 2 * beyond),
    height: mm(height + 2 * beyond),
  });
  const map = composeAffine(
    turnAbout({ x: x + width / 2, y: y + height / 2 }, deg(numberOf(parameters, 'turn'))),
    moveBy(right, down),
  );
  const corner = dice.below(4);
  const cut = cutByHand(sheet, { wander: numberOf(parameters, 'irregularity'), corner: -1, clip: 0 }, dice);
  const place = ([u, v]: Spot): Spot => {
    const moved = applyAffine(map, { x: u, y: v });
    return [moved.x, moved.y];
  };
  return {
    film: cut.map(place),
    picture: { x: mm(x + right), y: mm(y + down), width, height },
    loose: place(sheet[corner]!),
  };
}
