import type { BenchEvent, BenchOptions, BenchState } from '../Bench.ts';
import { drawOverlay } from '../overlay/drawOverlay.ts';
import { carryPicture } from './carryPicture.ts';
import { cursorOf, glassSize, WORDS } from './looks.ts';
import type { Motion, Painted, Painter } from './painter.ts';
import type { Screen } from './screen.ts';

/** Brings one frame after the other to the screen, picture and overlay of one state together. */
export type Presenter = {
  /** `asked`: when the input came that this frame answers, ms of the page's clock; null when nobody asked. */
  readonly paint: (state: BenchState, blinked: boolean, motion: Motion, asked: number | null) => Painted | null;
  /** While a frame is on its way the one before is moved along. */
  readonly carry: (state: BenchState) => void;
  readonly isDrawing: () => boolean;
  /** The frame on the screen. */
  readonly last: () => Painted | null;
};

type Options = {
  readonly screen: Screen;
  readonly painter: Painter;
  readonly screenPxPerMm: number;
  readonly words: BenchOptions['words'];
  readonly current: () => BenchState;
  readonly tell: (event: BenchEvent) => void;
  readonly onPresented: () => void;
};

export function createPresenter(options: Options): Presenter {
  const { screen, painter, screenPxPerMm, tell } = options;
  const words = options.words ?? WORDS;
  let isDrawing = false;
  let last: Painted | null = null;
  let shown: BenchState | null = null;
  const carry = (state: BenchState): void => screen.carry(shown === null ? null : carryPicture(shown, state));
  const present = (state: BenchState, painted: Painted, since: number): void => {
    isDrawing = false;
    shown = state;
    last = painted;
    screen.showOverlay(drawOverlay(state, { glass: glassSize(state), screenPxPerMm, words, missing: painted.missing }));
    screen.showCursor(cursorOf(state));
    carry(options.current());
    const { face, light, coarse, sharp } = painted;
    tell({ kind: 'painted', face, light, coarse, sharp, ms: performance.now() - since });
  };
  return {
    paint: (state, blinked, motion, asked) => {
      const since = asked ?? performance.now();
      const frame = painter.paint(state, blinked, motion);
      if (frame === null) return null;
      isDrawing = frame.done !== null;
      if (frame.done === null) present(state, frame.painted, since);
      else void frame.done.then(() => present(state, frame.painted, since)).then(options.onPresented);
      return frame.painted;
    },
    carry,
    isDrawing: () => isDrawing,
    last: () => last,
  };
}
