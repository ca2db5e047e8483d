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
import { simplifyLine } from './simplifyLine.ts';

type FreehandDraft = Extract<Draft, { tool: 'freehand' }>;

/** Steps shorter than this, mm, are noise of the hand. */
const STEP_LEAST = 0.02;
const POINTS_MAX = 20_000;

/** An outline in one stroke, closed straight from its end to its beginning. Clicked, it follows the pointer until the next click. */
export function stepFreehand(draft: FreehandDraft | null, event: ToolEvent, page: Page): ToolStep {
  switch (event.kind) {
    case 'press':
      return keepDrawing(draft === null ? begin(event.at, page, 'dragged') : lead(draft, event.at, page, 'closing'));
    case 'move':
      return keepDrawing(draft === null ? null : lead(draft, event.at, page, draft.stage));
    case 'release':
      return draft === null ? keepDrawing(null) : letGo(lead(draft, event.at, page, draft.stage), event.slack, page);
    case 'point':
      return draft === null
        ? keepDrawing(begin(event.at, page, 'open'))
        : close(lead(draft, event.at, page, 'open'), page);
    case 'commit':
      return draft === null ? keepDrawing(null) : close(draft, page);
    default:
      return keepDrawing(null);
  }
}

function begin(at: Position, page: Page, stage: FreehandDraft['stage']): FreehandDraft {
  return { tool: 'freehand', points: [keepOnPage(at, page)], stage };
}

function lead(draft: FreehandDraft, at: Position, page: Page, stage: FreehandDraft['stage']): FreehandDraft {
  const next = keepOnPage(at, page);
  const last = draft.points.at(-1);
  const isStep = last === undefined || distanceOf(last, next) >= STEP_LEAST;
  const points = isStep && draft.points.length < POINTS_MAX ? [...draft.points, next] : draft.points;
  return { ...draft, points, stage };
}

function letGo(draft: FreehandDraft, slack: number, page: Page): ToolStep {
  const [first] = draft.points;
  const isClick = draft.stage === 'dragged' && draft.points.every(point => distanceOf(point, first ?? point) <= slack);
  return isClick || draft.stage === 'open' ? keepDrawing({ ...draft, stage: 'open' }) : close(draft, page);
}

function close({ points }: FreehandDraft, page: Page): ToolStep {
  const line = simplifyLine(points).map(point => keepOnPage(point, page));
  return finishDrawing(finishShape({ kind: 'polygon', points: line }, page));
}
