import type { FaceId } from '../../../core/document/face.ts';
import type { Family } from '../../../core/document/fraudTree.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { Zone } from '../../../core/document/zones.ts';
import type { DrawnShape, MarkPlace } from '../../../core/marks/place.ts';
import { shapeBounds } from '../../../core/marks/tools/finishShape.ts';
import type { Position } from '../../../core/units/affine.ts';
import { coversPoint } from '../../../core/units/box.ts';
import { mm } from '../../../core/units/length.ts';

const BY_ZONE: Partial<Readonly<Record<Zone, Family>>> = { V: 'portrait', VII: 'mrz' };

/** The family a place by its kind suggests. */
export function familyOfKind(place: MarkPlace): Family {
  switch (place.kind) {
    case 'row':
      return place.source === 'chip' ? 'chip' : 'mrz';
    case 'book':
      return 'sheet-binding';
    case 'person':
      return 'person';
    case 'document':
      return 'whole-document';
    default:
      return 'data';
  }
}

/** A first guess at the family from where a mark lies on this document: the officer sees it and may change it. */
export function guessFamily({ zones }: Pick<Specimen, 'zones'>): (place: MarkPlace) => Family {
  return place => {
    if (place.kind !== 'region') return familyOfKind(place);
    const zone = zoneAt(zones, place.face, middleOfShape(place.shape));
    return (zone === null ? undefined : BY_ZONE[zone]) ?? familyOfKind(place);
  };
}

export function middleOfShape(shape: DrawnShape): Position {
  const { left, top, right, bottom } = shapeBounds(shape);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The smallest zone of a face at a point; null beside all. */
export function zoneAt(zones: Specimen['zones'], face: FaceId, at: Position): Zone | null {
  const point = { x: mm(at.x), y: mm(at.y) };
  const found = zones.filter(zone => zone.face === face && coversPoint(zone.box, point));
  const [smallest] = found.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  return smallest?.zone ?? null;
}
