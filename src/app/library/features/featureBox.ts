import { areaBounds, faceBounds } from '../../../core/document/bounds.ts';
import { FEATURE_TABLE } from '../../../core/document/featureTerms.ts';
import type { DocumentFormat } from '../../../core/document/formats.ts';
import type { SecurityFeature } from '../../../core/document/specimen.ts';
import { mm } from '../../../core/units/length.ts';
import type { Box } from '../../../core/units/shape.ts';
import { areasBox } from './areasBox.ts';

/** mm of the page across which detail made for the loupe can be read on a screen. */
const READABLE = { width: 16, height: 9 };

/** What to show of a face for a feature: its areas, or a piece of the first where it is nothing but fine detail. */
export function featureBox({ term, areas }: Pick<SecurityFeature, 'term' | 'areas'>, format: DocumentFormat): Box {
  const isFine = FEATURE_TABLE[term].maps.every(map => map === 'vector');
  const first = areas[0];
  if (!isFine || first === undefined) return areasBox(areas, format);
  const { left, right, top, bottom } = areaBounds(first);
  const face = faceBounds(format);
  const { width, height } = READABLE;
  const within = (middle: number, size: number, end: number): number =>
    Math.min(Math.max(middle - size / 2, 0), end - size);
  return {
    x: mm(within((left + right) / 2, width, face.right)),
    y: mm(within((top + bottom) / 2, height, face.bottom)),
    width: mm(width),
    height: mm(height),
  };
}
