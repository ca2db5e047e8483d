import type { Specimen } from '../../../core/document/specimen.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { MarkTarget, PreparedMark } from '../../../core/scoring/admitMarks.ts';
import { matchPlace } from '../../../core/scoring/matchPlace.ts';
import type { PreparedKey } from '../../../core/scoring/preparedKey.ts';
import { countCommon, type Mask } from '../../../core/units/mask.ts';
import type { Ground } from './debriefItem.ts';
import { likenessOf, maskOfAreas } from './maskLikeness.ts';
import { wearUnder } from './wearUnder.ts';

/** Genuine features told of one mark; more would bury the first. */
const TOLD = 2;
/** Below this a feature hardly lies under the mark. */
const LEAST = 0.02;

function regionOf(target: MarkTarget): Extract<MarkTarget, { kind: 'region' }> | null {
  return target.kind === 'region' ? target : null;
}

/** The place whose grown region a mark touches most, without having met it. */
function nearPlace(key: PreparedKey, face: string, mask: Mask): Ground['near'] {
  const touched = key.places.map((place, at) => {
    const regions = place.signs.flatMap(sign => [sign.first, sign.second]).filter(target => target?.kind === 'region');
    const common = regions.map(region =>
      region?.kind === 'region' && region.face === face ? countCommon(region.grown, mask) : 0,
    );
    return { place: key.key.places[at]!, common: Math.max(0, ...common) };
  });
  const best = touched.toSorted((a, b) => b.common - a.common)[0];
  return best !== undefined && best.common > 0 ? best.place : null;
}

/** Features on a face under a mask, the most alike first. */
function featuresUnder(specimen: Specimen, face: string, mask: Mask): Ground['features'] {
  return specimen.features
    .filter(feature => feature.face === face)
    .map(feature => ({ feature, likeness: likenessOf(mask, maskOfAreas(feature.areas, mask)) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, TOLD)
    .map(({ feature }) => feature);
}

/** What is genuine where a mark found nothing (both halves of a pair speak of the first). */
export function genuineGround(
  key: PreparedKey,
  exercise: Exercise,
  specimen: Specimen,
  { mark, first, second }: PreparedMark,
): Ground {
  const region = regionOf(first) ?? (second === null ? null : regionOf(second));
  const wear = wearUnder(exercise, specimen, first, mark.light);
  if (region === null) return { near: null, ...wear, features: [] };
  return {
    near: nearPlace(key, region.face, region.mask),
    ...wear,
    features: featuresUnder(specimen, region.face, region.mask),
  };
}

/** The place of the key that a repeated mark meets. */
export function metPlace(key: PreparedKey, mark: PreparedMark): Ground['near'] {
  const at = key.places.findIndex(place => matchPlace(mark, place) !== null);
  return key.key.places[at] ?? null;
}
