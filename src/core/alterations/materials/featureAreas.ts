import { areaBounds } from '../../document/bounds.ts';
import { type FaceId, parseFaceId, type Side } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { SecurityFeature, Specimen } from '../../document/specimen.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';

/** The first feature of a kind (a term of the reference, such as E1); a specimen without it is our own mistake here. */
export function featureOf(specimen: Specimen, term: SecurityFeature['term']): SecurityFeature {
  const feature = specimen.features.find(candidate => candidate.term === term);
  if (feature === undefined) throw new Error(`${specimen.id} has no feature ${term}`);
  return feature;
}

/** Where a feature lies: its leaf, its side, and the box round its first area. */
export function placeOf(feature: SecurityFeature): {
  readonly face: FaceId;
  readonly leaf: string;
  readonly side: Side;
  readonly box: Box;
} {
  const { left, top, right, bottom } = areaBounds(feature.areas[0]!);
  const box = { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
  return { face: feature.face, ...parseFaceId(feature.face), box };
}

export function faceSizeOf({ format }: Specimen): { readonly width: number; readonly height: number } {
  return FACE_SIZES[format];
}
