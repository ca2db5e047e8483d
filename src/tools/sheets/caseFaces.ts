import { actOf } from '../../core/alterations/actTable.ts';
import { parametersOf } from '../../core/alterations/alterLeaf.ts';
import { type FaceId, parseFaceId } from '../../core/document/face.ts';
import type { Specimen } from '../../core/document/specimen.ts';
import { specimenFaces } from '../../core/document/specimenFaces.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { KeyPlace, KeyRegion } from '../../core/exercises/key.ts';
import { keyRegions, placeSpots } from '../../core/exercises/keySpots.ts';

/** More pages than these show nothing new of a whole book. */
const MOST = 5;

/** The faces a case is about, that of the machine-readable zone first: those its key names, then those of its acts. */
export function caseFaces({ acts, key }: Exercise, specimen: Specimen, drawn: readonly string[]): readonly FaceId[] {
  const spots = key.places.flatMap(place => placeSpots(place, '').map(({ spot }) => spot));
  const named = spots.flatMap(spot => ('face' in spot ? [spot.face] : []));
  const leaves = acts.flatMap(deed => actOf(deed.class).leavesOf(specimen, parametersOf(deed)));
  const faces = [
    ...(specimen.mrz === null ? [] : [specimen.mrz.face]),
    ...named,
    ...keyRegions(key).map(({ spot }) => spot.face),
    ...specimenFaces(specimen).filter(face => leaves.includes(parseFaceId(face).leaf)),
  ];
  return [...new Set(faces)].filter(face => drawn.includes(parseFaceId(face).leaf)).slice(0, MOST);
}

/** The regions of a place's main spot on a face. */
export function regionsOn(place: KeyPlace, face: FaceId): readonly KeyRegion[] {
  return placeSpots({ ...place, alternatives: [] }, '').flatMap(({ spot }) =>
    spot.kind === 'region' && spot.face === face ? [spot] : [],
  );
}

/** What is outlined on a face: main places, and where none lies there, the other signs. */
export function outlinedOn({ key }: Exercise, face: FaceId): readonly KeyRegion[] {
  const main = key.places.flatMap(place => regionsOn(place, face));
  if (main.length > 0) return main;
  return keyRegions(key).flatMap(({ spot }) => (spot.face === face ? [spot] : []));
}
