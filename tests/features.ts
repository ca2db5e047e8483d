import { traceFeature, traceParts } from '../src/core/appearance/traceFeature.ts';
import { differenceIn, differenceOutside } from '../src/core/appearance/visibility.ts';
import type { FaceId } from '../src/core/document/face.ts';
import { FACE_SIZES } from '../src/core/document/formats.ts';
import { LIGHTS, type Light } from '../src/core/document/lights.ts';
import type { SecurityFeature, Specimen } from '../src/core/document/specimen.ts';
import type { LeafPart } from '../src/core/press/drawLeaf.ts';
import { gridOf } from '../src/core/units/grid.ts';
import { mm } from '../src/core/units/length.ts';
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

/** From here on letters of this size are plain at a glance; 2 is where a difference begins to be visible. */
const PLAIN = 4;

/** Letters of 5 mm need no more to be judged, and a ninth of the px is a ninth of the time. */
const COARSE = 100 / 25.4;

/** Lights in which the word SPECIMEN is not plain on a face; where print cannot show (a cover against the light) holes must. */
export function judgeOverprint(specimen: Specimen, parts: readonly LeafPart[], face: FaceId): readonly string[] {
  const printed = plainness(specimen, parts, face, LIGHTS, element => element.process === 'overprint');
  const faint = LIGHTS.filter(light => printed.get(light)! < PLAIN);
  if (faint.length === 0) return [];
  const holes = (element: NonNullable<LeafPart['element']>): boolean =>
    element.process === 'perforation' && element.text === 'SPECIMEN';
  const punched = plainness(specimen, parts, face, faint, holes);
  return faint
    .filter(light => punched.get(light)! < PLAIN)
    .map(
      light =>
        `${face} in ${light}: ${printed.get(light)!.toFixed(2)} in print, ${punched.get(light)!.toFixed(2)} in holes`,
    );
}

/** How plainly elements show within the box they reach, light by light; 0 where they are not there. */
function plainness(
  specimen: Specimen,
  parts: readonly LeafPart[],
  face: FaceId,
  lights: readonly Light[],
  isMeant: (element: NonNullable<LeafPart['element']>) => boolean,
): ReadonlyMap<Light, number> {
  const grid = gridOf(FACE_SIZES[specimen.format]);
  const maps = traceParts(
    specimen,
    parts,
    ({ element }) => element !== null && isMeant(element),
    face,
    lights,
    easel,
    COARSE,
  );
  return new Map(
    lights.map(light => {
      const map = maps.get(light);
      if (map === undefined || map.width === 0) return [light, 0];
      const scale = map.columns / map.region.width;
      const [x, y] = [mm(map.left / scale), mm(map.top / scale)];
      const box = { x, y, width: mm(map.width / scale), height: mm(map.height / scale) };
      return [light, differenceIn(map, rasterise({ kind: 'rectangle', ...box }, grid), SHARE)];
    }),
  );
}
