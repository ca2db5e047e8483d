import type { Bench } from '../../../bench/Bench.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import { placesOf } from '../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { SinglePlace } from '../../../core/marks/place.ts';
import { shapeBounds } from '../../../core/marks/tools/finishShape.ts';
import { uniteBoxes } from '../../../core/units/box.ts';
import { mm } from '../../../core/units/length.ts';
import type { Box } from '../../../core/units/shape.ts';

type Spot = { readonly face: FaceId; readonly box: Box };

/** Room around what is flown to, mm: a pin has none of its own. */
const ROOM = 3;

/** Shows a mark on the bench, as far as it lies on a page. The light stays. */
export async function flyToMark(bench: Bench, mark: Mark, zone: Specimen['mrz']): Promise<void> {
  const spots = placesOf(mark.place).flatMap(place => spotOf(bench, zone, place) ?? []);
  const [first] = spots;
  if (first === undefined) return;
  const boxes = spots.filter(spot => spot.face === first.face).map(spot => spot.box);
  await bench.flyTo(first.face, boxes.reduce(uniteBoxes));
}

function spotOf(bench: Bench, zone: Specimen['mrz'], place: SinglePlace): Spot | null {
  if (place.kind === 'region') {
    const { left, top, right, bottom } = shapeBounds(place.shape);
    const box = {
      x: mm(left - ROOM),
      y: mm(top - ROOM),
      width: mm(right - left + 2 * ROOM),
      height: mm(bottom - top + 2 * ROOM),
    };
    return { face: place.face, box };
  }
  if (place.kind === 'row' && place.source === 'mrz') return zone;
  if (place.kind !== 'document' || place.scope !== 'page') return null;
  const { width, height } = bench.getState().book;
  return { face: place.face, box: { x: mm(0), y: mm(0), width: mm(width), height: mm(height) } };
}
