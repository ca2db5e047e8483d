import * as z from 'zod/mini';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Ink } from '../display/ink.ts';
import { toneItem } from '../display/makeItem.ts';
import type { Screen } from '../display/screen.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, frameSchema, lengthSchema } from '../recipe/elementFields.ts';
import { portraitPlates } from './portraitPlates.ts';
import { PROCESS_COLOURS, PROCESS_TINTS, type ProcessColour } from './separation.ts';

const share = z.number().check(z.gte(0), z.lte(3));

/** The holder, printed digitally in four inks into the page: the person alone, without a background or an edge. */
export const portraitSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('portrait'),
  box: frameSchema,
  /** Distance of the drops in mm. */
  pitch: z.optional(lengthSchema),
  edges: z.optional(share),
  modelling: z.optional(share),
  contrast: z.optional(share),
  /** Coverage of the faint halo that lifts the person off the background, 0..1. */
  halo: z.optional(z.number().check(z.gte(0), z.lte(0.5))),
});
type PortraitElement = z.infer<typeof portraitSchema>;

/** Dyes let the near infrared pass; only black holds some of it back. */
const ANSWERS: Readonly<Record<ProcessColour, Ink>> = {
  cyan: { ir: 0.965, transmission: 0.82 },
  magenta: { ir: 0.97, transmission: 0.82 },
  yellow: {},
  black: { ir: 0.36, transmission: 0.45, uvDim: 0.12 },
};
const ANGLES: Readonly<Record<ProcessColour, number>> = { cyan: 15, magenta: 75, yellow: 0, black: 45 };
/** Drops are told apart from this many px per mm on. */
const DROPS_FROM = 44;
const DEFAULT_PITCH = 0.052;

export function drawPortrait(element: PortraitElement, desk: Desk): readonly Laid[] {
  const [x, y, width, height] = element.box;
  const box: Box = { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
  const { edges = 0.9, modelling = 0.35, contrast = 0.35, halo = 0.05 } = element;
  const plates = portraitPlates(desk.portrait, { edges, modelling, contrast, halo });
  const seed = desk.dice('drops').below(65536);
  const screenOf = (colour: ProcessColour): Screen => ({
    kind: 'spray',
    pitch: element.pitch ?? DEFAULT_PITCH,
    angle: ANGLES[colour],
    from: DROPS_FROM,
    seed: seed + 7 * PROCESS_COLOURS.indexOf(colour),
  });
  const items = PROCESS_COLOURS.map(colour =>
    toneItem(plates[colour], box, { colour: PROCESS_TINTS[colour], ...ANSWERS[colour] }, { screen: screenOf(colour) }),
  );
  return layHere('personalisation', items);
}
