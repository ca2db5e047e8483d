import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';

/** The page a document lies open at when the traveller hands it over: the one with the machine-readable zone. */
export function openingFace({ zones, leaves }: Pick<Specimen, 'zones' | 'leaves'>): FaceId {
  return zones.find(({ zone }) => zone === 'VII')?.face ?? `${leaves[0]?.id}.recto`;
}
