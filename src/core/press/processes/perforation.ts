import * as z from 'zod/mini';
import { atAngle } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';
import { fillItem } from '../display/makeItem.ts';
import { ellipsePath, joinPaths } from '../display/path.ts';
import type { Desk, Laid } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema, turnSchema } from '../recipe/elementFields.ts';
import { DOT_COLUMNS, dotsOf } from './dotMatrix.ts';

/** The document number, or a word, burnt through a leaf in round holes: the same on both faces. */
export const perforationSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('perforation'),
  /** The document number if left out. */
  text: z.optional(z.string().check(z.regex(/^[A-Z0-9 ]{1,20}$/))),
  /** Centre of the upper left hole of the first character's grid. */
  at: pairSchema,
  angle: z.optional(turnSchema),
  /** Distance of two holes. */
  pitch: lengthSchema,
  radius: z.number().check(z.gte(0.05), z.lte(0.5)),
});
type PerforationElement = z.infer<typeof perforationSchema>;

/** From one character to the next, in pitches. */
export const PERFORATION_ADVANCE = DOT_COLUMNS + 1.6;
/** Looking into a hole: the dark between the leaves. Light from behind comes through in full. */
const HOLE: Ink = {
  cover: [0.13, 0.11, 0.1],
  uvDim: 0,
  ir: 0.12,
  transmission: 1,
  lighten: 1,
  sink: 150,
};
/** The edge is browned by the beam and slightly burnt off. */
const RIM: Ink = { colour: [0.56, 0.38, 0.22], uvDim: 0.35, ir: 0.6, transmission: 0.92, sink: 22 };
const SCORCH: Ink = { colour: [0.93, 0.85, 0.72], uvDim: 0.8, transmission: 0.99 };
const RIM_WIDTH = 0.04;
const SCORCH_WIDTH = 0.11;

/** Centres of the holes of a text, character by character, in mm. */
export function perforationHoles(
  text: string,
  { at, angle = 0, pitch }: Pick<PerforationElement, 'at' | 'angle' | 'pitch'>,
): readonly (readonly (readonly [number, number])[])[] {
  return [...text].map((character, i) =>
    dotsOf(character).map(([column, row]) =>
      atAngle(atAngle(at, angle, (i * PERFORATION_ADVANCE + column) * pitch), angle - 90, row * pitch),
    ),
  );
}

export function drawPerforation(element: PerforationElement, desk: Desk): readonly Laid[] {
  const { radius } = element;
  return perforationHoles(element.text ?? desk.specimen.documentNumber, element).flatMap(holes => {
    const rings = (r: number) => joinPaths(holes.map(([x, y]) => ellipsePath(x, y, r, r)));
    const items = [
      fillItem(rings(radius + SCORCH_WIDTH), SCORCH),
      fillItem(rings(radius + RIM_WIDTH), RIM),
      fillItem(rings(radius), HOLE),
    ];
    return items.flatMap((item): readonly Laid[] => [
      { where: 'here', layer: 'hole', item },
      { where: 'reverse', layer: 'hole', item },
    ]);
  });
}
