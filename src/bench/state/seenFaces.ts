import type { FaceId } from '../../core/document/face.ts';
import type { Light } from '../../core/document/lights.ts';
import type { Box } from '../../core/units/shape.ts';
import type { BenchState } from '../Bench.ts';
import type { MapSource } from '../maps/MapSource.ts';
import { glassSize } from '../stage/looks.ts';
import { composePictures, neededScale } from '../stage/pictures.ts';
import { LIFE_SIZE } from '../view/fitView.ts';

/** A face on the screen: the part of it in view (landscape mm), the light it lies in, and CSS px per mm. */
export type SeenFace = { readonly face: FaceId; readonly light: Light; readonly view: Box; readonly scale: number };

/** What of a document is on the screen: its page or both of a spread, what the glass shows, and a page of its own it is held against. */
export function seenFaces(state: BenchState, source: MapSource): readonly SeenFace[] {
  if (state.size.width === 0) return [];
  const scene = { state, source, glass: glassSize(state), screenPxPerMm: LIFE_SIZE, blinked: false };
  return composePictures(scene)
    .filter(picture => picture.source.key === source.key && picture.mix === 1)
    .flatMap(picture => {
      const { face, light, seen } = picture;
      return seen === null ? [] : [{ face, light, view: seen, scale: neededScale(picture) / state.size.ratio }];
    });
}
