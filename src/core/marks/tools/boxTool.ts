import type { Position } from '../../units/affine.ts';
import { mm } from '../../units/length.ts';
import type { DrawnShape } from '../place.ts';
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

type BoxDraft = Extract<Draft, { tool: 'rectangle' | 'ellipse' }>;

/** Rectangle and ellipse: two opposite corners, by one drag or by two clicks. */
export function stepBox(tool: BoxDraft['tool'], draft: BoxDraft | null, event: ToolEvent, page: Page): ToolStep {
  switch (event.kind) {
    case 'press':
      return keepDrawing(
        draft === null ? beginBox(tool, event.at, page, 'dragged') : lead(draft, event.at, page, 'closing'),
      );
    case 'move':
      return keepDrawing(draft === null ? null : lead(draft, event.at, page, draft.stage));
    case 'release':
      return draft === null ? keepDrawing(null) : letGo(lead(draft, event.at, page, draft.stage), event.slack, page);
    case 'point':
      return draft === null
        ? keepDrawing(beginBox(tool, event.at, page, 'open'))
        : finishBox(lead(draft, event.at, page, 'open'), page);
    case 'commit':
      return draft === null ? keepDrawing(null) : finishBox(draft, page);
    default:
      return keepDrawing(null);
  }
}

function beginBox(tool: BoxDraft['tool'], at: Position, page: Page, stage: BoxDraft['stage']): BoxDraft {
  const from = keepOnPage(at, page);
  return { tool, from, to: from, stage };
}

function lead(draft: BoxDraft, at: Position, page: Page, stage: BoxDraft['stage']): BoxDraft {
  return { ...draft, to: keepOnPage(at, page), stage };
}

function letGo(draft: BoxDraft, slack: number, page: Page): ToolStep {
  const isClick = draft.stage === 'dragged' && distanceOf(draft.from, draft.to) <= slack;
  return isClick || draft.stage === 'open' ? keepDrawing({ ...draft, stage: 'open' }) : finishBox(draft, page);
}

function finishBox(draft: BoxDraft, page: Page): ToolStep {
  return finishDrawing(finishShape(shapeOfBox(draft), page));
}

/** What two opposite corners span. */
export function shapeOfBox({ tool, from, to }: Pick<BoxDraft, 'tool' | 'from' | 'to'>): DrawnShape {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  if (tool === 'rectangle') return { kind: 'rectangle', x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
  const [radiusX, radiusY] = [mm(width / 2), mm(height / 2)];
  return { kind: 'ellipse', x: mm(x + width / 2), y: mm(y + height / 2), radiusX, radiusY };
}
