import { answerOrder } from './answerOrder.ts';
import { createPressCanvas } from './pressCanvas.ts';
import { createPressDesk, type PressDesk } from './pressDesk.ts';
import type { FromPress, PressPort } from './pressMessages.ts';

/** The same press without a worker: it works in the window, a band at a time, and lets the window breathe in between. */
export function openLocalPress(settle: (message: FromPress) => void): PressPort {
  const dropped = new Set<number>();
  let desk: PressDesk | null = null;
  let last: Promise<void> = Promise.resolve();
  return {
    send: message => {
      if (message.kind === 'open') desk = createPressDesk(message.job, createPressCanvas(makeCanvas), breathe);
      else if (message.kind === 'leaf') desk?.addLeaf(message.recipe);
      else if (message.kind === 'drop') dropped.add(message.id);
      else {
        const { id, order } = message;
        last = last.then(async () => settle(await answerOrder(desk, id, order, () => dropped.has(id))));
      }
    },
    close: () => {
      desk = null;
    },
  };
}

function makeCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function breathe(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
