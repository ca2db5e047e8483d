import type { Position } from '../../units/affine.ts';
import {
  type Draft,
  distanceOf,
  finishDrawing,
  keepDrawing,
  type Page,
  type ToolEvent,
  type ToolStep,
} from './drawing.ts';
import { finishShape, keepOnPage } from './finishShape.ts';

type PolygonDraft = Extract<Draft, { tool: 'polygon' }>;

/** As many points as an outline may have. */
const POINTS_MAX = 2000;
/** Nearer than this, mm, a key names the same spot again. */
const SAME_SPOT = 0.05;
const EMPTY: PolygonDraft = { tool: 'polygon', points: [], undone: [], over: null, isDown: false };

/**
 * An outline point by point. It closes on a press on its first point, on a second press on its last one (so a double
 * click closes it), or by a key; each point can be taken back and set again.
 */
export function stepPolygon(draft: PolygonDraft | null, event: ToolEvent, page: Page): ToolStep {
  const held = draft ?? EMPTY;
  switch (event.kind) {
    case 'press':
      return addPoint(held, keepOnPage(event.at, page), event.slack, true, page);
    case 'point':
      return addPoint(held, keepOnPage(event.at, page), SAME_SPOT, false, page);
    case 'move':
      return keepDrawing(draft === null ? null : movePoint(draft, keepOnPage(event.at, page)));
    case 'release':
      return keepDrawing(draft === null ? null : { ...movePoint(draft, keepOnPage(event.at, page)), isDown: false });
    case 'commit':
      return draft === null ? keepDrawing(null) : closePolygon(draft, page);
    case 'undo-point':
      return keepDrawing(takeBack(held));
    case 'redo-point':
      return keepDrawing(draft === null ? null : setAgain(draft));
    case 'cancel':
      return keepDrawing(null);
  }
}

function addPoint(draft: PolygonDraft, at: Position, slack: number, isDown: boolean, page: Page): ToolStep {
  const { points } = draft;
  const [first, last] = [points[0], points.at(-1)];
  const isOn = (point: Position | undefined): boolean => point !== undefined && distanceOf(point, at) <= slack;
  if (points.length >= 3 && (isOn(first) || isOn(last))) return closePolygon(draft, page);
  if (isOn(last) || points.length >= POINTS_MAX) return keepDrawing({ ...draft, over: at });
  return keepDrawing({ ...draft, points: [...points, at], undone: [], over: at, isDown });
}

function movePoint(draft: PolygonDraft, at: Position): PolygonDraft {
  return draft.isDown ? { ...draft, points: [...draft.points.slice(0, -1), at], over: at } : { ...draft, over: at };
}

function takeBack(draft: PolygonDraft): PolygonDraft | null {
  const last = draft.points.at(-1);
  if (last === undefined || draft.points.length === 1) return null;
  return { ...draft, points: draft.points.slice(0, -1), undone: [...draft.undone, last], isDown: false };
}

function setAgain(draft: PolygonDraft): PolygonDraft {
  const next = draft.undone.at(-1);
  if (next === undefined) return draft;
  return { ...draft, points: [...draft.points, next], undone: draft.undone.slice(0, -1), isDown: false };
}

function closePolygon(draft: PolygonDraft, page: Page): ToolStep {
  if (draft.points.length < 3) return { draft, shape: null, isRefused: true };
  const points = draft.points.map(point => keepOnPage(point, page));
  return finishDrawing(finishShape({ kind: 'polygon', points }, page));
}
