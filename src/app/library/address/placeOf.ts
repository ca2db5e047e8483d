import type { Bench, BenchChange, BenchState } from '../../../bench/Bench.ts';
import { fitOf } from '../../examining/fitAgain.ts';
import type { LibraryPlace } from './libraryPlace.ts';

/** Where the reader stands, read off the bench; lamp, tilt and loupe only where they are in use. */
export function placeOf(state: BenchState, specimen: string, feature: string | null): LibraryPlace {
  const { view, light, loupe } = state;
  return {
    specimen,
    face: state.face,
    light,
    spread: state.spread,
    lamp: light === 'oblique' ? state.lamp : null,
    tilt: light === 'tilt' ? state.tilt : null,
    view: { x: view.centre.x, y: view.centre.y, z: view.pxPerMm, turn: view.angle, flip: view.flipped },
    loupe: loupe.on ? { magnification: loupe.magnification, x: loupe.at.x, y: loupe.at.y } : null,
    feature,
  };
}

/** What the bench must change to stand there. */
export function toBenchChange({ face, light, spread, lamp, tilt, view, loupe }: LibraryPlace): BenchChange {
  return {
    face,
    light,
    spread,
    compare: null,
    ...(lamp === null ? {} : { lamp }),
    ...(tilt === null ? {} : { tilt }),
    ...(view === null
      ? {}
      : { view: { centre: { x: view.x, y: view.y }, pxPerMm: view.z, angle: view.turn, flipped: view.flip } }),
    loupe:
      loupe === null
        ? { on: false }
        : { on: true, held: true, magnification: loupe.magnification, at: { x: loupe.x, y: loupe.y } },
  };
}

/** Lays the place on the bench; where its address says nothing of the view, the whole page is shown upright. */
export function layPlace(bench: Bench, place: LibraryPlace): void {
  bench.update(toBenchChange(place));
  if (place.view !== null || bench.getState().size.width === 0) return;
  bench.update({ view: { angle: 0, flipped: false } });
  bench.update({ view: fitOf(bench.getState()) });
}
