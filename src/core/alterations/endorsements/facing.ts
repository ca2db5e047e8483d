import type { Endorsement, Stamp } from '../../document/endorsement.ts';
import { endorsementArea, facingFace } from '../../document/endorsementPlace.ts';
import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import { postOf } from '../../document/world/borderPosts.ts';
import { genuineStamp } from '../../press/endorsements/drawStamp.ts';
import type { RegionSite } from '../act.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { mirroredArea } from '../text/behind.ts';

/** What a visa or stamp takes up on its page. */
export function siteOf(specimen: Specimen, endorsement: Endorsement): RegionSite {
  return { kind: 'region', face: endorsement.face, areas: [endorsementArea(endorsement, specimen)] };
}

/** The same place on the page that lies against it when the book is shut; none at either end of the book. */
function siteFacing(specimen: Specimen, endorsement: Endorsement): RegionSite | null {
  const face = facingFace(specimen, endorsement.face);
  if (face === null) return null;
  const { width } = faceSizeOf(specimen);
  return { kind: 'region', face, areas: [mirroredArea(endorsementArea(endorsement, specimen), width)] };
}

/** Where a stamp came off, still wet, on the page opposite; null where it did not. */
export function siteSetOff(specimen: Specimen, stamp: Stamp): RegionSite | null {
  const post = postOf(stamp.post);
  return post !== null && genuineStamp(stamp, post).setOff > 0 ? siteFacing(specimen, stamp) : null;
}

/** The leaf of the target and the one it faces. */
export function leavesAbout(specimen: Specimen, endorsement: Endorsement): readonly string[] {
  const facing = facingFace(specimen, endorsement.face);
  const own = parseFaceId(endorsement.face).leaf;
  return facing === null ? [own] : [own, parseFaceId(facing).leaf];
}
