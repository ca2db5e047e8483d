import type { FaceId } from '../../../core/document/face.ts';
import { FACE_SIZES } from '../../../core/document/formats.ts';
import { LIGHTS, type Light } from '../../../core/document/lights.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import { specimenFaces } from '../../../core/document/specimenFaces.ts';
import type { KeyPlace, KeySpot } from '../../../core/exercises/key.ts';
import { TELLING_LIGHTS } from '../../../core/exercises/tellingLights.ts';
import type { MarkPlace } from '../../../core/marks/place.ts';
import { VISIBLE_FROM } from '../../../core/scoring/pointTables.ts';
import { mm } from '../../../core/units/length.ts';
import type { Box } from '../../../core/units/shape.ts';
import type { DebriefItem } from './debriefItem.ts';
import { type Ring, ringsOf } from './rings.ts';

/** Where the bench goes for an item; `light` null keeps the lamp that burns. */
export type Flight = { readonly face: FaceId; readonly box: Box; readonly light: Light | null };

/** Less of the page than this around a small place would not tell where it is, mm. */
const LEAST = { width: 26, height: 16 } as const;

/**
 * The light to show a place in: the most telling of its class in which it is visible, else the one in which it differs most
 * from the genuine twin; null where nothing was computed.
 */
export function bestLight({ class: name, visibility }: Pick<KeyPlace, 'class' | 'visibility'>): Light | null {
  const telling = TELLING_LIGHTS[name]?.find(light => (visibility[light] ?? 0) >= VISIBLE_FROM);
  if (telling !== undefined) return telling;
  const computed = LIGHTS.filter(light => visibility[light] !== undefined);
  return computed.toSorted((a, b) => visibility[b]! - visibility[a]!)[0] ?? null;
}

function lightFor(item: DebriefItem): Light | null {
  if (item.kind === 'found' || item.kind === 'missed') return bestLight(item.place) ?? 'white';
  return item.mark.light;
}

function boxOf(rings: readonly Ring[], specimen: Specimen): Box {
  const points = rings.flatMap(ring => ring.points);
  const page = FACE_SIZES[specimen.format];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const side = (list: readonly number[], least: number, most: number): readonly [number, number] => {
    const [low, high] = [Math.max(0, Math.min(...list)), Math.min(most, Math.max(...list))];
    const size = Math.min(most, Math.max(high - low, least));
    return [Math.min(Math.max(0, (low + high - size) / 2), most - size), size];
  };
  const [x, width] = side(xs, LEAST.width, page.width);
  const [y, height] = side(ys, LEAST.height, page.height);
  return { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
}

/** The face that shows a spot which is no area: its own, the sheet's, or the data page. */
function faceFor(spot: KeySpot | MarkPlace, specimen: Specimen): FaceId {
  if (spot.kind === 'document' && spot.scope === 'page') return spot.face;
  if (spot.kind === 'book' && 'leaf' in spot) {
    const leaf = specimen.leaves[spot.leaf - 1];
    if (leaf !== undefined) return `${leaf.id}.recto`;
  }
  return dataFace(specimen);
}

/** The page with the holder's data, on which every debrief opens. */
export function dataFace(specimen: Specimen): FaceId {
  return specimen.mrz?.face ?? specimen.entries[0]?.face ?? specimenFaces(specimen)[0]!;
}

/** Where to look for an item: at its place in the key, or at the mark that found none. */
export function flightOf(item: DebriefItem, specimen: Specimen): Flight {
  const spot = item.kind === 'found' || item.kind === 'missed' ? item.place.main : item.mark.place;
  const rings = ringsOf(spot, specimen);
  const light = lightFor(item);
  const face = rings[0]?.face ?? faceFor(spot, specimen);
  const here = rings.filter(ring => ring.face === face);
  const { width, height } = FACE_SIZES[specimen.format];
  const whole = { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
  return { face, box: here.length === 0 ? whole : boxOf(here, specimen), light };
}
