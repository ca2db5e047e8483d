import * as z from 'zod/mini';
import type { Ink } from '../display/ink.ts';
import { fillItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';
import { layMrz } from '../type/layMrz.ts';

/** The machine-readable zone of the specimen in OCR-B at its nominal places. */
export const mrzSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('mrz'),
  /** Which line, from above; all of them if left out. */
  line: z.optional(z.literal([1, 2, 3])),
});
type MrzElement = z.infer<typeof mrzSchema>;

/** Carbon black: as dark in the near infrared as in daylight (B900 of ICAO Doc 9303-3). */
export const CARBON_BLACK: Ink = { colour: [0.09, 0.09, 0.1], ir: 0.06, transmission: 0.42, uvDim: 0.1 };

export function drawMrz(element: MrzElement, desk: Desk): readonly Laid[] {
  const { mrz, format } = desk.specimen;
  if (mrz === null) throw new Error('an element prints a machine-readable zone that the specimen does not have');
  const ink = desk.inkOf(element.ink, CARBON_BLACK);
  return layHere(
    'personalisation',
    layMrz(mrz.lines, format)
      .filter((_, i) => element.line === undefined || i + 1 === element.line)
      .map(({ path }) => fillItem(path, ink)),
  );
}
