import type { Ink } from '../../press/display/ink.ts';
import type { ToneItem } from '../../press/display/item.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import { mm } from '../../units/length.ts';
import type { Field } from './noise.ts';
import { paintField } from './paintField.ts';

const PX_PER_MM = 2;

/** Ink over a whole face, as thick as a field says. */
export function overFace(
  { width, height }: { readonly width: number; readonly height: number },
  ink: Ink,
  field: Field,
): ToneItem {
  const box = { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
  return toneItem(paintField(box, PX_PER_MM, field), box, ink);
}
