import type { DrawnShape, MarkPlace, SinglePlace } from '../../../core/marks/place.ts';

/** The place with the shape of one end exchanged; an end that is not drawn stays. */
export function replaceShape(place: MarkPlace, end: 0 | 1, change: (before: DrawnShape) => DrawnShape): MarkPlace {
  const exchange = (single: SinglePlace): SinglePlace =>
    single.kind === 'region' ? { ...single, shape: change(single.shape) } : single;
  if (place.kind === 'pair') {
    return end === 0 ? { ...place, first: exchange(place.first) } : { ...place, second: exchange(place.second) };
  }
  return end === 0 ? exchange(place) : place;
}
