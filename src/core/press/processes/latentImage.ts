import * as z from 'zod/mini';
import { enclosedArea } from '../art/enclosedArea.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { joinPaths, type Path, pathBounds, rectanglePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema, lengthSchema } from '../recipe/elementFields.ts';
import { boxOf } from './boxOf.ts';
import { LETTERING_FIELDS, setLetters } from './letters.ts';
import { boxAround, ruleBox } from './ruling.ts';

/**
 * A panel of raised ridges in which letters have ridges at right angles to the ground's: from above both print alike,
 * at a grazing angle one set hides its gaps and the letters stand out, and a quarter turn swaps them.
 */
export const latentImageSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  ...LETTERING_FIELDS,
  process: z.literal('latentImage'),
  area: frameSchema,
  pitch: z.number().check(z.gte(0.12), z.lte(0.6)),
  width: lengthSchema,
  /** µm that the ridges stand up; 34 if left out. */
  height: z.optional(z.int().check(z.gte(10), z.lte(80))),
});
type LatentImageElement = z.infer<typeof latentImageSchema>;

const PETROL: Ink = { colour: [0.05, 0.18, 0.22], ir: 0.12, transmission: 0.5, gloss: 0.2, uvDim: 0.4 };
const HEIGHT = 34;
/** How strongly ridges too fine for the picture shade it by their direction alone. */
const STRENGTH = 0.85;
/** px per mm below which the ridges would flicker; their even tone stands in for them. */
const RESOLVED = 18;
/** Degrees of the ground's ridges and of the letters'. */
const AZIMUTHS = { ground: 0, letters: 90 } as const;

function ridges(path: Path, clip: Path, { width, height = HEIGHT }: LatentImageElement, ink: Ink): readonly Item[] {
  const foot = Math.round(height * 0.35);
  const detail = { from: RESOLVED };
  return [
    strokeItem(path, width * 1.6, { raise: foot }, { clip, detail }),
    strokeItem(path, width, { ...ink, raise: height - foot }, { clip, detail }),
  ];
}

/** The ink as it looks and measures on the mean of ridges and gaps. */
function thinInk(ink: Ink, share: number, height: number): Ink {
  const thin = (answer: number): number => 1 - share * (1 - answer);
  const { colour, ir = 1, transmission = 1, uvDim = 1, gloss = 0 } = ink;
  return {
    ...(colour === undefined || 'stops' in colour
      ? {}
      : { colour: [thin(colour[0]), thin(colour[1]), thin(colour[2])] as const }),
    ir: thin(ir),
    transmission: thin(transmission),
    uvDim: thin(uvDim),
    gloss: gloss * share,
    raise: Math.round(height * share),
  };
}

export function drawLatentImage(element: LatentImageElement, desk: Desk): readonly Laid[] {
  const area = boxOf(element.area);
  const ink = desk.inkOf(element.ink, PETROL);
  const letters = joinPaths(element.text.split('\n').map((text, row) => setLetters(element, text, row).path));
  const within = pathBounds(letters) ?? area;
  const around = joinPaths([boxAround(area, enclosedArea(letters) < 0), letters]);
  const ground = ridges(ruleBox(area, element.pitch, AZIMUTHS.ground), around, element, ink);
  const hidden = ridges(ruleBox(within, element.pitch, AZIMUTHS.letters), letters, element, ink);
  const shine = (azimuth: number): Ink => ({ grating: { azimuth, lines: 0, strength: STRENGTH } });
  const even = thinInk(ink, element.width / element.pitch, element.height ?? HEIGHT);
  return layHere('print', [
    fillItem(rectanglePath(area), even, { detail: { below: RESOLVED } }),
    ...ground.map(item => ({ ...item, bounds: area })),
    ...hidden.map(item => ({ ...item, bounds: within })),
    fillItem(rectanglePath(area), shine(AZIMUTHS.ground)),
    fillItem(letters, shine(AZIMUTHS.letters)),
  ]);
}
