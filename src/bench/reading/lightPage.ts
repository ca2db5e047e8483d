import { renderPlain } from '../../core/appearance/renderPlain.ts';
import { LAMP, NO_ADJUSTMENT, NO_TILT } from '../../core/appearance/scene.ts';
import type { SheetSet } from '../../core/appearance/sheetSet.ts';
import type { ShotGeometry, Target } from '../../core/appearance/shot.ts';
import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import { type LaidPage, picturesOf } from './layPage.ts';
import type { ReaderLight } from './Reading.ts';

/** The page in a light of the reader, without lamp, tilt or correction; the set must hold the sheets the light needs. */
export function lightPage(set: SheetSet, light: ReaderLight, page: LaidPage): ReaderPicture {
  const { width, height, view } = picturesOf(page);
  const target: Target = { width, height, words: new Uint32Array(width * height).fill(0xff000000) };
  const shot: ShotGeometry = {
    light,
    lamp: LAMP,
    tilt: NO_TILT,
    adjustment: NO_ADJUSTMENT,
    view,
    pivot: { x: page.face.width / 2, y: page.face.height / 2 },
    window: { x: 0, y: 0, width, height, round: false },
    exact: false,
    mix: 1,
    ground: true,
  };
  renderPlain(set, shot, target);
  return { width, height, data: new Uint8ClampedArray(target.words.buffer), pxPerMm: page.pxPerMm };
}
