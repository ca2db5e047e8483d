import { type GreyPicture, sampleGrey } from '../../press/display/greyPicture.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import { portraitPlates } from '../../press/processes/portraitPlates.ts';
import { PROCESS_COLOURS, PROCESS_TINTS, type ProcessColour } from '../../press/processes/separation.ts';
import type { PortraitPicture } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Box } from '../../units/shape.ts';
import type { Parameters } from '../deed.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { depthIn, type Ring, ringBounds } from '../materials/ring.ts';
import { numberOf, textOf } from '../parameters.ts';

type Inks = Readonly<Record<ProcessColour, Ink>>;
const COLOURS: Pick<Inks, 'cyan' | 'magenta' | 'yellow'> = {
  cyan: { ir: 0.97, uvDim: 0.8 },
  magenta: { ir: 0.975, uvDim: 0.75 },
  yellow: { uvDim: 0.7 },
};
/** Dyes leave the infrared alone; toner with carbon black in it is dark there, darker than the printer of the issuer. */
export const OVERPRINT_INKS: Readonly<Record<'dye' | 'carbon', Inks>> = {
  dye: { ...COLOURS, black: { ir: 0.9, uvDim: 0.5 } },
  carbon: { ...COLOURS, black: { ir: 0.14, uvDim: 0.3 } },
};
const ANGLES: Readonly<Record<ProcessColour, number>> = { cyan: 30, magenta: 0, yellow: 60, black: 20 };
const DROPS_FROM = 22;
const CRISPNESS = { edges: 0.7, modelling: 0.3, contrast: 0.4, halo: 0 };

/** Pale ink that goes first where the old part is darker than the new one. */
const PALE: Ink = { cover: [0.93, 0.92, 0.885], uvDim: 0.55 };
/** What binds the inks lies over the whole patch; it drinks the ultraviolet and a little infrared. */
function binderInk(parameters: Parameters): Ink {
  const dull = numberOf(parameters, 'dull');
  return { gloss: numberOf(parameters, 'gloss'), uvDim: 1 - dull, ir: 1 - 0.18 * dull };
}
/** Paler and darker blotches where it dried unevenly. */
const BLOTCH: Ink = { colour: [0.86, 0.83, 0.8] };
const BODY: Ink = { raise: 16 };
const PX_PER_MM = 6;

/** A plate that prints within a field alone, `density` times as strong as it was made. */
function plateWithin(plate: GreyPicture, box: Box, field: Field, density: number): GreyPicture {
  const { width, height } = plate;
  const pixels = plate.pixels.map((value, i) => {
    if (value === 0) return 0;
    const x = box.x + (((i % width) + 0.5) / width) * box.width;
    const y = box.y + ((Math.floor(i / width) + 0.5) / height) * box.height;
    return Math.min(255, Math.round(density * value * field(x, y)));
  });
  return { width, height, pixels };
}

function onto(box: Box, picture: GreyPicture): Field {
  return (x, y) => {
    const [u, v] = [(x - box.x) / box.width, (y - box.y) / box.height];
    return u < 0 || u > 1 || v < 0 || v > 1 ? 0 : sampleGrey(picture, u, v) / 255;
  };
}

/** Part of another face printed over the portrait. `place`: the box its whole picture would fill. */
export function layPart(
  patch: Ring,
  old: { readonly portrait: PortraitPicture; readonly box: Box },
  fresh: PortraitPicture,
  place: Box,
  parameters: Parameters,
  dice: Dice,
): readonly Item[] {
  const number = (name: string): number => numberOf(parameters, name);
  const box = ringBounds(patch, 0.3);
  const [ragged, drying, seed] = [makeNoise(dice, 1.3, 3), makeNoise(dice, 4.5, 3), dice.below(65536)];
  const soft = number('softness');
  const depth = surveyField(box, PX_PER_MM, (x, y) => depthIn(patch, x, y));
  const inked: Field = (x, y) => rise(depth(x, y) + 0.5 * soft * (ragged(x, y) - 0.5), 0, soft);
  const [was, now] = [onto(old.box, old.portrait.mask), onto(place, fresh.mask)];
  const pale: Field = (x, y) => number('opacity') * inked(x, y) * rise(Math.max(was(x, y), now(x, y)), 0, 0.6);
  const tone = (ink: Ink, field: Field): Item => toneItem(paintField(box, PX_PER_MM, field), box, ink);
  const plates = portraitPlates(fresh, CRISPNESS);
  const inks = OVERPRINT_INKS[textOf(parameters, 'ink') as keyof typeof OVERPRINT_INKS];
  const printed = PROCESS_COLOURS.map((colour, i) =>
    toneItem(
      plateWithin(plates[colour], place, (x, y) => (meets(box, x, y) ? inked(x, y) : 0), number('density')),
      place,
      { colour: PROCESS_TINTS[colour], ...inks[colour] },
      { screen: { kind: 'spray', pitch: number('pitch'), angle: ANGLES[colour], from: DROPS_FROM, seed: seed + i } },
    ),
  );
  return [
    tone(binderInk(parameters), (x, y) => rise(depth(x, y), -0.12, 0.15 + 0.7 * soft * ragged(y, x))),
    tone(PALE, pale),
    ...printed,
    tone(BLOTCH, (x, y) => number('blotch') * inked(x, y) * rise(drying(x, y), 0.45, 0.65)),
    tone(BODY, (x, y) => number('blotch') * inked(x, y) * (0.35 + 0.65 * rise(ragged(y, x), 0.4, 0.6))),
  ];
}

function meets({ x: left, y: top, width, height }: Box, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
