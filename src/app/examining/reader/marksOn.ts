import type { Light } from '../../../core/document/lights.ts';
import { placesOf } from '../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { MarkPlace } from '../../../core/marks/place.ts';
import { isSameValue } from '../../../core/units/isSameValue.ts';

/** The marks of the document, and how one is made in the light that told; null where nothing can be marked. */
export type Marking = {
  readonly marks: readonly Mark[];
  readonly mark: ((place: MarkPlace, light: Light) => void) | null;
};

/** Marks that name a place, alone or as one end of a pair; where the place is a pair itself, those that name both its ends. */
export function marksOn(place: MarkPlace, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(mark =>
    placesOf(place).every(wanted => placesOf(mark.place).some(named => isSameValue(named, wanted))),
  );
}
