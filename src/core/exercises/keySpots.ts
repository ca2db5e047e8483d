import type { NamedPlace } from '../marks/place.ts';
import type { Key, KeyPlace, KeyRegion, KeySingle, KeySpot } from './key.ts';

/** A single place inside a key with its path in the exercise, such as `key.places[0].alternatives[1].first`. */
export type FiledSpot<Spot> = { readonly path: string; readonly spot: Spot };

function singles(spot: KeySpot, path: string): readonly FiledSpot<KeySingle>[] {
  if (spot.kind !== 'pair') return [{ path, spot }];
  return [
    { path: `${path}.first`, spot: spot.first },
    { path: `${path}.second`, spot: spot.second },
  ];
}

/** Every single place by which one thing can be found, pairs taken apart. */
export function placeSpots(place: KeyPlace, path: string): readonly FiledSpot<KeySingle>[] {
  return [
    ...singles(place.main, `${path}.main`),
    ...place.alternatives.flatMap((spot, index) => singles(spot, `${path}.alternatives[${index}]`)),
  ];
}

/** The regions of a key, neutral ones too. */
export function keyRegions(key: Key): readonly FiledSpot<KeyRegion>[] {
  return [
    ...keySpots(key).flatMap(({ path, spot }) => (spot.kind === 'region' ? [{ path, spot }] : [])),
    ...key.neutral.map((spot, index) => ({ path: `key.neutral[${index}]`, spot })),
  ];
}

export function keyNamedPlaces(key: Key): readonly FiledSpot<NamedPlace>[] {
  return keySpots(key).flatMap(({ path, spot }) => (spot.kind === 'region' ? [] : [{ path, spot }]));
}

function keySpots(key: Key): readonly FiledSpot<KeySingle>[] {
  return key.places.flatMap((place, index) => placeSpots(place, `key.places[${index}]`));
}
