import type { DrawnPlace, MarkPlace, SinglePlace } from './place.ts';

/** The one place of a mark, or the two of a pair. */
export function placesOf(place: MarkPlace): readonly SinglePlace[] {
  return place.kind === 'pair' ? [place.first, place.second] : [place];
}

/** Those that are drawn on a face. */
export function drawnPlaces(place: MarkPlace): readonly DrawnPlace[] {
  return placesOf(place).flatMap(single => (single.kind === 'region' ? [single] : []));
}
