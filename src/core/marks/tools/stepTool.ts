import { stepBox } from './boxTool.ts';
import type { Draft, DrawingTool, Page, ToolEvent, ToolStep } from './drawing.ts';
import { stepFreehand } from './freehandTool.ts';
import { stepPin } from './pinTool.ts';
import { stepPolygon } from './polygonTool.ts';

/** One step of a tool; a draft of another tool counts as none. */
export function stepTool(tool: DrawingTool, draft: Draft | null, event: ToolEvent, page: Page): ToolStep {
  switch (tool) {
    case 'pin':
      return stepPin(draft?.tool === 'pin' ? draft : null, event, page);
    case 'rectangle':
    case 'ellipse':
      return stepBox(tool, draft?.tool === tool ? draft : null, event, page);
    case 'polygon':
      return stepPolygon(draft?.tool === 'polygon' ? draft : null, event, page);
    case 'freehand':
      return stepFreehand(draft?.tool === 'freehand' ? draft : null, event, page);
  }
}
