import type { Ink, Rgb } from '../../press/display/ink.ts';
import type { Path } from '../../press/display/path.ts';
import { type Laid, layHere } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import { makeNoise } from '../materials/noise.ts';
import { type Abrasion, DAMAGE_SCALE } from './abrade.ts';
import { toneLevels } from './toneLevels.ts';

/** Of the ink that is left between the fibres daylight shows this much, infrared all. */
const SEEN = 0.3;

/** What rubbing leaves of old print: specks between the fibres that infrared still shows. `share` of the ink is left. */
export function layResidue(path: Path, ink: Ink, { box, depth }: Abrasion, share: number, dice: Dice): readonly Laid[] {
  if (path.length === 0 || share === 0) return [];
  const noise = makeNoise(dice, 0.16, 1);
  const { width, height } = depth;
  const pixels = Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) / DAMAGE_SCALE, Math.floor(i / width) / DAMAGE_SCALE];
    return Math.round(255 * Math.min(1, share * (0.45 + 1.1 * noise(x, y))));
  });
  return layHere('laminate', toneLevels({ width, height, pixels }, box, faded(ink), 2, path));
}

function faded({ colour, ir, transmission }: Ink): Ink {
  const printed: Rgb = colour === undefined || 'stops' in colour ? [0.1, 0.1, 0.1] : colour;
  const seen = (value: number): number => 1 - SEEN * (1 - value);
  return {
    colour: [seen(printed[0]), seen(printed[1]), seen(printed[2])],
    ...(ir === undefined ? {} : { ir }),
    ...(transmission === undefined ? {} : { transmission: seen(transmission) }),
  };
}
