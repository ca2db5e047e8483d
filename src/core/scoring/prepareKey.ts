import type { FaceId } from '../document/face.ts';
import { FRAUD_TREE } from '../document/fraudTree.ts';
import type { Key, KeyArea, KeyPlace, KeyRegion, KeySingle, KeySpot } from '../exercises/key.ts';
import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { type Grid, gridOf } from '../units/grid.ts';
import { growMask } from '../units/growMask.ts';
import { type Mm, mm } from '../units/length.ts';
import { fullMask, type Mask, makeMask, uniteMasks } from '../units/mask.ts';
import { rasterise } from '../units/rasterise.ts';
import { rasterToMask } from '../units/rasterRuns.ts';
import type { Booklet } from './booklet.ts';
import type { KeySign, KeyTarget, PreparedKey, PreparedPlace } from './preparedKey.ts';

/** Gathers what is wrong with a key while it is being prepared. */
type Desk = { readonly grid: Grid; readonly faces: ReadonlySet<FaceId>; readonly failures: Failure[] };

function note(desk: Desk, code: string, path: string, rule: string, expected = '', found = ''): void {
  desk.failures.push({ code: `scoring/${code}`, file: '', path, rule, expected, found });
}

function noteUnknownFace(desk: Desk, face: FaceId, path: string): void {
  if (!desk.faces.has(face)) note(desk, 'unknown-face', `${path}.face`, 'a key names faces of its document', '', face);
}

function prepareArea(desk: Desk, area: KeyArea, path: string): Mask {
  if (area.kind !== 'raster') return rasterise(area, desk.grid);
  const mask = rasterToMask(area, desk.grid);
  if (mask.ok) return mask.value;
  desk.failures.push(...mask.failures.map(failure => ({ ...failure, path })));
  return makeMask(desk.grid);
}

function prepareRegion(desk: Desk, region: KeyRegion, path: string): Mask {
  noteUnknownFace(desk, region.face, path);
  const masks = region.areas.map((area, i) => prepareArea(desk, area, `${path}.areas[${i}]`));
  const mask = masks.reduce(uniteMasks);
  if (mask.count === 0) note(desk, 'empty-region', path, 'a key region covers part of its page');
  return mask;
}

function prepareTarget(desk: Desk, target: KeySingle, tolerance: Mm, path: string): KeyTarget {
  if (target.kind === 'document' && target.scope === 'page') noteUnknownFace(desk, target.face, path);
  if (target.kind !== 'region') return target;
  const mask = prepareRegion(desk, target, path);
  return { kind: 'region', face: target.face, mask, grown: growMask(mask, tolerance) };
}

function prepareSign(desk: Desk, spot: KeySpot, tolerance: Mm, path: string): KeySign {
  if (spot.kind !== 'pair') return { first: prepareTarget(desk, spot, tolerance, path), second: null };
  return {
    first: prepareTarget(desk, spot.first, tolerance, `${path}.first`),
    second: prepareTarget(desk, spot.second, tolerance, `${path}.second`),
  };
}

function preparePlace(desk: Desk, place: KeyPlace, path: string): PreparedPlace {
  const tolerance = mm(place.tolerance);
  const main = prepareSign(desk, place.main, tolerance, `${path}.main`);
  const others = place.alternatives.map((spot, i) => prepareSign(desk, spot, tolerance, `${path}.alternatives[${i}]`));
  const { id, weight, visibility } = place;
  return { id, class: place.class, weight, visibility, signs: [main, ...others] };
}

/**
 * Faces on which nothing can be found because the page or the document as a whole is false. A document merely said to
 * be reported is genuine all over: marks on it are false marks.
 */
function wholeFaces(desk: Desk, key: Key): readonly FaceId[] {
  const whole = key.places
    .filter(place => FRAUD_TREE[place.class].family === 'whole-document')
    .map(place => place.main)
    .filter(spot => spot.kind === 'document');
  const pages = whole.flatMap(spot => (spot.scope === 'page' ? [spot.face] : []));
  const isWholeDocument = key.documentClass !== 'authentic' && key.documentClass !== 'forged';
  const coversAll = whole.some(spot => spot.scope === 'document') || (isWholeDocument && pages.length === 0);
  return coversAll ? [...desk.faces] : pages;
}

function prepareNeutral(desk: Desk, key: Key): ReadonlyMap<FaceId, Mask> {
  const neutral = new Map<FaceId, Mask>();
  for (const [i, region] of key.neutral.entries()) {
    const mask = prepareRegion(desk, region, `neutral[${i}]`);
    const earlier = neutral.get(region.face);
    neutral.set(region.face, earlier === undefined ? mask : uniteMasks(earlier, mask));
  }
  for (const face of wholeFaces(desk, key)) neutral.set(face, fullMask(desk.grid));
  return neutral;
}

/**
 * Rasterises and grows everything in a key once. Refused, with every reason: a face the booklet has not
 * (`scoring/unknown-face`), a region off its page (`scoring/empty-region`), a raster of another grid
 * (`units/raster-size`, `units/raster-runs`), two places of one id (`scoring/repeated-place`), and places in a case
 * that is to be admitted (`scoring/places-without-referral`).
 */
export function prepareKey(key: Key, booklet: Booklet): Result<PreparedKey> {
  const desk: Desk = { grid: gridOf(booklet), faces: new Set(booklet.faces), failures: [] };
  const places = key.places.map((place, i) => preparePlace(desk, place, `places[${i}]`));
  for (const [i, place] of places.entries()) {
    if (places.findIndex(({ id }) => id === place.id) === i) continue;
    note(desk, 'repeated-place', `places[${i}].id`, 'each place has its own id', '', place.id);
  }
  if (!key.referRequired && places.length > 0) {
    note(desk, 'places-without-referral', 'places', 'a case to be admitted has nothing to be found', '[]');
  }
  const neutral = prepareNeutral(desk, key);
  if (desk.failures.length > 0) return fail(...desk.failures);
  return succeed({ key, grid: desk.grid, faces: desk.faces, places, neutral });
}
