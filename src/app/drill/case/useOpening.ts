import { useEffect, useState } from 'react';
import type { Bench } from '../../../bench/Bench.ts';
import { openCase } from '../../../core/drills/workCase.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import { makeId } from '../../storage/makeId.ts';

/** A case opens on a beat of this length, ms, so that the moment does not tell how much there was to draw. */
const BEAT = 400;
/** How long a picture that does not come is waited for, ms; then the case opens with what there is. */
const PATIENCE = 15_000;

type Opening = {
  readonly keeper: DrillKeeper;
  readonly bench: Bench | null;
  /** Opens the press of the case that comes after this one. */
  readonly layNext: () => void;
};

/**
 * Opens the case once its first picture stands sharp: the clock starts with something to look at, and whatever the bench
 * and the next case fetch has been fetched before.
 */
export function useOpening({ keeper, bench, layNext }: Opening): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (bench === null) return;
    layNext();
    bench.update({ keys: false, ...placeOf(keeper) });
    const began = performance.now();
    let timer = 0;
    const openOnBeat = (): void => {
      if (timer !== 0) return;
      const passed = performance.now() - began;
      const wait = Math.max(1, Math.ceil(passed / BEAT)) * BEAT - passed;
      timer = window.setTimeout(() => {
        bench.update({ keys: true });
        keeper.change(drill => openCase(drill, makeId(), Date.now()));
        setOpen(true);
      }, wait);
    };
    const look = (): void => {
      if (bench.getState().sharp) openOnBeat();
    };
    const stop = bench.subscribe(look);
    const late = window.setTimeout(openOnBeat, PATIENCE);
    look();
    return () => {
      stop();
      clearTimeout(timer);
      clearTimeout(late);
      setOpen(false);
    };
  }, [keeper, bench, layNext]);
  return isOpen;
}

/** What lay on the bench when the case was left. */
function placeOf(keeper: DrillKeeper): { readonly light?: ReturnType<Bench['getState']>['light'] } {
  const { open } = keeper.store.getState().drill;
  return open === null ? {} : { light: open.light };
}
