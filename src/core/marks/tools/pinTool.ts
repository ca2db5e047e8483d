import { type Draft, finishDrawing, keepDrawing, type Page, type ToolEvent, type ToolStep } from './drawing.ts';
import { finishShape, keepOnPage } from './finishShape.ts';

/** A pin is set where the finger or button is let go. */
export function stepPin(draft: Draft | null, event: ToolEvent, page: Page): ToolStep {
  switch (event.kind) {
    case 'press':
      return keepDrawing({ tool: 'pin', at: keepOnPage(event.at, page) });
    case 'move':
      return keepDrawing(draft === null ? null : { tool: 'pin', at: keepOnPage(event.at, page) });
    case 'release':
      return draft === null ? keepDrawing(null) : setPin(event.at, page);
    case 'point':
      return setPin(event.at, page);
    default:
      return keepDrawing(null);
  }
}

function setPin(at: { readonly x: number; readonly y: number }, page: Page): ToolStep {
  return finishDrawing(finishShape({ kind: 'pin', ...keepOnPage(at, page) }, page));
}
