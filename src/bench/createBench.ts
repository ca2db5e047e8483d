import type { Bench, BenchChange, BenchOptions } from './Bench.ts';
import type { BenchAction } from './input/actions.ts';
import { hoverOver } from './input/hoverOver.ts';
import { KEY_TABLE } from './input/keyTable.ts';
import { listenToKeys } from './input/listenToKeys.ts';
import { listenToPointers } from './input/listenToPointers.ts';
import { listenToWheel } from './input/listenToWheel.ts';
import { createHeart, type Heart } from './stage/heart.ts';
import { openBackend, openNearPlain } from './stage/openBackend.ts';
import { layoutOf } from './stage/pictures.ts';
import { actOn } from './state/actOn.ts';
import { flyView } from './state/flyView.ts';
import { faceMap, findPlace, findPoint, toBench, toFace } from './state/places.ts';
import { LIFE_SIZE } from './view/fitView.ts';

/** Length of a flight, ms. */
const FLIGHT = 350;
/** How long a lost graphics context is waited for, ms; then the bench goes on without. */
const PATIENCE = 3000;

/** Puts a bench into an element. The element gets its role and name from the app; the bench adds a picture and takes input on it. */
export function createBench(host: HTMLElement, given: BenchOptions): Bench {
  const options = { screenPxPerMm: LIFE_SIZE, keys: KEY_TABLE, onEvent: () => undefined, ...given };
  const heart = createHeart(host, options, options.onEvent);
  const { get, subscribe } = heart.store;
  const change = (what: BenchChange, since: number): void => {
    if (what.view !== undefined) heart.stopFlight();
    heart.change(what, since);
  };
  const act = (action: BenchAction, since: number): void => {
    change(actOn(get(), action, options.screenPxPerMm), since);
    const hovered = action === 'loupe' ? pointers.over() : null;
    const below = hovered === null ? null : hoverOver(get(), hovered, true);
    if (below !== null) change(below, since);
    options.onEvent({ kind: 'acted', action });
  };
  const input = { host, stage: heart.screen.stage, get, change, screenPxPerMm: options.screenPxPerMm };
  const pointers = listenToPointers(input);
  const stops = [
    pointers.stop,
    listenToKeys(host, options.keys, get, (action, event) => act(action, event.timeStamp)),
    listenToWheel(input),
  ];
  let lost = 0;
  const setBackend: Bench['setBackend'] = kind => {
    clearTimeout(lost);
    const watch = {
      lost: () => {
        lost = window.setTimeout(() => setBackend('plain'), PATIENCE);
      },
      restored: () => {
        clearTimeout(lost);
        heart.startAfresh();
      },
    };
    heart.takeBackend(openBackend(kind, watch, () => heart.takeBackend(openNearPlain())));
  };
  setBackend(options.backend ?? 'auto');
  return {
    getState: get,
    subscribe,
    update: what => change(what, performance.now()),
    perform: action => act(action, performance.now()),
    flyTo: (face, box, light) => fly(heart, options, { face, ...(light === undefined ? {} : { light }) }, box),
    highlight: highlights => heart.change({ highlights }, performance.now()),
    placeAt: point => findPlace(get(), point),
    pointOf: (face, at) => findPoint(get(), face, at),
    mapOf: face => faceMap(get(), face),
    toBench: (face, at) => toBench(get(), face, at),
    toFace: place => toFace(get(), place),
    setBackend,
    memory: heart.painter.memory,
    keys: options.keys,
    destroy: () => {
      clearTimeout(lost);
      for (const stop of stops) stop();
      heart.destroy();
    },
  };
}

function fly(
  heart: Heart,
  options: { readonly screenPxPerMm: number; readonly reducedMotion?: boolean },
  { face, ...rest }: Required<Pick<BenchChange, 'face'>> & Pick<BenchChange, 'light'>,
  box: Parameters<Bench['flyTo']>[1],
): Promise<void> {
  const isShown = layoutOf(heart.store.get()).faces.some(laid => laid.face.id === face);
  heart.change(isShown ? rest : { face, ...rest }, performance.now());
  const isStill = options.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  return heart.flyTo(flyView(heart.store.get(), face, box, options.screenPxPerMm), isStill ? 0 : FLIGHT);
}
