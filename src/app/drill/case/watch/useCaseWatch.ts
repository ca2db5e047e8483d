import { useCallback, useEffect, useRef } from 'react';
import type { Bench } from '../../../../bench/Bench.ts';
import type { MapSource } from '../../../../bench/maps/MapSource.ts';
import type { SeenFace } from '../../../../bench/state/seenFaces.ts';
import { isNoticeDue, isTimeUp } from '../../../../core/drills/caseClock.ts';
import { keepDraft } from '../../../../core/drills/workCase.ts';
import type { ShownPictures } from '../../../examining/reader/shownPictures.ts';
import type { DrillKeeper } from '../../../storage/keepDrill.ts';
import { type CaseClock, createCaseClock } from './createCaseClock.ts';
import { createLookout } from './createLookout.ts';
import { watchBench } from './watchBench.ts';

/** How often the screen is looked at, and how often the time is put on the device even where nothing else changes, ms. */
const BEAT = 100;
const KEEP = 1000;

type Watched = {
  readonly bench: Bench | null;
  readonly source: MapSource | null;
  readonly host: HTMLElement | null;
  /** Pictures of the document beside the bench. */
  readonly beside: ShownPictures | null;
};
type Told = { readonly tick: (elapsed: number) => void; readonly notice: () => void; readonly timeUp: () => void };

/**
 * While the case is open: its clock, what is looked at, and all of it on the device. Both rest while the page is hidden.
 * Returns what brings the drill up to this very moment, to be called before an answer is locked.
 */
export function useCaseWatch(
  keeper: DrillKeeper,
  { bench, source, host, beside }: Watched,
  isOpen: boolean,
  told: Told,
): () => void {
  const keepNow = useRef<() => void>(() => undefined);
  const tell = useRef(told);
  tell.current = told;
  useEffect(() => {
    const { open, policy } = keeper.store.getState().drill;
    if (!isOpen || bench === null || source === null || host === null || open === null) return;
    const clock: CaseClock = createCaseClock(open.elapsed, () => performance.now());
    const lookout = createLookout(open.trace, clock.elapsed);
    const watch = watchBench(bench, source, host);
    const look = (): readonly SeenFace[] => (document.hidden ? [] : [...watch.look(), ...(beside?.look() ?? [])]);
    let before = open.elapsed;
    let kept = open.elapsed;
    const keep = (): void => {
      const { face, light } = bench.getState();
      kept = clock.elapsed();
      keeper.change(drill => keepDraft(drill, { elapsed: kept, trace: lookout.trace(), face, light }));
    };
    const beat = (): void => {
      lookout.see(look());
      const elapsed = clock.elapsed();
      tell.current.tick(elapsed);
      if (isNoticeDue(policy, before, elapsed)) tell.current.notice();
      before = elapsed;
      if (elapsed - kept >= KEEP || isTimeUp(policy, elapsed)) keep();
      if (isTimeUp(policy, elapsed)) tell.current.timeUp();
    };
    const turn = (): void => {
      lookout.see(look());
      if (document.hidden) clock.halt();
      else clock.run();
      keep();
    };
    keepNow.current = keep;
    if (!document.hidden) clock.run();
    const timer = setInterval(beat, BEAT);
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pagehide', keep);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pagehide', keep);
      watch.stop();
      keep();
      keepNow.current = () => undefined;
    };
  }, [keeper, bench, source, host, beside, isOpen]);
  return useCallback(() => keepNow.current(), []);
}
