import type { Bench, BenchEvent } from '../../../../bench/Bench.ts';
import type { MapSource } from '../../../../bench/maps/MapSource.ts';
import { type SeenFace, seenFaces } from '../../../../bench/state/seenFaces.ts';

type Painted = Extract<BenchEvent, { kind: 'painted' }>;

/**
 * What is on the screen of a bench. Until a light that was switched on is painted the page still lies in the one before,
 * and a page that was turned to is not seen until it is painted.
 */
export function watchBench(
  bench: Bench,
  source: MapSource,
  host: HTMLElement,
): {
  readonly look: () => readonly SeenFace[];
  readonly stop: () => void;
} {
  let painted: Painted | null = null;
  const follow = (event: Event): void => {
    painted = (event as CustomEvent<Painted>).detail;
  };
  host.addEventListener('bench-painted', follow);
  return {
    look: () => {
      const state = bench.getState();
      if (painted === null || painted.face !== state.face) return [];
      return seenFaces({ ...state, light: painted.light }, source);
    },
    stop: () => host.removeEventListener('bench-painted', follow),
  };
}
