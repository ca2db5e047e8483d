import * as z from 'zod/mini';
import { engraveEmblem, layEmblem } from '../art/emblem.ts';
import type { Engraved } from '../art/emblemEngraving.ts';
import { EMBLEM_PARTS } from '../art/emblemShape.ts';
import { starPath } from '../art/star.ts';
import { frameSchema, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { boxOf } from './boxOf.ts';
import { LETTERING_FIELDS, setLetters } from './letters.ts';
import { boxAround } from './ruling.ts';

/** Something drawn that several processes can lay down: the emblem, a line of letters, a star, or a ruled frame. */
export const figureSchema = z.discriminatedUnion('figure', [
  z.strictObject({
    figure: z.literal('emblem'),
    at: pairSchema,
    size: lengthSchema,
    style: z.enum(['flat', 'engraved']),
    parts: z.optional(z.array(z.enum(EMBLEM_PARTS)).check(z.minLength(1), z.maxLength(EMBLEM_PARTS.length))),
  }),
  z.strictObject({ figure: z.literal('letters'), ...LETTERING_FIELDS }),
  z.strictObject({ figure: z.literal('star'), at: pairSchema, size: lengthSchema }),
  z.strictObject({ figure: z.literal('frame'), box: frameSchema, width: lengthSchema }),
]);
export type Figure = z.infer<typeof figureSchema>;

/** The figure's areas (non-zero rule) and lines, mm. */
export function drawFigure(figure: Figure): readonly Engraved[] {
  switch (figure.figure) {
    case 'letters':
      return figure.text.split('\n').map((text, row) => ({ path: setLetters(figure, text, row).path }));
    case 'star':
      return [{ path: starPath(figure.at, 7, figure.size / 2, figure.size * 0.23) }];
    case 'frame':
      return [{ path: boxAround(boxOf(figure.box), true), width: figure.width }];
    case 'emblem': {
      const { at, size, parts, style } = figure;
      const place = { x: at[0], y: at[1], size, ...(parts === undefined ? {} : { parts }) };
      return style === 'flat' ? [{ path: layEmblem(place) }] : engraveEmblem(place);
    }
  }
}
