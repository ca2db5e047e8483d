import { applyAffine, type Position } from '../../core/units/affine.ts';
import type { BenchChange, BenchState } from '../Bench.ts';
import { panesOf } from '../stage/pictures.ts';
import { tiltBy } from '../state/actOn.ts';
import { panView } from '../view/moveView.ts';
import { middleOf, toBenchPoint, toBenchStep, viewMap } from '../view/viewMap.ts';

/** A finger or a button that is down: what its moves change, and what giving it up takes back. Points are CSS px in the own pane. */
export type Gesture = {
  /** What the mere touch changes. */
  readonly start?: () => BenchChange;
  readonly move: (point: Position, state: BenchState) => BenchChange;
  readonly end?: (point: Position, state: BenchState) => BenchChange;
  readonly giveUp?: () => BenchChange;
};

export type Landing = {
  readonly point: Position;
  readonly state: BenchState;
  readonly isTouch: boolean;
  /** In the pane of the reference, or on a picture the reference is laid over. */
  readonly onReference: boolean;
  /** Radius of the glass, CSS px. */
  readonly glassRadius: number;
};

/** Nearer than this to an end of the ruler takes hold of it; a shorter drag is a click. CSS px. */
const REACH = 14;
const SLACK = 5;
const DEGREES_PER_PX = 0.25;

function distance(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function screenPoint(state: BenchState, place: Position): Position {
  return applyAffine(viewMap(state.view, panesOf(state)[0]), place);
}

/** What a finger or the left button begins; null where that is for the app to say (the tool `mark`). */
export function beginGesture(landing: Landing): Gesture | null {
  const { state, point, isTouch, glassRadius } = landing;
  const { loupe } = state;
  const isGrabbed = loupe.on && (loupe.held || isTouch) && distance(screenPoint(state, loupe.at), point) <= glassRadius;
  if (isGrabbed) return dragGlass(landing);
  if (state.tool === 'mark') return null;
  if (state.tool === 'ruler') return layRuler(landing);
  if (state.tool === 'lamp' && state.light === 'oblique') {
    return { start: () => ({ lamp: lampAt(state, point) }), move: (to, now) => ({ lamp: lampAt(now, to) }) };
  }
  if (state.tool === 'tilt' && state.light === 'tilt') return tiltPage(landing);
  const { reference, compare } = state;
  if (reference !== null && compare !== null && !reference.locked && landing.onReference) return moveReference(landing);
  return dragView(landing);
}

/** The bench moves with the hand. */
export function dragView({ state, point }: Pick<Landing, 'state' | 'point'>): Gesture {
  const { view } = state;
  return { move: to => ({ view: panView(view, { x: to.x - point.x, y: to.y - point.y }) }) };
}

function dragGlass({ state, point }: Landing): Gesture {
  const start = state.loupe.at;
  return {
    move: (to, now) => {
      const step = toBenchStep(now.view, { x: to.x - point.x, y: to.y - point.y });
      return { loupe: { at: { x: start.x + step.x, y: start.y + step.y } } };
    },
    giveUp: () => ({ loupe: { at: start } }),
  };
}

function tiltPage({ state, point }: Landing): Gesture {
  const { tilt, view } = state;
  return {
    move: to => ({
      tilt: tiltBy(tilt, view, { x: (to.x - point.x) * DEGREES_PER_PX, y: (to.y - point.y) * DEGREES_PER_PX }),
    }),
    giveUp: () => ({ tilt }),
  };
}

function moveReference({ state, point }: Landing): Gesture {
  const { reference, view } = state;
  if (reference === null) return { move: () => ({}) };
  const { shift } = reference;
  return {
    move: to => {
      const step = toBenchStep(view, { x: to.x - point.x, y: to.y - point.y });
      return { reference: { ...reference, shift: { x: shift.x + step.x, y: shift.y + step.y } } };
    },
    giveUp: () => ({ reference }),
  };
}

/** The lamp over a point of the pane: its direction from the middle, low at the rim and high in the middle. */
export function lampAt(state: BenchState, point: Position): BenchState['lamp'] {
  const pane = panesOf(state)[0];
  const middle = middleOf(pane);
  const [dx, dy] = [point.x - middle.x, point.y - middle.y];
  const share = Math.min(1, Math.hypot(dx, dy) / (0.5 * Math.min(pane.width, pane.height)));
  return { azimuth: (Math.atan2(-dy, dx) * 180) / Math.PI, elevation: 75 - 69 * share };
}

/**
 * Laid by one drag, or by two clicks: after the first the ruler is open, its other end follows the pointer until the
 * second. An end that lies there is taken hold of.
 */
function layRuler({ state, point }: Landing): Gesture {
  const { ruler } = state;
  const at = (to: Position, now: BenchState): Position => toBenchPoint(now.view, panesOf(now)[0], to);
  const giveUp = (): BenchChange => ({ ruler });
  if (ruler.open)
    return {
      move: (to, now) => ({ ruler: { to: at(to, now) } }),
      end: (to, now) => ({ ruler: { to: at(to, now), open: false } }),
      giveUp,
    };
  const grabbed = (['to', 'from'] as const).find(end => {
    const place = ruler[end];
    return place !== null && distance(screenPoint(state, place), point) <= REACH;
  });
  if (grabbed !== undefined) return { move: (to, now) => ({ ruler: { [grabbed]: at(to, now) } }), giveUp };
  const from = at(point, state);
  return {
    start: () => ({ ruler: { on: true, from, to: null, open: true } }),
    move: (to, now) => (distance(to, point) < SLACK ? {} : { ruler: { to: at(to, now), open: false } }),
    giveUp,
  };
}
