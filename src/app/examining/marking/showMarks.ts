import { drawnPlaces } from '../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { Grip } from './markingState.ts';
import type { ShownMark } from './markPaths.ts';
import { replaceShape } from './replaceShape.ts';

/** The number a mark is known by, from 1; it keeps it when others go. */
export function markNumber(mark: Pick<Mark, 'sequence'>): number {
  return mark.sequence + 1;
}

/** Marks as they are shown on the picture, the one in hand where the hand has it. */
export function showMarks(marks: readonly Mark[], grip: Grip | null = null): readonly ShownMark[] {
  return marks.flatMap(mark => {
    const place = grip?.id === mark.id ? replaceShape(mark.place, grip.place, () => grip.shape) : mark.place;
    const places = drawnPlaces(place);
    return places.length === 0 ? [] : [{ id: mark.id, label: String(markNumber(mark)), places }];
  });
}
