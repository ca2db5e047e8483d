import type { Person } from './person.ts';
import type { Shot } from './shot.ts';

/** The printed portrait, the person before the officer, and the portrait stored in the chip. */
export const PICTURES = ['document', 'live', 'chip'] as const;
export type PictureName = (typeof PICTURES)[number];

/** The full shot of a picture; the chip's comes from the same source as the printed one (ICAO Doc 9303-10), cropped wider. */
export function shotOf(shots: Person['shots'], picture: PictureName): Shot {
  return picture === 'chip' ? { ...shots.document, ...shots.chip } : shots[picture];
}
