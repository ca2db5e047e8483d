import type { ReaderLight } from '../../../bench/reading/Reading.ts';
import type { SeenFace } from '../../../bench/state/seenFaces.ts';
import type { BookFace } from '../../../bench/view/book.ts';
import { LOOK } from '../../../core/trace/lookedAt.ts';
import type { Box } from '../../../core/units/shape.ts';
import { type ScreenBox, seenInPicture, uprightOf } from './seenInPicture.ts';

/** A picture of the reader on the screen. `clipOf` says what it is cut off by. */
export type ShownPicture = {
  readonly face: BookFace;
  readonly light: ReaderLight;
  readonly region: Box;
  readonly element: { readonly getBoundingClientRect: () => ScreenBox };
  readonly clipOf: () => ScreenBox;
};

/** The pictures that the reader shows at the moment. */
export type ShownPictures = {
  /** Returns how to take it away. */
  readonly add: (picture: ShownPicture) => () => void;
  readonly look: () => readonly SeenFace[];
};

/**
 * What of a document is seen in the pictures of the reader counts as what is seen on the bench does: by the part in sight
 * and by its scale. Smaller than what counts as looked at it would only fill the trace, and is left out.
 */
export function createShownPictures(): ShownPictures {
  const shown = new Set<ShownPicture>();
  return {
    add: picture => {
      shown.add(picture);
      return () => shown.delete(picture);
    },
    look: () =>
      [...shown].flatMap(({ face, light, region, element, clipOf }) => {
        const seen = seenInPicture(uprightOf(face), region, element.getBoundingClientRect(), clipOf());
        return seen === null || seen.scale < LOOK.pxPerMm ? [] : [{ face: face.id, light, ...seen }];
      }),
  };
}
