import type { BenchChange, BenchEvent, BenchOptions, BenchState } from '../Bench.ts';
import { applyChange, applySize } from '../state/applyChange.ts';
import { type BenchStore, createBenchStore } from '../state/benchStore.ts';
import { initialState } from '../state/initialState.ts';
import { isGlassMotion, isMotion, isSameFlat } from '../state/isMotion.ts';
import type { View } from '../view/view.ts';
import { createBlinker } from './blinker.ts';
import { createClock } from './clock.ts';
import { createFlight } from './flight.ts';
import { createPainter, type Motion, type Painter } from './painter.ts';
import { createPresenter } from './presenter.ts';
import type { StageBackend } from './StageBackend.ts';
import { createScreen, type Screen } from './screen.ts';

/** Stillness after which the picture sharpens, ms. */
const REST = 120;

/** State, screen and painter beating together: one redraw a frame and only after a change, coarse while something moves. */
export type Heart = {
  readonly store: BenchStore;
  readonly screen: Screen;
  readonly painter: Painter;
  /** `since`: when the input came that asks for it, ms of the page's clock. */
  readonly change: (change: BenchChange, since: number) => void;
  readonly flyTo: (view: View, ms: number) => Promise<void>;
  readonly stopFlight: () => void;
  readonly takeBackend: (backend: StageBackend) => void;
  /** Everything the backend held is lost. */
  readonly startAfresh: () => void;
  readonly destroy: () => void;
};

export function createHeart(
  host: HTMLElement,
  options: BenchOptions & { readonly screenPxPerMm: number },
  tell: (event: BenchEvent) => void,
): Heart {
  const { source, screenPxPerMm } = options;
  const store = createBenchStore(initialState(source.book, options.face, options.lights));
  const flight = createFlight();
  let isDirty = true;
  let lastMotion = Number.NEGATIVE_INFINITY;
  let asked: number | null = null;
  let lastGlass = Number.NEGATIVE_INFINITY;

  const mend = (): void => {
    isDirty = true;
    clock.soon();
  };
  const set = (next: BenchState): void => {
    if (isMotion(store.get(), next)) lastMotion = performance.now();
    if (isGlassMotion(store.get(), next)) lastGlass = performance.now();
    store.set(next);
    mend();
  };
  const beat = (now: number): void => {
    fitScreen();
    const flown = flight.at(now);
    if (flown !== null) set(applyChange(store.get(), { view: flown }, screenPxPerMm));
    blinker.follow(store.get());
    if (blinker.isOver() !== store.get().blinked) store.set({ ...store.get(), blinked: blinker.isOver() });
    const state = store.get();
    const motion = { page: flown !== null || now - lastMotion < REST, glass: now - lastGlass < REST };
    if (state.size.width > 0 && state.backend !== 'none') work(state, motion);
    store.publish();
  };
  const work = (state: BenchState, motion: Motion): void => {
    const isMoving = motion.page || motion.glass;
    if (painter.upload(!isMoving)) isDirty = true;
    painter.plan(state, blinker.isOver(), motion);
    if (isDirty || (!motion.page && presenter.last()?.coarse === true)) paint(state, motion);
    if (presenter.isDrawing()) presenter.carry(state);
    const sharp = presenter.last()?.sharp === true && !presenter.isDrawing() && !isMoving;
    const busy = painter.isBusy();
    if (busy !== state.busy || sharp !== state.sharp) store.set({ ...state, busy, sharp });
    if (flight.isOn() || painter.hasUploads(!isMoving)) clock.soon();
    if (isMoving) clock.later(REST + 10);
  };
  const paint = (state: BenchState, motion: Motion): void => {
    if (presenter.isDrawing()) return;
    isDirty = false;
    const painted = presenter.paint(state, blinker.isOver(), motion, asked);
    if (painted !== null && painted.light === state.light && painted.missing.length === 0) asked = null;
  };
  const fitScreen = (): void => {
    const state = store.get();
    const size = screen.measure();
    if (isSameFlat(size, state.size) || size.width === 0 || size.height === 0) return;
    set(applySize(state, size, screenPxPerMm));
    layCanvas();
  };
  const layCanvas = (): void => {
    const { width, height, ratio } = store.get().size;
    painter.resize(Math.round(width * ratio), Math.round(height * ratio));
    screen.layCanvas(store.get().size);
  };

  const clock = createClock(beat);
  const blinker = createBlinker(mend);
  const screen = createScreen(host, clock.soon);
  const painter = createPainter({
    source,
    screenPxPerMm,
    onArrival: clock.soon,
    onFailure: ({ code, message }) => tell({ kind: 'failed', code, text: message }),
  });
  const presenter = createPresenter({
    screen,
    painter,
    screenPxPerMm,
    words: options.words,
    current: store.get,
    tell,
    onPresented: clock.soon,
  });
  fitScreen();
  return {
    store,
    screen,
    painter,
    change: (what, since) => {
      if (Object.keys(what).length === 0) return;
      asked ??= since;
      set(applyChange(store.get(), what, screenPxPerMm));
    },
    flyTo: (to, ms) => {
      asked ??= performance.now();
      clock.soon();
      return flight.start(store.get().view, to, ms);
    },
    stopFlight: flight.stop,
    takeBackend: backend => {
      painter.setBackend(backend);
      screen.showCanvas(backend.canvas);
      layCanvas();
      set({ ...store.get(), backend: backend.name });
    },
    startAfresh: () => {
      painter.forget();
      mend();
    },
    destroy: () => {
      clock.stop();
      flight.stop();
      blinker.stop();
      painter.destroy();
      screen.destroy();
    },
  };
}
