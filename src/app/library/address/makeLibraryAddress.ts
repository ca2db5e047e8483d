import type { Address } from '../../shell/address.ts';
import type { LibraryPlace } from './libraryPlace.ts';

/** The address of a place; numbers rounded to what the eye can tell apart, defaults left out. */
export function makeLibraryAddress(place: LibraryPlace): Address {
  const { view, lamp, tilt, loupe } = place;
  const query: Record<string, string> = { light: place.light };
  if (place.spread) query['spread'] = '1';
  if (lamp !== null) query['lamp'] = join([lamp.azimuth, lamp.elevation], 0);
  if (tilt !== null) query['tilt'] = join([tilt.x, tilt.y], 1);
  if (view !== null) {
    query['x'] = join([view.x], 2);
    query['y'] = join([view.y], 2);
    query['z'] = join([view.z], 2);
    if (view.turn !== 0) query['turn'] = join([view.turn], 1);
    if (view.flip) query['flip'] = '1';
  }
  if (loupe !== null) query['loupe'] = `${join([loupe.magnification], 1)},${join([loupe.x, loupe.y], 2)}`;
  if (place.feature !== null) query['feature'] = place.feature;
  return { path: ['library', place.specimen, place.face], query };
}

/** Without trailing zeros and without a negative zero. */
function join(numbers: readonly number[], places: number): string {
  return numbers.map(value => String(Number(value.toFixed(places)) + 0)).join(',');
}
