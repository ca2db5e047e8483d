import type { FaceId } from '../../core/document/face.ts';
import { applyAffine, type Position } from '../../core/units/affine.ts';
import type { BenchChange, BenchState, Compare } from '../Bench.ts';
import { layoutOf, panesOf } from '../stage/pictures.ts';
import { faceOfBook } from '../view/book.ts';
import { clamp, fitView, limitView } from '../view/fitView.ts';
import { faceAt, type Layout, layBook } from '../view/layBook.ts';
import { wrapAngle } from '../view/moveView.ts';
import type { View } from '../view/view.ts';
import { LOUPE_LEAST, LOUPE_MOST, PERIOD_LEAST, PERIOD_USUAL } from './initialState.ts';

/** Degrees a page can be tilted to either side, and how low and high the lamp goes. */
const TILT_MOST = 50;
const LAMP_LOWEST = 4;
const LAMP_HIGHEST = 80;

/** The one door for change: everything in range, everything that depends on it in step. */
export function applyChange(state: BenchState, change: BenchChange, screenPxPerMm: number): BenchState {
  const turned = layAnew(state, change);
  const changed: BenchState = {
    ...turned,
    ...plainPart(state, change),
    lamp: limitLamp({ ...state.lamp, ...change.lamp }),
    tilt: limitTilt({ ...state.tilt, ...change.tilt }),
    adjustment: limitAdjustment({ ...state.adjustment, ...change.adjustment }),
    loupe: limitLoupe({ ...turned.loupe, ...change.loupe }),
    ruler: { ...turned.ruler, ...change.ruler },
    view: { ...turned.view, ...change.view },
  };
  const view = { ...changed.view, angle: wrapAngle(finiteOr(changed.view.angle, state.view.angle)) };
  const isAnew = change.view === undefined && isFitted(state, screenPxPerMm);
  const limited = bringIntoLimits({ ...changed, view }, isAnew, screenPxPerMm);
  const { light, tilt } = changed;
  // What stands there until the next frame is another picture, however sharp: nobody may take one light for another.
  const sharp = state.sharp && light === state.light && changed.face === state.face;
  return { ...changed, view: limited, sharp, canMark: light !== 'tilt' || (tilt.x === 0 && tilt.y === 0) };
}

/** Who saw the whole page sees the whole page, whatever now lies there and however large the window is. */
function bringIntoLimits(state: BenchState, isFit: boolean, screenPxPerMm: number): View {
  if (state.size.width === 0) return state.view;
  const { bounds } = layoutOf(state);
  const pane = panesOf(state)[0];
  return isFit ? fitView(state.view, bounds, pane, screenPxPerMm) : limitView(state.view, bounds, pane, screenPxPerMm);
}

/** Whether the bench shows the whole of what lies on it, as large as it goes. */
function isFitted(state: BenchState, screenPxPerMm: number): boolean {
  const { view, size } = state;
  if (size.width === 0) return false;
  const fit = fitView(view, layoutOf(state).bounds, panesOf(state)[0], screenPxPerMm);
  const off = Math.hypot(fit.centre.x - view.centre.x, fit.centre.y - view.centre.y);
  return Math.abs(fit.pxPerMm / view.pxPerMm - 1) < 1e-3 && off < 0.1;
}

/** The bench in a host of another size; a first size shows the whole page. */
export function applySize(state: BenchState, size: BenchState['size'], screenPxPerMm: number): BenchState {
  const isFit = state.size.width === 0 || isFitted(state, screenPxPerMm);
  const sized = { ...state, size };
  return { ...sized, view: bringIntoLimits(sized, isFit, screenPxPerMm) };
}

function finiteOr(value: number, fallback: number): number {
  return Number.isFinite(value) ? value : fallback;
}

function plainPart(state: BenchState, change: BenchChange): Partial<BenchState> {
  const { light, tool, exact, highlights, highlightsHidden, keys } = change;
  const reference = change.reference === undefined ? state.reference : completeReference(state, change.reference);
  const compare = change.compare === undefined ? state.compare : change.compare;
  return {
    light: light !== undefined && state.lights.includes(light) ? light : state.light,
    tool: tool ?? state.tool,
    exact: exact ?? state.exact,
    highlights: highlights ?? state.highlights,
    highlightsHidden: highlightsHidden ?? state.highlightsHidden,
    keys: keys ?? state.keys,
    reference,
    compare: reference === null ? null : compare,
  };
}

/** What is left out of a reference stays as it was while the document stays the same, else it is as usual. */
function completeReference(
  { reference: before, lights }: BenchState,
  written: NonNullable<BenchChange['reference']> | null,
): Omit<Compare, 'mode'> | null {
  if (written === null || faceOfBook(written.source.book, written.face) === null) return null;
  const usual = { light: null, locked: true, shift: { x: 0, y: 0 }, turn: 0, period: PERIOD_USUAL };
  const whole = { ...usual, ...(before?.source === written.source ? before : {}), ...written };
  const isLit = whole.light === null || lights.includes(whole.light);
  return {
    ...whole,
    light: isLit ? whole.light : null,
    turn: wrapAngle(whole.turn),
    period: clamp(whole.period, PERIOD_LEAST, 60_000),
  };
}

/** Another face, or another way to lay them: zoom and place are kept. In a change between page and spread the place on the face is. */
function layAnew(state: BenchState, change: BenchChange): BenchState {
  const face = change.face !== undefined && faceOfBook(state.book, change.face) !== null ? change.face : state.face;
  const spread = change.spread ?? state.spread;
  const compare = change.compare === undefined ? state.compare : change.compare;
  const next = { ...state, face, spread, compare };
  const isSame = face === state.face && spread === state.spread && (compare === null) === (state.compare === null);
  if (isSame) return state;
  const before = layoutOf(state);
  const after = layoutOf(next);
  const carry = (place: Position): Position => carryPlace(state, before, after, face, place);
  const { view, loupe, ruler } = state;
  return {
    ...next,
    compare: state.compare,
    view: { ...view, centre: carry(view.centre) },
    loupe: { ...loupe, at: carry(loupe.at) },
    ruler: {
      ...ruler,
      from: ruler.from === null ? null : carry(ruler.from),
      to: ruler.to === null ? null : carry(ruler.to),
    },
  };
}

/** Where a place goes when the pages are laid anew: with its face where that still lies there, else it stays. */
function carryPlace(state: BenchState, before: Layout, after: Layout, face: FaceId, place: Position): Position {
  if (before.faces.length === after.faces.length && face !== state.face) return place;
  const on = faceAt(state.book, before, place)?.face ?? state.face;
  const from = before.faces.find(laid => laid.face.id === on);
  const to = after.faces.find(laid => laid.face.id === on);
  return from === undefined || to === undefined ? place : applyAffine(to.toBench, applyAffine(from.fromBench, place));
}

function limitLamp({ azimuth, elevation }: BenchState['lamp']): BenchState['lamp'] {
  return {
    azimuth: ((finiteOr(azimuth, 135) % 360) + 360) % 360,
    elevation: clamp(elevation, LAMP_LOWEST, LAMP_HIGHEST),
  };
}

function limitTilt({ x, y }: BenchState['tilt']): BenchState['tilt'] {
  return {
    x: clamp(finiteOr(x, 0), -TILT_MOST, TILT_MOST),
    y: clamp(finiteOr(y, 0), -TILT_MOST, TILT_MOST),
  };
}

function limitAdjustment({ brightness, contrast }: BenchState['adjustment']): BenchState['adjustment'] {
  return { brightness: clamp(finiteOr(brightness, 0), -1, 1), contrast: clamp(finiteOr(contrast, 0), -1, 1) };
}

function limitLoupe(loupe: BenchState['loupe']): BenchState['loupe'] {
  return { ...loupe, magnification: clamp(loupe.magnification, LOUPE_LEAST, LOUPE_MOST) };
}

/** The layout of the reference, its own page alone. */
export function referenceLayout({ source, face }: Pick<Compare, 'source' | 'face'>): Layout {
  return layBook(source.book, face, false);
}
