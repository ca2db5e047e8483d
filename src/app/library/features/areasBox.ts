import { areaBounds, faceBounds } from '../../../core/document/bounds.ts';
import type { DocumentFormat } from '../../../core/document/formats.ts';
import { mm } from '../../../core/units/length.ts';
import type { Area, Box } from '../../../core/units/shape.ts';

/** A feature that fills more of the face than this, along one side, is seen on the whole face. */
const WIDE = 0.6;

/** What to show of a face for a feature: the box round its areas, or all of the face where they fill most of it. */
export function areasBox(areas: readonly Area[], format: DocumentFormat): Box {
  const bounds = areas.map(areaBounds);
  const left = Math.min(...bounds.map(box => box.left));
  const top = Math.min(...bounds.map(box => box.top));
  const width = Math.max(...bounds.map(box => box.right)) - left;
  const height = Math.max(...bounds.map(box => box.bottom)) - top;
  const face = faceBounds(format);
  const isWide = width > WIDE * face.right || height > WIDE * face.bottom;
  return isWide
    ? { x: mm(0), y: mm(0), width: mm(face.right), height: mm(face.bottom) }
    : { x: mm(left), y: mm(top), width: mm(width), height: mm(height) };
}
