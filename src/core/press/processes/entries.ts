import * as z from 'zod/mini';
import { vizFieldSchema } from '../../document/vizFields.ts';
import type { Ink } from '../display/ink.ts';
import { fillItem } from '../display/makeItem.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS } from '../recipe/elementFields.ts';
import { measureEntries, type PrintedEntry } from './measureEntries.ts';
import { CARBON_BLACK } from './mrz.ts';

/** Entries of the visual zone that stand on this face: their captions with the background, or their values at issue. */
export const entriesSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('entries'),
  part: z.enum(['captions', 'values']),
  /** Which entries; all of this face when left out. */
  fields: z.optional(z.array(vizFieldSchema).check(z.minLength(1), z.maxLength(20))),
});
type EntriesElement = z.infer<typeof entriesSchema>;

const CAPTION_INK: Ink = { colour: [0.2, 0.38, 0.42], ir: 0.9, transmission: 0.8 };

export function drawEntries(element: EntriesElement, desk: Desk): readonly Laid[] {
  const { part, fields } = element;
  const wanted = ({ field, face }: PrintedEntry): boolean =>
    face.endsWith(`.${desk.side}`) && (fields === undefined || fields.includes(field));
  const entries = measureEntries(desk.specimen).filter(wanted);
  const ink = desk.inkOf(element.ink, part === 'captions' ? CAPTION_INK : CARBON_BLACK);
  const texts = entries.flatMap(entry => (part === 'captions' ? entry.caption : entry.value) ?? []);
  return layHere(
    part === 'captions' ? 'print' : 'personalisation',
    texts.map(({ path }) => fillItem(path, ink)),
  );
}
