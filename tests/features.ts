import { traceFeature } from '../src/core/appearance/traceFeature.ts';
import { differenceIn, differenceOutside } from '../src/core/appearance/visibility.ts';
import { FACE_SIZES } from '../src/core/document/formats.ts';
import type { SecurityFeature, Specimen } from '../src/core/document/specimen.ts';
import type { LeafPart } from '../src/core/press/drawLeaf.ts';
import { gridOf } from '../src/core/units/grid.ts';
import { makeMask, uniteMasks } from '../src/core/units/mask.ts';
import { rasterise } from '../src/core/units/rasterise.ts';
import { makeNodeEasel } from '../src/node/nodeEasel.ts';

/** The measure of SCORING.md 0b: so large a share of the px of a place differs by no more. */
const SHARE = 0.95;
const easel = makeNodeEasel();

/**
 * What is wrong with the lights a feature claims: leaving it out must change its own areas by 2 or more in each of
 * them (CIEDE2000), and the rest of the face by less than 1.
 */
export function judgeLights(
  specimen: Specimen,
  parts: readonly LeafPart[],
  feature: SecurityFeature,
): readonly string[] {
  const grid = gridOf(FACE_SIZES[specimen.format]);
  const mask = feature.areas.map(area => rasterise(area, grid)).reduce(uniteMasks, makeMask(grid));
  const maps = traceFeature(specimen, parts, feature.id, feature.face, feature.lights, easel);
  return feature.lights.flatMap(light => {
    const map = maps.get(light);
    if (map === undefined) return [`${feature.id}: nothing of it lies on ${feature.face}`];
    const [inside, outside] = [differenceIn(map, mask, SHARE), differenceOutside(map, mask, SHARE)];
    const told = `${feature.id} in ${light}: ${inside.toFixed(2)} in its areas, ${outside.toFixed(2)} elsewhere`;
    return inside >= 2 && outside < 1 ? [] : [told];
  });
}
