import { MapFailure, type SheetOrder } from './MapSource.ts';
import type { PressDesk } from './pressDesk.ts';
import type { FromPress } from './pressMessages.ts';

/** Presses what was ordered and says how it went; never rejects. */
export async function answerOrder(
  desk: PressDesk | null,
  id: number,
  order: SheetOrder,
  isDropped: () => boolean,
): Promise<FromPress> {
  try {
    if (desk === null) throw new MapFailure('maps/no-canvas');
    const sheet = isDropped() ? null : await desk.press(order, () => !isDropped());
    if (sheet === null) return { kind: 'dropped', id };
    return { kind: 'sheet', id, width: sheet.width, height: sheet.height, bytes: sheet.data.buffer as ArrayBuffer };
  } catch (error) {
    const code = error instanceof MapFailure ? error.code : 'maps/press-broke';
    return { kind: 'failed', id, code, text: error instanceof Error ? error.message : String(error) };
  }
}
