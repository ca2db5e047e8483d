import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { VizField } from '../../../core/document/vizFields.ts';
import type { Zone } from '../../../core/document/zones.ts';
import type { Position } from '../../../core/units/affine.ts';
import type { Box } from '../../../core/units/shape.ts';
import { zoneAt } from './guessFamily.ts';

/** Farther than this, mm, an entry is no help to find a place. */
const NEAR = 5;

/** What lies at a point of a face: the nearest printed entry, and the zone. */
export type Neighbourhood = { readonly entry: VizField | null; readonly zone: Zone | null };

function distanceToBox({ x, y, width, height }: Box, at: Position): number {
  return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));
}

/** What a place is near to, in the words of the form that is printed there. */
export function neighbourhoodOf(
  { entries, zones }: Pick<Specimen, 'entries' | 'zones'>,
  face: FaceId,
  at: Position,
): Neighbourhood {
  const near = entries
    .filter(entry => entry.face === face)
    .map(entry => ({
      field: entry.field,
      away: distanceToBox(entry.box, at),
      size: entry.box.width * entry.box.height,
    }))
    .filter(({ away }) => away <= NEAR)
    .sort((a, b) => a.away - b.away || a.size - b.size);
  return { entry: near[0]?.field ?? null, zone: zoneAt(zones, face, at) };
}
