import * as z from 'zod/mini';
import { spineFrame } from '../art/pages/spineFrame.ts';
import { fillItem } from '../display/makeItem.ts';
import { polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';

/** A mark that runs off the fore-edge, one step further on each leaf: closed, the book shows a slanting stripe. */
export const indexMarkSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('indexMark'),
  /** Place of the leaf in the book, from 0. */
  leaf: z.int().check(z.gte(0), z.lte(60)),
  /** Where the first leaf's mark begins along the edge, and the step from leaf to leaf, mm. */
  first: z.number().check(z.gte(0), z.lte(120)),
  step: z.number().check(z.gte(0.5), z.lte(20)),
  /** Along the edge and into the page, mm. */
  length: z.number().check(z.gte(0.5), z.lte(20)),
  depth: z.number().check(z.gte(0.2), z.lte(6)),
});
type IndexMarkElement = z.infer<typeof indexMarkSchema>;

const BLEED = 0.6;

export function drawIndexMark(element: IndexMarkElement, desk: Desk): readonly Laid[] {
  const { at, reach } = spineFrame(desk);
  const from = element.first + element.leaf * element.step;
  const to = from + element.length;
  const inner = reach - element.depth;
  const mark = polylinePath([at(from, reach + BLEED), at(from, inner), at(to, inner), at(to, reach + BLEED)], true);
  return layHere('print', [fillItem(mark, desk.inkOf(element.ink))]);
}
