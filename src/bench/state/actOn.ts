import { type Light, lightSchema } from '../../core/document/lights.ts';
import type { Position } from '../../core/units/affine.ts';
import type { BenchChange, BenchState } from '../Bench.ts';
import type { BenchAction, PlainAction } from '../input/actions.ts';
import { glassMagnification, layoutOf, panesOf } from '../stage/pictures.ts';
import { fitView } from '../view/fitView.ts';
import { turnPage } from '../view/layBook.ts';
import { flipView, panView, turnViewAbout, zoomAbout } from '../view/moveView.ts';
import type { View } from '../view/view.ts';
import { middleOf, toBenchStep } from '../view/viewMap.ts';

const ZOOM_STEP = 1.25;
const TURN_STEP = 90;
const PAN_SHARE = 0.15;
const LAMP_STEP = { azimuth: 10, elevation: 4 } as const;
const TILT_STEP = 3;
const MAGNIFY_STEP = 1.25;
/** Steps of loupe and ruler by key, CSS px. */
const LOUPE_STEP = 24;
const RULER_STEP = 1;

const WAYS: Readonly<Record<'left' | 'right' | 'up' | 'down', Position>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

const RULER_AWAY: BenchState['ruler'] = { on: false, from: null, to: null, open: false };

type Act = (state: BenchState, screenPxPerMm: number) => BenchChange;

const byZoom =
  (factor: number): Act =>
  state => {
    const pane = panesOf(state)[0];
    return { view: zoomAbout(state.view, pane, middleOf(pane), state.view.pxPerMm * factor) };
  };

const byTurn =
  (degrees: number): Act =>
  state => {
    const pane = panesOf(state)[0];
    return { view: turnViewAbout(state.view, pane, middleOf(pane), degrees) };
  };

const byPan =
  (way: Position): Act =>
  state => {
    const { width, height } = panesOf(state)[0];
    return { view: panView(state.view, { x: -way.x * width * PAN_SHARE, y: -way.y * height * PAN_SHARE }) };
  };

const byLamp =
  (way: Position): Act =>
  ({ lamp }) => ({
    lamp: {
      azimuth: lamp.azimuth - way.x * LAMP_STEP.azimuth,
      elevation: lamp.elevation - way.y * LAMP_STEP.elevation,
    },
  });

const byTilt =
  (way: Position): Act =>
  ({ tilt, view }) => ({ tilt: tiltBy(tilt, view, { x: way.x * TILT_STEP, y: way.y * TILT_STEP }) });

const byLoupe =
  (way: Position): Act =>
  state => {
    const step = toBenchStep(state.view, { x: way.x * LOUPE_STEP, y: way.y * LOUPE_STEP });
    const at = { x: state.loupe.at.x + step.x, y: state.loupe.at.y + step.y };
    return { loupe: { at, held: true }, ...followPlace(state, at) };
  };

const byRuler =
  (way: Position): Act =>
  state => {
    const end = state.ruler.to ?? state.ruler.from ?? state.view.centre;
    const step = toBenchStep(state.view, { x: way.x * RULER_STEP, y: way.y * RULER_STEP });
    return {
      ruler: { on: true, open: false, from: state.ruler.from ?? end, to: { x: end.x + step.x, y: end.y + step.y } },
    };
  };

/** The page pushed like a ball under the hand, by degrees to the right and downwards as seen, whichever way it is turned. */
export function tiltBy(tilt: BenchState['tilt'], view: View, push: Position): BenchState['tilt'] {
  const { x, y } = toBenchStep({ ...view, pxPerMm: 1 }, push);
  return { x: tilt.x - y, y: tilt.y + x };
}

/** Keeps a place moved by key in sight: the view follows it once it nears the edge of the pane. */
function followPlace(state: BenchState, at: Position): BenchChange {
  const pane = panesOf(state)[0];
  const dx = (at.x - state.view.centre.x) * state.view.pxPerMm;
  const dy = (at.y - state.view.centre.y) * state.view.pxPerMm;
  const isNear = Math.hypot(dx, dy) < 0.42 * Math.min(pane.width, pane.height);
  return isNear
    ? {}
    : {
        view: {
          ...state.view,
          centre: {
            x: state.view.centre.x + (at.x - state.loupe.at.x),
            y: state.view.centre.y + (at.y - state.loupe.at.y),
          },
        },
      };
}

/** Where the glass comes down: where it was while that is in sight, else in the middle. */
function placeForGlass({ loupe, view, size }: BenchState): Position {
  const away = Math.hypot(loupe.at.x - view.centre.x, loupe.at.y - view.centre.y) * view.pxPerMm;
  return away < 0.5 * Math.min(size.width, size.height) ? loupe.at : view.centre;
}

const byMagnification =
  (factor: number): Act =>
  (state, screenPxPerMm) => ({
    loupe: { on: true, magnification: glassMagnification(state, screenPxPerMm) * factor },
  });

const byCompare =
  (mode: NonNullable<BenchState['compare']>): Act =>
  ({ compare }) => ({ compare: compare === mode ? null : mode });

const byPages =
  (steps: 1 | -1): Act =>
  ({ book, face, spread, compare }) => ({ face: turnPage(book, face, spread && compare === null, steps) });

/** Leaves the innermost thing one is in: the ruler, a tool, the loupe, the comparison. */
function leave({ ruler, tool, loupe, compare }: BenchState): BenchChange {
  if (ruler.on) return { ruler: RULER_AWAY, ...(tool === 'ruler' ? { tool: 'hand' } : {}) };
  if (tool !== 'hand') return { tool: 'hand' };
  if (loupe.on) return { loupe: { on: false, held: false } };
  return compare === null ? {} : { compare: null };
}

function measure({ ruler, tool }: BenchState): BenchChange {
  return ruler.on && tool === 'ruler' ? { ruler: RULER_AWAY, tool: 'hand' } : { ruler: { on: true }, tool: 'ruler' };
}

const ACTS: Readonly<Record<PlainAction, Act>> = {
  'zoom-in': byZoom(ZOOM_STEP),
  'zoom-out': byZoom(1 / ZOOM_STEP),
  fit: (state, screenPxPerMm) => ({
    view: fitView(state.view, layoutOf(state).bounds, panesOf(state)[0], screenPxPerMm),
  }),
  'life-size': (state, screenPxPerMm) => byZoom(screenPxPerMm / state.view.pxPerMm)(state, screenPxPerMm),
  'turn-left': byTurn(TURN_STEP),
  'turn-right': byTurn(-TURN_STEP),
  flip: ({ view }) => ({ view: flipView(view) }),
  'pan-left': byPan(WAYS.left),
  'pan-right': byPan(WAYS.right),
  'pan-up': byPan(WAYS.up),
  'pan-down': byPan(WAYS.down),
  'next-page': byPages(1),
  'previous-page': byPages(-1),
  spread: ({ spread }) => ({ spread: !spread }),
  loupe: state => ({ loupe: { on: !state.loupe.on, held: false, at: placeForGlass(state) } }),
  'hold-loupe': ({ loupe }) => ({ loupe: { held: !loupe.held } }),
  'magnify-more': byMagnification(MAGNIFY_STEP),
  'magnify-less': byMagnification(1 / MAGNIFY_STEP),
  'loupe-left': byLoupe(WAYS.left),
  'loupe-right': byLoupe(WAYS.right),
  'loupe-up': byLoupe(WAYS.up),
  'loupe-down': byLoupe(WAYS.down),
  'lamp-left': byLamp({ x: -1, y: 0 }),
  'lamp-right': byLamp({ x: 1, y: 0 }),
  'lamp-up': byLamp({ x: 0, y: -1 }),
  'lamp-down': byLamp({ x: 0, y: 1 }),
  'tilt-left': byTilt(WAYS.left),
  'tilt-right': byTilt(WAYS.right),
  'tilt-up': byTilt(WAYS.up),
  'tilt-down': byTilt(WAYS.down),
  'tilt-flat': () => ({ tilt: { x: 0, y: 0 } }),
  measure,
  'ruler-left': byRuler(WAYS.left),
  'ruler-right': byRuler(WAYS.right),
  'ruler-up': byRuler(WAYS.up),
  'ruler-down': byRuler(WAYS.down),
  'ruler-swap': ({ ruler }) => ({ ruler: { from: ruler.to, to: ruler.from } }),
  blink: byCompare('blink'),
  compare: byCompare('side-by-side'),
  difference: byCompare('difference'),
  exact: ({ exact }) => ({ exact: !exact }),
  'hide-marks': ({ highlightsHidden }) => ({ highlightsHidden: !highlightsHidden }),
  leave,
};

function isPlain(action: BenchAction): action is PlainAction {
  return action in ACTS;
}

/** What an action changes in a state; an empty change where there is nothing to do. */
export function actOn(state: BenchState, action: BenchAction, screenPxPerMm: number): BenchChange {
  if (isPlain(action)) return ACTS[action](state, screenPxPerMm);
  const light = lightSchema.safeParse(action.slice('light-'.length));
  return light.success ? { light: light.data satisfies Light } : {};
}
