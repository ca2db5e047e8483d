import { sheetsOf } from '../../core/appearance/lights/lightModels.ts';
import type { Light } from '../../core/document/lights.ts';
import type { BenchState } from '../Bench.ts';
import type { MapSource } from '../maps/MapSource.ts';
import { QUICK } from '../maps/resolutions.ts';
import { faceBox } from '../view/faceBox.ts';
import { facingFace, turnPage } from '../view/layBook.ts';
import type { Picture } from './pictures.ts';
import { PREFETCH_RANK, wholeSet } from './planSheets.ts';
import { makeSet, type Want } from './sheetSet.ts';

/** What is likely to be asked for next, at rest: the page in the other lights, then the pages before and after in this one. */
export function planAhead(
  state: Pick<BenchState, 'book' | 'face' | 'spread' | 'light' | 'lights'>,
  source: MapSource,
  pages: readonly Picture[],
): readonly Want[] {
  const others = state.lights.filter(light => light !== state.light);
  const lights = pages.flatMap(picture => {
    const set = wholeSet(picture);
    return others.flatMap(light => wantsIn(light, set, 0));
  });
  const size = { width: state.book.width, height: state.book.height };
  const neighbours = ([1, -1] as const).flatMap(steps => {
    const face = turnPage(state.book, state.face, state.spread, steps);
    const facing = state.spread ? facingFace(state.book, face) : null;
    return [face, ...(facing === null ? [] : [facing.id])].filter(id => pages.every(page => page.face !== id));
  });
  const pagesNext = neighbours.flatMap(face =>
    wantsIn(state.light, makeSet({ source, face, size }, { region: faceBox(state.book), pxPerMm: QUICK }), 1),
  );
  return [...pagesNext, ...lights];
}

function wantsIn(light: Light, set: Want['set'], rank: number): readonly Want[] {
  return sheetsOf(light).map(sheet => ({ set, sheet, rank: PREFETCH_RANK + rank }));
}
