import type { FaceId } from '../../core/document/face.ts';
import type { Light } from '../../core/document/lights.ts';
import type { BenchState } from '../Bench.ts';
import type { MapFailure, MapSource } from '../maps/MapSource.ts';
import { composeShots } from './composeShots.ts';
import { glassSize } from './looks.ts';
import { composePictures, type Scene } from './pictures.ts';
import { planAhead } from './planAhead.ts';
import { planSheets } from './planSheets.ts';
import type { StageBackend } from './StageBackend.ts';
import { createSheetLoader } from './sheetLoader.ts';
import type { SheetSet } from './sheetSet.ts';
import { createSheetShelf, type SheetShelf } from './sheetShelf.ts';

/** Bytes of sheets kept beside those of the backend, and by the backend. */
const CACHE_BYTES = 64 * 2 ** 20;
const TEXTURE_BYTES = 192 * 2 ** 20;

/** Sheets handed over in one frame to a backend that takes them into its own thread. */
const UPLOADS_AFAR = 4;

/** What came of one frame. */
export type Painted = {
  readonly face: FaceId;
  /** The light that was painted: the one before while the sheets of the new one are on their way. */
  readonly light: Light;
  readonly coarse: boolean;
  readonly sharp: boolean;
  /** Faces in view that have no sheets yet. */
  readonly missing: readonly FaceId[];
};

/** What moves under the hand: the page, or only the glass above it. */
export type Motion = { readonly page: boolean; readonly glass: boolean };

/** Brings sheets to the backend and paints states with them; knows nothing of input and time. */
export type Painter = {
  readonly setBackend: (backend: StageBackend) => void;
  /** Everything the backend held is lost. */
  readonly forget: () => void;
  readonly resize: (width: number, height: number) => void;
  /** Hands over a sheet, or a few to a backend in a thread of its own; `ahead`: also what nothing on the screen waits for; true where the picture may look different now. */
  readonly upload: (ahead: boolean) => boolean;
  readonly hasUploads: (ahead: boolean) => boolean;
  readonly plan: (state: BenchState, blinked: boolean, motion: Motion) => void;
  /** `done` once it is on the canvas; null where that was at once. */
  readonly paint: (
    state: BenchState,
    blinked: boolean,
    motion: Motion,
  ) => { readonly painted: Painted; readonly done: Promise<void> | null } | null;
  readonly isBusy: () => boolean;
  readonly memory: () => { readonly sheets: number; readonly textures: number };
  readonly destroy: () => void;
};

type Options = {
  readonly source: MapSource;
  readonly screenPxPerMm: number;
  readonly onArrival: () => void;
  readonly onFailure: (failure: MapFailure) => void;
};

export function createPainter({ source, screenPxPerMm, onArrival, onFailure }: Options): Painter {
  let backend: StageBackend | null = null;
  let shelf: SheetShelf | null = null;
  let lastLight: Light | null = null;
  let awaited: readonly SheetSet[] = [];
  let painted: readonly SheetSet[] = [];
  const loader = createSheetLoader({
    shelf: () => shelf,
    cacheBytes: CACHE_BYTES,
    onArrival,
    onFailure,
  });
  const sceneOf = (state: BenchState, blinked: boolean): Scene => ({
    state,
    source,
    glass: glassSize(state),
    screenPxPerMm,
    blinked,
  });
  const composeIn = (state: BenchState, blinked: boolean, light: Light) => {
    const lit = { ...state, light };
    return composeShots(composePictures(sceneOf(lit, blinked)), lit, own => shelf?.complete(own) ?? []);
  };
  return {
    setBackend: next => {
      backend?.destroy();
      backend = next;
      shelf = createSheetShelf(next, TEXTURE_BYTES);
      lastLight = null;
      painted = [];
    },
    forget: () => shelf?.forget(),
    resize: (width, height) => backend?.resize(width, height),
    upload: ahead => {
      let isSeen = false;
      for (let count = backend?.keepsPages === true ? UPLOADS_AFAR : 1; count > 0; count--) {
        isSeen = loader.uploadOne(ahead) || isSeen;
      }
      return isSeen;
    },
    hasUploads: loader.hasUploads,
    plan: (state, blinked, motion) => {
      if (shelf === null) return;
      const pictures = composePictures(sceneOf(state, blinked));
      const wants = planSheets(pictures, shelf, motion);
      awaited = wants.map(want => want.set);
      shelf.use([...painted, ...awaited]);
      const pages = pictures.filter(picture => picture.part === 'page' && !picture.isReference);
      loader.want(motion.page || motion.glass ? wants : [...wants, ...planAhead(state, source, pages)]);
    },
    paint: (state, blinked, motion) => {
      if (backend === null || shelf === null) return null;
      const wanted = composeIn(state, blinked, state.light);
      const isInterim = wanted.missing.length > 0 && lastLight !== null && lastLight !== state.light;
      const before = isInterim ? composeIn(state, blinked, lastLight!) : wanted;
      const light = isInterim && before.missing.length === 0 ? lastLight! : state.light;
      const composition = light === state.light ? wanted : before;
      painted = [...wanted.used, ...composition.used];
      shelf.use([...painted, ...awaited]);
      const coarse = motion.page || (motion.glass && backend.keepsPages !== true);
      const drawn = backend.draw(composition.shots, coarse);
      lastLight = light;
      const isDone = light === state.light && composition.missing.length === 0 && composition.isSharp;
      const look = { face: state.face, light, coarse, sharp: isDone && !coarse, missing: composition.missing };
      return { painted: look, done: drawn ?? null };
    },
    isBusy: loader.isBusy,
    memory: () => ({ sheets: loader.bytes(), textures: backend?.memory() ?? 0 }),
    destroy: () => {
      loader.destroy();
      backend?.destroy();
    },
  };
}
