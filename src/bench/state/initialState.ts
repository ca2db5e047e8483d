import { LAMP, NO_ADJUSTMENT, NO_TILT } from '../../core/appearance/scene.ts';
import type { FaceId } from '../../core/document/face.ts';
import { LIGHTS, type Light } from '../../core/document/lights.ts';
import type { BenchState } from '../Bench.ts';
import type { Book } from '../view/book.ts';
import { LIFE_SIZE } from '../view/fitView.ts';

export const LOUPE_LEAST = 2;
export const LOUPE_MOST = 40;
/** No more than three changes a second. */
export const PERIOD_LEAST = 700;
export const PERIOD_USUAL = 1600;

export function initialState(book: Book, face: FaceId | undefined, lamps: readonly Light[] = LIGHTS): BenchState {
  const first = book.faces.find(({ id }) => id === face) ?? book.faces[0];
  if (first === undefined) throw new Error('a book without faces cannot lie on the bench');
  return {
    book,
    face: first.id,
    spread: false,
    light: 'white',
    lights: LIGHTS.filter(light => light === 'white' || lamps.includes(light)),
    lamp: LAMP,
    tilt: NO_TILT,
    view: { centre: { x: 0, y: 0 }, pxPerMm: LIFE_SIZE, angle: 0, flipped: false },
    tool: 'hand',
    loupe: { on: false, at: { x: 0, y: 0 }, magnification: 10, held: false },
    ruler: { on: false, from: null, to: null, open: false },
    adjustment: NO_ADJUSTMENT,
    exact: false,
    reference: null,
    compare: null,
    blinked: false,
    highlights: [],
    highlightsHidden: false,
    keys: true,
    size: { width: 0, height: 0, ratio: 1 },
    backend: 'none',
    busy: true,
    sharp: false,
    canMark: true,
  };
}
